import { describe, expect, it } from 'vitest';

import {
  addQuantities,
  formatQuantity,
  largestAmount,
  parseQuantity,
  subtractQuantities,
} from '../../../shared/kernel/quantity.ts';
import type { QuantityReading } from '../../../shared/kernel/quantity.ts';

function codesOf(text: string, unit: string, reading: QuantityReading = {}): readonly string[] {
  const read = parseQuantity(text, unit, reading);
  return read.ok ? [] : read.error.map((rejection) => rejection.code);
}

describe('parseQuantity', () => {
  it.each([
    ['266.283', 'KGM', 266_283, 'GRM'],
    ['26402269', 'H87', 26_402_269, 'H87'],
    ['17500', 'ltr', 17_500_000, 'MLT'],
    ['0.1', 'TNE', 100_000, 'GRM'],
    ['1.10000000', 'KGM', 1_100, 'GRM'],
    ['2.5', 'DZN', 30, 'H87'],
    ['12', 'PR', 12, 'PR'],
    ['9007199254740.991', 'KGM', largestAmount, 'GRM'],
  ])('reads %s %s exactly', (text, unit, amount, base) => {
    expect(parseQuantity(text, unit)).toEqual({ ok: true, value: { amount, unit: base } });
  });

  it.each([
    ['1', 'PK', 'UnitIsPackaging'],
    ['1', 'cu', 'UnitIsPackaging'],
    ['1', 'XYZ', 'UnitUnknown'],
    ['-1', 'KGM', 'QuantityNegative'],
    ['−1', 'KGM', 'QuantityNegative'],
    ['0', 'KGM', 'QuantityZero'],
    ['0.000', 'KGM', 'QuantityZero'],
    ['1.5', 'H87', 'QuantityTooPrecise'],
    ['0.0005', 'KGM', 'QuantityTooPrecise'],
    ['9007199254740992', 'H87', 'QuantityTooLarge'],
    ['9007199254740.992', 'KGM', 'QuantityTooLarge'],
    ['1,000', 'H87', 'QuantityAmbiguous'],
    ['-0', 'KGM', 'QuantityZero'],
    ['1,000,000', 'H87', 'QuantityNotANumber'],
    ['1e3', 'H87', 'QuantityNotANumber'],
    ['+1', 'H87', 'QuantityNotANumber'],
    ['.5', 'KGM', 'QuantityNotANumber'],
    ['', 'KGM', 'QuantityNotANumber'],
    ['9'.repeat(41), 'H87', 'QuantityNotANumber'],
  ])('refuses %s %s as %s', (text, unit, code) => {
    expect(codesOf(text, unit)).toEqual([code]);
  });

  it('names the wrong unit and the wrong number together', () => {
    expect(codesOf('many', 'BX')).toEqual(['UnitIsPackaging', 'QuantityNotANumber']);
  });

  it('takes zero and a decimal comma where asked', () => {
    expect(codesOf('0', 'KGM', { zero: 'allowed' })).toEqual([]);
    const read = parseQuantity('266,283', 'KGM', { decimalMark: ',' });
    expect(read).toEqual({ ok: true, value: { amount: 266_283, unit: 'GRM' } });
    expect(codesOf('266.283', 'KGM', { decimalMark: ',' })).toEqual(['QuantityAmbiguous']);
    expect(parseQuantity('1,234', 'KGM')).toMatchObject({
      error: [{ facts: { text: '1,234', thousands: '1234', decimals: '1.234' } }],
    });
  });
});

describe('sums and differences', () => {
  it('CC-04 refuses what would lose a piece, mix units or go below zero', () => {
    const most = { amount: largestAmount, unit: 'H87' } as const;
    const one = { amount: 1, unit: 'H87' } as const;
    const gram = { amount: 1, unit: 'GRM' } as const;
    expect(addQuantities(most, one)).toMatchObject({ error: { code: 'QuantityTooLarge' } });
    expect(addQuantities(one, gram)).toMatchObject({ error: { code: 'UnitsDiffer' } });
    expect(subtractQuantities(one, most)).toMatchObject({
      error: { code: 'QuantityExceedsAvailable', facts: { wanted: largestAmount, available: 1 } },
    });
    expect(subtractQuantities(most, one)).toEqual({
      ok: true,
      value: { amount: largestAmount - 1, unit: 'H87' },
    });
  });
});

describe('formatQuantity', () => {
  it('writes exactly, and in the base unit when the wanted one cannot', () => {
    const kilos = { amount: 266_283, unit: 'GRM' } as const;
    expect(formatQuantity(kilos, 'KGM')).toEqual({ text: '266.283', unit: 'KGM' });
    expect(formatQuantity(kilos, 'TNE')).toEqual({ text: '0.266283', unit: 'TNE' });
    expect(formatQuantity(kilos, 'H87')).toEqual({ text: '266283', unit: 'GRM' });
    const thirteen = { amount: 13, unit: 'H87' } as const;
    expect(formatQuantity(thirteen, 'DZN')).toEqual({ text: '13', unit: 'H87' });
  });
});
