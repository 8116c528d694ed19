import { expect, test } from 'vitest';
import { comparePackage } from '../../../shared/domain/destruction/verify-package.ts';

const expected = { reference: 'PKG-1', sealNumber: 'S-100', innerCount: 10, grossGrams: 50_000 };
const found = {
  sealNumber: 'S-100',
  sealCondition: 'intact',
  innerCount: 10,
  grossGrams: 50_000,
} as const;
const kinds = (change: object, of: object = {}) =>
  comparePackage({ ...expected, ...of }, { ...found, ...change }, 20).map(({ kind }) => kind);

test('DW-06 a package as it was sealed may be loaded', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ sealNumber: 's 100' })).toEqual([]);
});

test.each([
  [{ sealNumber: 'S-101' }, ['seal']],
  [{ sealCondition: 'broken' }, ['seal']],
  [{ sealNumber: null, sealCondition: 'missing' }, ['seal']],
  [{ innerCount: 9 }, ['count']],
  [{ innerCount: 11 }, ['count']],
  [{ grossGrams: 51_000 }, []],
  [{ grossGrams: 51_001 }, ['mass']],
  [{ grossGrams: 48_999 }, ['mass']],
  [{ sealCondition: 'broken', innerCount: 9, grossGrams: 1 }, ['seal', 'count', 'mass']],
])('DW-06 %o is found as %o', (change, wanted) => {
  expect(kinds(change)).toEqual(wanted);
});

test('DW-06 a package without a seal must still have none', () => {
  const bare = { sealNumber: null };
  expect(kinds({ sealNumber: null, sealCondition: 'none' }, bare)).toEqual([]);
  expect(kinds({}, bare)).toEqual(['seal']);
});

test('DW-06 what was never weighed is not compared', () => {
  expect(kinds({ grossGrams: 1 }, { grossGrams: null })).toEqual([]);
});
