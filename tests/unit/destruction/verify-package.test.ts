import { expect, test } from 'vitest';
import { comparePackage } from '../../../shared/domain/destruction/run/verify-package.ts';

const expected = { reference: 'PKG-1', sealNumber: 'S-1', innerCount: 20, grossGrams: 100_000 };
const found = { sealNumber: 'S-1', sealCondition: 'intact' as const, innerCount: 20 };

function kinds(grossGrams: number | null, tolerancePermille = 10): readonly string[] {
  return comparePackage(expected, { ...found, grossGrams }, tolerancePermille).map(
    ({ kind }) => kind,
  );
}

test('CC-07 a weight within the tolerance of the first one agrees, up or down', () => {
  expect(kinds(100_000)).toEqual([]);
  expect(kinds(101_000)).toEqual([]);
  expect(kinds(99_000)).toEqual([]);
});

test('CC-07 a weight outside the tolerance is a mismatch, up or down', () => {
  expect(kinds(102_000)).toEqual(['mass']);
  expect(kinds(98_000)).toEqual(['mass']);
  expect(kinds(100_001, 0)).toEqual(['mass']);
});

test('CC-07 what was never weighed has no weight to compare', () => {
  const unweighed = { ...expected, grossGrams: null };
  expect(comparePackage(unweighed, { ...found, grossGrams: 5 }, 0)).toEqual([]);
});

test('DW-06 another seal, another count and another weight are told one by one', () => {
  const all = { ...found, sealNumber: 'S-2', innerCount: 19, grossGrams: 50_000 };
  expect(comparePackage(expected, all, 10).map(({ kind }) => kind)).toEqual([
    'seal',
    'count',
    'mass',
  ]);
});

test('DW-06 what differs is kept as numbers and codes, in no language', () => {
  const all = { ...found, sealNumber: 'S-2', innerCount: 19, grossGrams: 50_000 };
  const facts = comparePackage(expected, all, 10).map((each) => each.finding.facts);
  expect(facts).toEqual([
    { package: 'PKG-1', expected: 'S-1', found: 'S-2', sealCondition: 'differs' },
    { package: 'PKG-1', expected: '20', found: '19', measure: 'count' },
    { package: 'PKG-1', expected: '100000', found: '50000', measure: 'GRM' },
  ]);
});
