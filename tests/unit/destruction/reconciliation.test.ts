import { expect, test } from 'vitest';
import {
  checkBalanceWords,
  levelOfDifference,
  permilleOf,
  reconcileLines,
} from '../../../shared/domain/destruction/run/reconciliation.ts';
import type { BalancedLine } from '../../../shared/domain/destruction/run/reconciliation.ts';

const tolerance = { warnPermille: 20, blockPermille: 50, significantPermille: 100 };
const line = (change: Partial<BalancedLine>): BalancedLine => ({
  unit: 'H87',
  amount: 100,
  massGrams: 1000,
  stopped: false,
  outcome: 'destroyed',
  destroyedAmount: 100,
  destroyedGrams: 1000,
  ...change,
});

test.each([
  ['H87', 0, 1000, 'exact'],
  ['H87', 1, 4_500_000, 'significant'],
  ['PR', -1, 4_500_000, 'significant'],
  ['GRM', 20, 1000, 'within'],
  ['GRM', 21, 1000, 'warn'],
  ['GRM', -21, 1000, 'warn'],
  ['GRM', 50, 1000, 'warn'],
  ['GRM', 51, 1000, 'block'],
  ['MLT', 100, 1000, 'block'],
  ['MLT', 101, 1000, 'significant'],
  ['GRM', 1, 0, 'significant'],
] as const)('DW-08 a difference of %s %i in %i is %s', (unit, difference, loaded, level) => {
  expect(levelOfDifference(unit, difference, loaded, tolerance)).toBe(level);
});

test('DW-08 a share is rounded away from zero and stays exact at the largest amounts', () => {
  expect(permilleOf(20_001, 1_000_000)).toBe(21);
  expect(permilleOf(-20_001, 1_000_000)).toBe(-21);
  expect(permilleOf(1, Number.MAX_SAFE_INTEGER)).toBe(1);
  expect(permilleOf(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).toBe(1000);
});

test('DW-08 DW-09 every unit has a row, and remainders and refused lines are no difference', () => {
  const balance = reconcileLines(
    [
      line({}),
      line({ outcome: 'partly-destroyed', destroyedAmount: 60 }),
      line({ outcome: 'refused', destroyedAmount: 0 }),
      line({ stopped: true, outcome: null, destroyedAmount: 0 }),
      line({ unit: 'GRM', amount: 1000, destroyedAmount: 970 }),
    ],
    { outGrams: null, inGrams: null },
    500,
    tolerance,
  );
  expect(balance.rows).toMatchObject([
    { unit: 'H87', approved: 400, stopped: 100, loaded: 300, destroyed: 160, returned: 140 },
    { unit: 'GRM', loaded: 1000, destroyed: 970, difference: 30, level: 'warn' },
  ]);
  expect(balance).toMatchObject({ level: 'warn', massInGrams: 4000, residueGrams: 500 });
});

test('DW-08 two readings of the weighbridge that differ are judged like bulk', () => {
  const weighed = { outGrams: 1000, inGrams: 940 };
  const balance = reconcileLines([line({})], weighed, 0, tolerance);
  expect(balance.weighbridge).toMatchObject({ differencePermille: 60, level: 'block' });
  expect(balance.level).toBe('block');
});

const calm = { level: 'warn', massInGrams: 1000, residueGrams: 1000, finding: '' } as const;
const over = { ...calm, residueGrams: 1001 };

test.each([
  ['nothing where the figures agree', calm, []],
  ['what was added to the goods', over, ['finding ResidueExceedsLoad']],
  ['what was found', { ...calm, level: 'block' }, ['finding FindingMissing']],
  [
    'both of one finding',
    { ...over, level: 'significant' },
    ['finding ResidueExceedsLoad', 'finding FindingMissing'],
  ],
  ['nothing more once it is found', { ...over, level: 'block', finding: 'Cement' }, []],
] as const)('DW-08 DW-10 a balance asks %s', (_, given, asked) => {
  const words = { finding: given.finding, noResidueReason: null };
  const wrong = checkBalanceWords(given, true, words);
  expect(wrong.map(({ field, code }) => `${field} ${code}`)).toEqual(asked);
});

test('DW-10 a balance without residue asks why nothing is left', () => {
  const words = { finding: 'Nothing is left', noResidueReason: '' };
  expect(checkBalanceWords(calm, false, words)).toMatchObject([
    { code: 'ResidueMissing', field: 'noResidueReason' },
  ]);
  const answered = { ...words, noResidueReason: 'All of it evaporated' };
  expect(checkBalanceWords(calm, false, answered)).toEqual([]);
});
