import { z } from 'zod';
import { checkCharacter } from '../../kernel/reference.ts';
import { statedBalance, statedLine } from './stated-goods.ts';
import {
  statedBasis,
  statedCheck,
  statedCost,
  statedEmission,
  statedFacility,
  statedIdentityTest,
  statedMethod,
  statedOrder,
  statedPhoto,
  statedPresence,
  statedResidue,
  statedTransport,
} from './stated-run.ts';
import {
  count,
  day,
  documentLanguages,
  inEachLanguage,
  instant,
  sha256Hex,
  statedPerson,
} from './statement-values.ts';

/** Name and version of the statement's shape; a reader refuses one it does not know. */
export const statementSchemaVersion = 'impound.certificate-statement/1';

/** An event of the ledger that the statement rests on (CT-06). */
export const citedEvent = z.strictObject({
  /** Number of the event in the ledger, from 1. */
  seq: z.int().positive(),
  id: z.string().min(1),
  type: z.string().min(1),
  leafHash: sha256Hex,
});
export type CitedEvent = Readonly<z.infer<typeof citedEvent>>;

const numberPattern = /^(CRT-[A-Z][A-Z0-9]{1,7}-\d{2}-\d{6,9})-([0-9A-Z])$/;

/** True for `CRT-KZ1-26-000012-B` with the check character that belongs to it. */
export function isCertificateNumber(text: string): boolean {
  const [, body, check] = numberPattern.exec(text) ?? [];
  return body !== undefined && checkCharacter(body) === check;
}

/** Gapless per site and year (CT-01). */
export const certificateNumber = z.string().refine(isCertificateNumber, 'not a certificate number');

/**
 * What a certificate states, as fixed before it is issued. Its canonical JSON is hashed; the
 * hash stands in the ledger's `CertificateIssued`. It holds nothing that comes later: proof and
 * signatures stand beside it in the file. A field that is not known is null, never left out.
 */
export const certificateStatement = z.strictObject({
  schema: z.literal(statementSchemaVersion),
  number: certificateNumber,
  /** True for a sample authority: every page says so in every language. */
  sample: z.boolean(),
  /** The languages printed; the first leads. */
  languages: z.array(z.enum(documentLanguages)).min(1).max(3),
  authority: z.strictObject({
    code: z.string().regex(/^[A-Z0-9-]{2,16}$/),
    name: inEachLanguage,
    /** Superior body, address, telephone: printed as they stand. */
    letterhead: z.array(inEachLanguage).max(5),
  }),
  site: z.strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/),
    name: z.string().min(1),
    address: z.string().nullable(),
    timeZone: z.string().min(1),
  }),
  issuedAt: instant,
  issuedOn: day,
  issuedBy: statedPerson,
  /** The actual time of destruction, never the time of signing (DW-14). */
  destruction: z.strictObject({ startedAt: instant, endedAt: instant, on: day }),
  runReference: z.string().nullable(),
  order: statedOrder,
  bases: z.array(statedBasis).min(1),
  lines: z.array(statedLine).min(1).max(20_000),
  totals: z.strictObject({
    balances: z.array(statedBalance).min(1),
    destroyedMassGrams: count.nullable(),
  }),
  methods: z.array(statedMethod).min(1),
  facility: statedFacility,
  transport: statedTransport.nullable(),
  checklist: z.array(statedCheck),
  identityTest: statedIdentityTest.nullable(),
  people: z.array(statedPresence).min(1),
  residues: z.array(statedResidue),
  photos: z.array(statedPhoto),
  emission: statedEmission.nullable(),
  costs: z.array(statedCost),
  objections: z.array(z.string().min(1)),
  /** CT-03: the number this certificate corrects, and why. */
  corrects: z.strictObject({ number: certificateNumber, reason: z.string().min(1) }).nullable(),
  /** Every event the statement rests on, in ledger order (CT-06). */
  citedEvents: z.array(citedEvent).min(1),
});
export type CertificateStatement = Readonly<z.infer<typeof certificateStatement>>;
