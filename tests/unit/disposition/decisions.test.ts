import { describe, expect, it } from 'vitest';

import { goodsCategoryCodes } from '../../../shared/catalog/goods/goods-category.ts';
import { checkBasis } from '../../../shared/domain/disposition/basis.ts';
import { checkDonation } from '../../../shared/domain/disposition/donation.ts';
import { checkHoldLift, checkHolds } from '../../../shared/domain/disposition/holds.ts';
import {
  checkReviewAnswer,
  isDisposal,
  reviewAnswerKinds,
} from '../../../shared/domain/disposition/review-answers.ts';
import {
  firstReviewDate,
  reviewStanding,
} from '../../../shared/domain/disposition/review-dates.ts';
import { checkSamples } from '../../../shared/domain/disposition/samples.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';

function codes(rejections: readonly Rejection[]): readonly string[] {
  return rejections.map((rejection) => `${rejection.rule ?? ''} ${rejection.code}`);
}

const today = '2026-11-21';

describe('reviews', () => {
  it.each([
    ['tobacco', '2026-12-21', 30],
    ['foodstuffs', '2026-11-22', 1],
    ['mercury', '2026-11-24', 3],
    ['mixed', '2026-11-24', 3],
  ] as const)('DR-01 reviews %s first on %s', (category, day, periodDays) => {
    expect(firstReviewDate(category, today)).toMatchObject({ day, periodDays });
    expect(firstReviewDate(category, today).provenance.mark).toBe('derived');
  });

  it('DR-01 gives every category a review after its receipt', () => {
    for (const category of goodsCategoryCodes) {
      expect(firstReviewDate(category, today).day > today, category).toBe(true);
    }
  });

  it('DR-01 is due on its day and overdue after it', () => {
    expect(reviewStanding('2026-11-22', today)).toBe('ahead');
    expect(reviewStanding(today, today)).toBe('due');
    expect(reviewStanding('2026-11-20', today)).toBe('overdue');
  });

  it('DR-02 knows six answers; a hold needs its reason and a later date', () => {
    expect(reviewAnswerKinds).toHaveLength(6);
    expect(reviewAnswerKinds.filter((kind) => !isDisposal(kind))).toEqual(['hold']);
    const hold = { kind: 'hold', reason: ' ', nextReviewDay: null } as const;
    expect(codes(checkReviewAnswer(hold, today))).toEqual([
      'DR-02 HoldReasonMissing',
      'DR-02 NextReviewMissing',
    ]);
    const same = { kind: 'hold', reason: 'Appeal', nextReviewDay: today } as const;
    expect(codes(checkReviewAnswer(same, today))).toEqual(['DR-02 NextReviewNotLater']);
    expect(checkReviewAnswer({ ...same, nextReviewDay: '2026-11-22' }, today)).toEqual([]);
    expect(checkReviewAnswer({ ...hold, kind: 'destroy' }, today)).toEqual([]);
  });
});

describe('what a disposal needs', () => {
  it('DR-03 is blocked by every open hold, lifted only with a reference', () => {
    const holds = [
      { id: '1', kind: 'court', reference: '2-411/2026' },
      { id: '2', kind: 'appeal', reference: 'A-7' },
    ] as const;
    expect(checkHolds(holds, 'LOT-1').map((rejection) => rejection.facts?.['reference'])).toEqual([
      '2-411/2026',
      'A-7',
    ]);
    expect(checkHolds([], 'LOT-1')).toEqual([]);
    expect(codes(checkHoldLift('  '))).toEqual(['DR-03 HoldLiftNeedsReference']);
    expect(checkHoldLift('2-411/2026')).toEqual([]);
  });

  it('DR-04 has a basis with its document, not dated in the future', () => {
    const basis = {
      kind: 'court-order',
      documentNumber: '2-411/2026',
      documentDate: '2026-11',
      issuer: 'Abay district court',
    } as const;
    expect(checkBasis(basis, today)).toEqual([]);
    expect(codes(checkBasis(null, today))).toEqual(['DR-04 BasisMissing']);
    const bad = { ...basis, documentNumber: '', documentDate: '2026-11-22' };
    expect(codes(checkBasis(bad, today))).toEqual([
      'DR-04 BasisDocumentMissing',
      'DR-04 BasisDatedInFuture',
    ]);
  });

  it('DR-06 has samples kept, or waived with a reason', () => {
    expect(codes(checkSamples(null, 'LOT-1'))).toEqual(['DR-06 SamplesNotSettled']);
    expect(codes(checkSamples({ kind: 'kept', sampleReferences: [] }, 'LOT-1'))).toEqual([
      'DR-06 SampleReferenceMissing',
    ]);
    expect(codes(checkSamples({ kind: 'waived', reason: '' }, 'LOT-1'))).toEqual([
      'DR-06 SampleWaiverNeedsReason',
    ]);
    expect(checkSamples({ kind: 'waived', reason: 'Court keeps ten' }, 'LOT-1')).toEqual([]);
  });

  it('DR-08 never takes removal of the mark alone as enough', () => {
    const facts = {
      lot: 'LOT-1',
      counterfeit: true,
      debrandingProof: 'Photo record 3',
      noResaleUndertaking: null,
      rightHolderConsent: null,
    };
    const strict = { consentRequired: true };
    expect(codes(checkDonation(facts, strict))).toEqual([
      'DR-08 NoResaleUndertakingMissing',
      'DR-08 RightHolderConsentMissing',
    ]);
    expect(codes(checkDonation({ ...facts, debrandingProof: '' }, strict))).toContain(
      'DR-08 DebrandingProofMissing',
    );
    const undertaken = { ...facts, noResaleUndertaking: 'Letter 12' };
    expect(checkDonation(undertaken, { consentRequired: false })).toEqual([]);
    expect(
      checkDonation({ ...undertaken, counterfeit: false, debrandingProof: null }, strict),
    ).toEqual([]);
  });
});
