import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** What stands behind a donation or re-use. Each is the reference of a document. */
export interface DonationFacts {
  readonly lot: string;
  /** Counterfeit trade marks: taking the mark off alone is never enough (TRIPS Art. 46, S1). */
  readonly counterfeit: boolean;
  readonly debrandingProof: string | null;
  readonly noResaleUndertaking: string | null;
  readonly rightHolderConsent: string | null;
}

/** Whether the active legal pack asks for the right holder's consent. */
export interface DonationPack {
  readonly consentRequired: boolean;
}

/**
 * DR-08: donation needs the proof that every mark is gone, a no-resale undertaking of the
 * receiver and, by pack, the right holder's consent. Rejections: `DebrandingProofMissing`
 * (counterfeits), `NoResaleUndertakingMissing`, `RightHolderConsentMissing`.
 */
export function checkDonation(facts: DonationFacts, pack: DonationPack): readonly Rejection[] {
  const wrong: Rejection[] = [];
  const missing = (reference: string | null): boolean => (reference ?? '').trim() === '';
  const add = (code: string, field: string): void => {
    wrong.push(reject(code, 'DR-08', { lot: facts.lot }, field));
  };
  if (facts.counterfeit && missing(facts.debrandingProof)) {
    add('DebrandingProofMissing', 'debrandingProof');
  }
  if (missing(facts.noResaleUndertaking)) {
    add('NoResaleUndertakingMissing', 'noResaleUndertaking');
  }
  if (facts.counterfeit && pack.consentRequired && missing(facts.rightHolderConsent)) {
    add('RightHolderConsentMissing', 'rightHolderConsent');
  }
  return wrong;
}
