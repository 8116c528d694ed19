import { z } from 'zod';
import {
  isCertificateNumber,
  statementSchemaVersion,
} from '../../../../../shared/domain/certificate/certificate-statement.ts';
import type { CertificateStatement } from '../../../../../shared/domain/certificate/certificate-statement.ts';
import { documentLanguages } from '../../../../../shared/domain/certificate/statement-values.ts';
import { statedBalance, statedLine } from './goods-schemas.ts';
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
} from './run-schemas.ts';
import { count, day, inEachLanguage, instant, sha256Hex, statedPerson } from './value-schemas.ts';

/** An event of the ledger that the statement rests on (CT-06). */
const citedEvent = z.strictObject({
  /** Number of the event in the ledger, from 1. */
  seq: z.int().positive(),
  id: z.string().min(1),
  type: z.string().min(1),
  leafHash: sha256Hex,
});

const certificateNumber = z.string().refine(isCertificateNumber, 'not a certificate number');

/** The shape of a statement, field by field; what is not listed is refused. */
export const certificateStatement: z.ZodType<CertificateStatement> = z.strictObject({
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
  noResidueReason: z.string().min(1).exactOptional(),
  finding: z.string().min(1).exactOptional(),
  photos: z.array(statedPhoto),
  emission: statedEmission.nullable(),
  costs: z.array(statedCost),
  objections: z.array(z.string().min(1)),
  /** CT-03: the number this certificate corrects, and why. */
  corrects: z.strictObject({ number: certificateNumber, reason: z.string().min(1) }).nullable(),
  /** Every event the statement rests on, in ledger order (CT-06). */
  citedEvents: z.array(citedEvent).min(1),
});
