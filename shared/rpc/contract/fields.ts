import { z } from 'zod';
import { roles } from '../../domain/access/roles.ts';
import { baseUnits } from '../../kernel/units.ts';

/** UUID of a thing. */
export const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
/** A short text that people read; trimmed, not empty. */
export const line = z.string().trim().min(1).max(200);
/** A longer text: reasons, notes, findings. */
export const note = z.string().trim().min(1).max(2000);
/** Reason of an act; a person must be able to understand it years later. */
export const reason = z.string().trim().min(3).max(2000);
/** `int` refuses what is beyond 2^53−1; a second limit would say the same twice. */
const whole = z.number().int();
/** Whole, not negative, exact in every engine: up to 2^53−1. */
export const amount = whole.min(0);
/** Whole and more than nothing. */
export const positiveAmount = whole.min(1);
/** The base units that everything is kept in: pieces, pairs, sets, grams, millilitres … */
export const baseUnit = z.enum(baseUnits);
export const quantity = z.object({ amount, unit: baseUnit });
export const positiveQuantity = z.object({ amount: positiveAmount, unit: baseUnit });
/** A calendar day `2026-11-21`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A date known to the year, month or day: `2017`, `2025-08`, `2017-02-23`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
/** UTC instant with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });
/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/);
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** Money in minor units with its currency. */
export const money = z.object({ minorUnits: amount, currency });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const locale = z.enum(['en', 'ru', 'kk']);
/** A name in the three languages; English is required, the others fall back to it. */
export const localizedName = z.object({
  en: line,
  ru: z.string().trim().max(200),
  kk: z.string().trim().max(200),
});
export const role = z.enum(roles);
/** Signing again (AC-04): the signed-in person's own password. */
export const signature = z.object({ password: z.string().min(1).max(200) });
/** Another person signs at the same desk (DW-05): their own login and password. */
export const secondSignature = z.object({
  login: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(200),
});
/** Why a second person of the store does not count: who they are, and their signature. */
export const secondPersonRefusals = [
  'SecondPersonIsSame',
  'SecondPersonChanged',
  'SecondPersonNotOfStore',
  'CredentialsWrong',
  'UserLocked',
] as const;
export const nothing = z.object({}).strict();
/** A refusal or verdict of a rule, with what it looked at. */
export const finding = z.object({
  code: z.string(),
  rule: z.string().optional(),
  field: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  verdict: z.enum(['allowed', 'conditional', 'forbidden']).optional(),
  source: z.string().optional(),
});

/** Input of a list: opaque cursor, so that a page costs the same at row 1,000,000. */
export const page = {
  cursor: z.string().max(400).optional(),
  limit: z.number().int().min(1).max(200).default(50),
};

/** One page of a list with the count of all that match. */
export function pageOf<T extends z.ZodType>(
  item: T,
): z.ZodObject<{
  items: z.ZodArray<T>;
  nextCursor: z.ZodNullable<z.ZodString>;
  total: z.ZodNumber;
}> {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number() });
}
