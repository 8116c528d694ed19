import { z } from 'zod';

/** Text of the catalogue or the letterhead, in every language of the documents. */
export const inEachLanguage = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1),
  kk: z.string().min(1),
});

/** UTC instant with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** Legal day: a date in the site's time zone. */
export const day = z.iso.date();

/** A day that may be known only to the month or the year; never filled up with a guess. */
export const dayKnownTo = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), value: day }),
  z.strictObject({ precision: z.literal('month'), value: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.strictObject({ precision: z.literal('year'), value: z.string().regex(/^\d{4}$/) }),
]);

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Whole, never negative, exact up to 2^53−1. */
export const count = z.int().nonnegative();

/** UN/ECE Recommendation 20 code: H87 piece, GRM gram, MLT millilitre. */
export const unitCode = z.string().regex(/^[A-Z0-9]{2,3}$/);

/** How much of what, in one unit. */
export const quantity = z.strictObject({ amount: count, unit: unitCode });

/** A difference can be a loss or a gain. */
export const signedQuantity = z.strictObject({ amount: z.int(), unit: unitCode });

/** An amount of money in minor units of an ISO 4217 currency. */
export const money = z.strictObject({
  minorUnits: count,
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** A paper that something rests on: its number and its day. */
export const citedDocument = z.strictObject({
  title: z.string().min(1),
  number: z.string().min(1),
  day: day.nullable(),
});

/** Somebody who takes part, as the ledger names them. */
export const statedPerson = z.strictObject({
  /** Id of the user or of the recorded participant. */
  id: z.string().min(1),
  name: z.string().min(1),
  position: z.string().nullable(),
  organisation: z.string().nullable(),
});
