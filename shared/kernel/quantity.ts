import { reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';
import { fail, ok } from './result.ts';
import type { Result } from './result.ts';
import { findUnit, packagingsDeletedFromRec20 } from './units.ts';
import type { BaseUnit, UnitRow } from './units.ts';

/** An exact amount: a whole number of base units, 0 to 2^53−1. */
export interface Quantity {
  readonly amount: number;
  readonly unit: BaseUnit;
}

/** The largest amount that is kept; beyond it a number would lose its last digits. */
export const largestAmount = Number.MAX_SAFE_INTEGER;

const largest = BigInt(largestAmount);

/** How a text is read: whether zero is a quantity here, and which mark parts the decimals. */
export interface QuantityReading {
  readonly zero?: 'allowed' | 'refused';
  readonly decimalMark?: '.' | ',';
}

/**
 * Reads a unit code in any case. Rejections: `UnitIsPackaging` (PK, BX …: Rec 21 names
 * those), `UnitUnknown`. Source: domain.md section 7, S135.
 */
export function readUnit(code: string): Result<UnitRow, Rejection> {
  const wanted = code.trim().toUpperCase();
  const row = findUnit(wanted);
  if (row !== undefined) return ok(row);
  const packaging = packagingsDeletedFromRec20.includes(wanted);
  return fail(reject(packaging ? 'UnitIsPackaging' : 'UnitUnknown', undefined, { unit: wanted }));
}

/**
 * Reads a decimal text such as `266.283` in a Rec 20 unit such as `KGM` into base units
 * (266283 GRM), digit by digit, without floating point. Zero is refused unless allowed.
 * Rejections: `UnitUnknown`, `UnitIsPackaging`, `QuantityNotANumber`, `QuantityAmbiguous`,
 * `QuantityNegative`, `QuantityZero`, `QuantityTooPrecise`, `QuantityTooLarge`.
 */
export function parseQuantity(
  text: string,
  unitCode: string,
  reading: QuantityReading = {},
): Result<Quantity, readonly Rejection[]> {
  const unit = readUnit(unitCode);
  const digits = readDigits(text.trim(), reading.decimalMark ?? '.');
  const wrong = [unit, digits].flatMap((part) => (part.ok ? [] : [part.error]));
  if (!unit.ok || !digits.ok) return fail(wrong);
  const scaled = digits.value.units * BigInt(unit.value.factor);
  const divisor = 10n ** BigInt(digits.value.decimals);
  const facts = { text: text.trim(), unit: unit.value.code };
  if (scaled % divisor !== 0n) return fail([reject('QuantityTooPrecise', undefined, facts)]);
  const amount = scaled / divisor;
  if (amount > largest) return fail([reject('QuantityTooLarge', undefined, facts)]);
  if (amount === 0n && reading.zero !== 'allowed') {
    return fail([reject('QuantityZero', undefined, facts)]);
  }
  return ok({ amount: Number(amount), unit: unit.value.base });
}

interface Digits {
  readonly units: bigint;
  readonly decimals: number;
}

function readDigits(text: string, mark: '.' | ','): Result<Digits, Rejection> {
  const pattern = mark === '.' ? /^([-−]?)(\d+)(?:\.(\d+))?$/ : /^([-−]?)(\d+)(?:,(\d+))?$/;
  const match = pattern.exec(text);
  const whole = match?.[2];
  // The limit keeps BigInt cheap on hostile input; no quantity has forty digits.
  if (match === null || whole === undefined || text.length > 40) {
    const readings = twoReadings(text, mark);
    if (readings !== undefined) return fail(reject('QuantityAmbiguous', undefined, readings));
    return fail(reject('QuantityNotANumber', undefined, { text: text.slice(0, 40) }));
  }
  const isZero = /^0*$/.test(`${whole}${match[3] ?? ''}`);
  if (match[1] !== '' && !isZero) return fail(reject('QuantityNegative', undefined, { text }));
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  return ok({ units: BigInt(whole + fraction), decimals: fraction.length });
}

/**
 * A number such as `1,234` where a point parts decimals: a thousand or a fraction, and nobody can
 * tell which. Both are given digit by digit, as they would have to be written.
 */
export function twoReadings(
  text: string,
  mark: '.' | ',',
): { readonly text: string; readonly thousands: string; readonly decimals: string } | undefined {
  const pattern = mark === '.' ? /^([1-9]\d{0,2}),(\d{3})$/ : /^([1-9]\d{0,2})\.(\d{3})$/;
  const [, before, after] = pattern.exec(text) ?? [];
  if (before === undefined || after === undefined) return undefined;
  return { text, thousands: `${before}${after}`, decimals: `${before}${mark}${after}` };
}

/** Sum of two quantities. Rejections: `UnitsDiffer`, `QuantityTooLarge`. */
export function addQuantities(a: Quantity, b: Quantity): Result<Quantity, Rejection> {
  if (a.unit !== b.unit) return fail(unitsDiffer(a, b));
  const amount = a.amount + b.amount;
  if (amount > largestAmount) {
    const facts = { text: `${a.amount} + ${b.amount}`, unit: a.unit };
    return fail(reject('QuantityTooLarge', undefined, facts));
  }
  return ok({ amount, unit: a.unit });
}

/** What remains of `a` without `b`. Rejections: `UnitsDiffer`, `QuantityExceedsAvailable`. */
export function subtractQuantities(a: Quantity, b: Quantity): Result<Quantity, Rejection> {
  if (a.unit !== b.unit) return fail(unitsDiffer(a, b));
  if (b.amount > a.amount) {
    const facts = { wanted: b.amount, available: a.amount, unit: a.unit };
    return fail(reject('QuantityExceedsAvailable', 'CC-04', facts));
  }
  return ok({ amount: a.amount - b.amount, unit: a.unit });
}

function unitsDiffer(a: Quantity, b: Quantity): Rejection {
  return reject('UnitsDiffer', 'CC-04', { unit: a.unit, otherUnit: b.unit });
}

/** An exact decimal text and the unit it is in. */
export interface QuantityText {
  readonly text: string;
  readonly unit: string;
}

/**
 * Writes a quantity exactly, with a point and no grouping, in the wanted unit; in its base
 * unit when the wanted one measures something else or cannot show it exactly (13 pieces in
 * dozens). `parseQuantity` of the answer gives the same quantity back.
 */
export function formatQuantity(quantity: Quantity, unitCode?: string): QuantityText {
  const unit = unitCode === undefined ? undefined : findUnit(unitCode);
  const base = { text: String(quantity.amount), unit: quantity.unit };
  if (unit === undefined || unit.base !== quantity.unit) return base;
  const whole = Math.floor(quantity.amount / unit.factor);
  const rest = quantity.amount % unit.factor;
  if (rest === 0) return { text: String(whole), unit: unit.code };
  const decimals = String(unit.factor).length - 1;
  if (unit.factor !== 10 ** decimals) return base;
  const fraction = String(rest).padStart(decimals, '0').replace(/0+$/, '');
  return { text: `${whole}.${fraction}`, unit: unit.code };
}
