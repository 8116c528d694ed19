import { expect, test } from 'vitest';
import { emptyKind, kindSlips } from '../../../renderer/features/receive/reception.ts';
import type { PackageKind } from '../../../renderer/features/receive/reception.ts';

const lot = {
  id: '01900000-0000-7000-8000-000000000001',
  quantity: { amount: 5_000, unit: 'H87' },
} as const;

function slipsOf(typed: Partial<PackageKind>): Readonly<Record<string, string>> {
  const kind = { ...emptyKind, content: '100', ...typed };
  const slips = kindSlips(lot, kind, { unit: 'H87', language: 'en' });
  return Object.fromEntries([...slips].map(([field, { code }]) => [field, code]));
}

test('a kind of package that can be counted has no slips', () => {
  expect(slipsOf({ content: '1 000', gross: '12.5', tare: '0.25' })).toEqual({});
});

test('nothing is made of a content that is missing, below zero, too large or no number', () => {
  expect(slipsOf({ content: ' ' })).toEqual({ content: 'InputMissing' });
  expect(slipsOf({ content: '-5' })).toEqual({ content: 'QuantityNegative' });
  expect(slipsOf({ content: '9007199254740992' })).toEqual({ content: 'QuantityTooLarge' });
  expect(slipsOf({ content: '1000000000001' })).toEqual({ content: 'LineTooLarge' });
  expect(slipsOf({ content: '1e5' })).toEqual({ content: 'QuantityNotANumber' });
});

test('every number of the kind is looked at, all at once', () => {
  expect(slipsOf({ innerCount: 'x', gross: '-1', tare: '1,500' })).toEqual({
    innerCount: 'InputNotANumber',
    gross: 'QuantityNegative',
    tare: 'QuantityAmbiguous',
  });
});
