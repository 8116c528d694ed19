import { expect, test } from 'vitest';
import { changedFields, isAnswered } from '../../../renderer/ui/form/is-answered.ts';

const sent = {
  number: '',
  'lines.0.quantity.amount': '',
  'lines.0.quantity.unit': 'H87',
  ids: ['a'],
};

test('a refusal stands until its own field changes, and again when the same is typed', () => {
  expect(isAnswered('number', changedFields(sent, { ...sent }))).toBe(false);
  expect(isAnswered('number', changedFields(sent, { ...sent, number: 'K' }))).toBe(true);
  expect(
    isAnswered('number', changedFields(sent, { ...sent, 'lines.0.quantity.amount': '5' })),
  ).toBe(false);
});

test('a refusal of a whole is answered by a change within it, not by one beside it', () => {
  const changed = changedFields(sent, { ...sent, 'lines.0.quantity.amount': '5' });
  expect(isAnswered('lines.0.quantity', changed)).toBe(true);
  expect(isAnswered('lines.0', changed)).toBe(true);
  expect(isAnswered('lines.01', changed)).toBe(false);
  expect(isAnswered('ids', changedFields(sent, { ...sent, ids: ['a'] }))).toBe(false);
  expect(isAnswered('ids', changedFields(sent, { ...sent, ids: ['a', 'b'] }))).toBe(true);
});

test('what no field holds, and what was never sent, is never answered', () => {
  expect(isAnswered('orderHash', changedFields(sent, { ...sent, number: 'K' }))).toBe(false);
  expect(isAnswered('number', changedFields(null, sent))).toBe(false);
});
