import { expect, test } from 'vitest';
import { statementProblems } from '../../../shared/domain/certificate/statement-problems.ts';
import { lineFixture, statementFixture } from '../../support/papers/certificate-fixture.ts';

const valid = statementFixture([
  lineFixture(1),
  lineFixture(2, {
    seized: { amount: 1200, unit: 'H87' },
    sampled: { amount: 2, unit: 'H87' },
    destroyed: { amount: 1000, unit: 'H87' },
    returnedToStock: { amount: 198, unit: 'H87' },
  }),
]);
const [first, second] = valid.lines;
const [balance] = valid.totals.balances;
if (first === undefined || second === undefined || balance === undefined) {
  throw new Error('the fixture has two lines and a balance');
}

test('CC-04 a statement that adds up has no problem', () => {
  expect(statementProblems(valid)).toEqual([]);
});

test.each([
  ['LineNumbersWrong', { lines: [second, first] }],
  ['LineDoesNotBalance', { lines: [first, { ...second, sampled: { amount: 3, unit: 'H87' } }] }],
  ['LineUnitsDiffer', { lines: [first, { ...second, sampled: { amount: 2, unit: 'GRM' } }] }],
  ['TotalDiffers', { totals: { ...valid.totals, balances: [{ ...balance, destroyed: 1 }] } }],
  ['TotalDiffers', { totals: { ...valid.totals, balances: [] } }],
  ['TotalDiffers', { totals: { ...valid.totals, balances: [balance, balance] } }],
  ['TotalMassDiffers', { totals: { ...valid.totals, destroyedMassGrams: 1 } }],
  ['TotalMassDiffers', { lines: [first, { ...second, destroyedMassGrams: null }] }],
  ['EventsOutOfOrder', { citedEvents: valid.citedEvents.toReversed() }],
])('CC-04 %s is found', (code, change) => {
  const found = statementProblems({ ...valid, ...change }).map((problem) => problem.code);
  expect(found).toContain(code);
});
