import { z } from 'zod';
import {
  citedDocument,
  count,
  day,
  inEachLanguage,
  instant,
  money,
  sha256Hex,
  statedPerson,
} from './value-schemas.ts';

/** Order and approvals (DW-01 to DW-03). */
export const statedOrder = z.strictObject({
  reference: z.string().min(1),
  requestedBy: statedPerson,
  requestedAt: instant,
  /** Hash that the approvals bind (DW-03). */
  contentHash: sha256Hex,
  approvals: z.array(z.strictObject({ person: statedPerson, at: instant })).min(1),
});

/** Legal ground of the disposal with its document (DR-04). */
export const statedBasis = z.strictObject({
  code: z.string().min(1),
  name: inEachLanguage,
  document: citedDocument,
  /** Lines it covers; empty when it covers all. */
  lines: z.array(z.int().positive()),
});

/** How it was destroyed, with each condition that somebody confirmed (DR-07). */
export const statedMethod = z.strictObject({
  code: z.string().min(1),
  name: inEachLanguage,
  /** `D10`, `R1` … of the Waste Framework Directive (domain.md 4.1, S100). */
  operation: z.string().regex(/^[DR]\d{1,2}$/),
  operationName: inEachLanguage.nullable(),
  conditions: z.array(z.strictObject({ text: inEachLanguage, confirmedBy: z.string().min(1) })),
});

/** Where, under which permit (DW-04), and who ran the plant. */
export const statedFacility = z.strictObject({
  name: z.string().min(1),
  address: z.string().nullable(),
  operator: z.string().min(1),
  permit: z.strictObject({
    number: z.string().min(1),
    issuer: z.string().nullable(),
    validFrom: day.nullable(),
    validUntil: day.nullable(),
  }),
});

/** One crossing of the weighbridge, in grams. */
export const statedWeighing = z.strictObject({
  ticket: z.string().min(1),
  at: instant.nullable(),
  grossGrams: count,
  tareGrams: count,
  netGrams: count,
});

export const statedTransport = z.strictObject({
  consignmentNote: z.string().nullable(),
  vehicle: z.string().min(1),
  driver: z.string().min(1),
  carrier: z.string().nullable(),
  seals: z.array(z.string().min(1)),
  weighings: z.array(statedWeighing),
});

/** Answer to one step of the method's checklist. */
export const statedCheck = z.strictObject({
  code: z.string().min(1),
  text: inEachLanguage,
  result: z.enum(['done', 'notDone', 'notApplicable']),
  note: z.string().nullable(),
});

/** The loss-of-identity test (DW-10). */
export const statedIdentityTest = z.strictObject({
  method: inEachLanguage,
  passed: z.boolean(),
  note: z.string().nullable(),
  by: z.string().min(1),
  at: instant,
});

/** Who stood there. Operator, approver and the two witnesses are different people (DW-01). */
export const statedPresence = z.strictObject({
  role: z.enum(['operator', 'witness', 'chair', 'member', 'observer']),
  person: statedPerson,
  /** From outside the unit that keeps the goods (DW-07). */
  outside: z.boolean(),
  from: instant.nullable(),
  until: instant.nullable(),
});

/** What was left, and where it went (DW-10). */
export const statedResidue = z.strictObject({
  description: z.string().min(1),
  massGrams: count,
  wasteCode: z.string().nullable(),
  destination: z.string().min(1),
  document: z.string().min(1).exactOptional(),
});

/** A photograph, known by its hash (DW-13). */
export const statedPhoto = z.strictObject({
  phase: z.enum(['before', 'during', 'after']),
  sha256: sha256Hex,
  caption: z.string().nullable(),
});

/** Emissions, always with the set and year of the factor; an estimate says so. */
export const statedEmission = z.strictObject({
  gramsCo2e: z.int(),
  factorSet: z.string().min(1),
  factorYear: z.int().min(1990).max(2999),
  estimated: z.boolean(),
});

export const statedCost = z.strictObject({
  what: z.string().min(1),
  amount: money,
  payer: z.string().nullable(),
});
