import { twoReadings } from '../../kernel/quantity.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';

/** An amount of money in whole minor units (tiyn, cents). */
export interface Money {
  readonly minorUnits: number;
  readonly currency: string;
}

/**
 * Reads a decimal text such as `1500000000` or `12.50` in an ISO 4217 currency, digit by digit.
 * Rejections: CurrencyUnknown, ValueNotANumber, QuantityAmbiguous, ValueTooPrecise, ValueTooLarge.
 */
export function parseMoney(text: string, currencyCode: string): Result<Money, Rejection> {
  const currency = currencyCode.trim().toUpperCase();
  const decimals = decimalPlaces(currency);
  if (decimals === undefined) return fail(reject('CurrencyUnknown', 'IM-01', { currency }));
  const match = /^(\d{1,30})(?:\.(\d{1,10}))?$/.exec(text.trim());
  if (match === null) {
    const readings = twoReadings(text.trim(), '.');
    if (readings !== undefined) return fail(reject('QuantityAmbiguous', 'IM-01', readings));
    return fail(reject('ValueNotANumber', 'IM-01', { text: text.slice(0, 40) }));
  }
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) {
    return fail(
      reject('ValueTooPrecise', 'IM-01', { text: text.trim(), currency, places: decimals }),
    );
  }
  const minorUnits = BigInt(`${match[1]}${fraction.padEnd(decimals, '0')}`);
  return minorUnits > BigInt(Number.MAX_SAFE_INTEGER)
    ? fail(reject('ValueTooLarge', 'IM-01', { text: text.trim(), currency }))
    : ok({ minorUnits: Number(minorUnits), currency });
}

/** Decimal places of a currency as ICU keeps them; undefined for a code that is no currency. */
export function decimalPlaces(currency: string): number | undefined {
  if (!currencies.has(currency)) return undefined;
  const known = places.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  places.set(currency, found);
  return found;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const places = new Map<string, number>();
