import { checkCharacter } from '../../kernel/reference.ts';
import type { StatedBalance, StatedLine } from './stated-goods.ts';
import type {
  StatedBasis,
  StatedCheck,
  StatedCost,
  StatedEmission,
  StatedFacility,
  StatedIdentityTest,
  StatedMethod,
  StatedOrder,
  StatedPhoto,
  StatedPresence,
  StatedResidue,
  StatedTransport,
} from './stated-run.ts';
import type { DocumentLanguage, InEachLanguage, StatedPerson } from './statement-values.ts';

/** Name and version of the statement's shape; a reader refuses one it does not know. */
export const statementSchemaVersion = 'impound.certificate-statement/1';

const numberPattern = /^(CRT-[A-Z][A-Z0-9]{1,7}-\d{2}-\d{6,9})-([0-9A-Z])$/;

/** True for `CRT-KZ1-26-000012-V` with the check character that belongs to it (CT-01). */
export function isCertificateNumber(text: string): boolean {
  const [, body, check] = numberPattern.exec(text) ?? [];
  return body !== undefined && checkCharacter(body) === check;
}

/** An event of the ledger that the statement rests on (CT-06). */
export interface CitedEvent {
  /** Number of the event in the ledger, from 1. */
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  /** RFC 9162 leaf hash of its canonical body, in hexadecimal. */
  readonly leafHash: string;
}

/**
 * What a certificate states, as fixed before it is issued. Its canonical JSON is hashed; the
 * hash stands in the ledger's `CertificateIssued`. It holds nothing that comes later: proof and
 * signatures stand beside it in the file. A field that is not known is null, never left out; a
 * field that came later is optional, so that what was issued before it still verifies.
 * Times are UTC instants with milliseconds, days are legal days at the site, hashes are SHA-256
 * in lower-case hexadecimal. `certificateStatement` of the core checks every field.
 */
export interface CertificateStatement {
  readonly schema: typeof statementSchemaVersion;
  readonly number: string;
  /** True for a sample authority: every page says so in every language. */
  readonly sample: boolean;
  /** The languages printed, one to three; the first leads. */
  readonly languages: readonly DocumentLanguage[];
  readonly authority: {
    /** Capitals, digits and hyphens, 2 to 16. */
    readonly code: string;
    readonly name: InEachLanguage;
    /** Superior body, address, telephone: printed as they stand, at most five lines. */
    readonly letterhead: readonly InEachLanguage[];
  };
  readonly site: {
    readonly code: string;
    readonly name: string;
    readonly address: string | null;
    /** IANA name, e.g. `Asia/Aqtau`. */
    readonly timeZone: string;
  };
  readonly issuedAt: string;
  readonly issuedOn: string;
  readonly issuedBy: StatedPerson;
  /** The actual time of destruction, never the time of signing (DW-14). */
  readonly destruction: {
    readonly startedAt: string;
    readonly endedAt: string;
    readonly on: string;
  };
  readonly runReference: string | null;
  readonly order: StatedOrder;
  /** At least one (DR-04). */
  readonly bases: readonly StatedBasis[];
  /** 1 to 20,000. */
  readonly lines: readonly StatedLine[];
  readonly totals: {
    /** One for each unit. */
    readonly balances: readonly StatedBalance[];
    readonly destroyedMassGrams: number | null;
  };
  /** At least one. */
  readonly methods: readonly StatedMethod[];
  readonly facility: StatedFacility;
  readonly transport: StatedTransport | null;
  readonly checklist: readonly StatedCheck[];
  readonly identityTest: StatedIdentityTest | null;
  readonly people: readonly StatedPresence[];
  readonly residues: readonly StatedResidue[];
  /** Why nothing is left (DW-10); only where there are no residues. */
  readonly noResidueReason?: string;
  /** What was found when the balance was signed (DW-08, DW-10); only where something was. */
  readonly finding?: string;
  readonly photos: readonly StatedPhoto[];
  readonly emission: StatedEmission | null;
  readonly costs: readonly StatedCost[];
  readonly objections: readonly string[];
  /** CT-03: the number this certificate corrects, and why. */
  readonly corrects: { readonly number: string; readonly reason: string } | null;
  /** Every event the statement rests on, in ledger order (CT-06). */
  readonly citedEvents: readonly CitedEvent[];
}
