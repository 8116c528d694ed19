import { expect, test } from 'vitest';
import {
  dualApprovalReasons,
  outsideWitnessReasons,
} from '../../../shared/domain/destruction/planning/approvals-needed.ts';
import { orderContent } from '../../../shared/domain/destruction/planning/order-content.ts';
import type { ContentLine } from '../../../shared/domain/destruction/planning/order-content.ts';
import type { OrderPlan } from '../../../shared/domain/destruction/events/order-events.ts';
import { largestAmount } from '../../../shared/kernel/quantity.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { orderLotFixture } from './order-lot-fixture.ts';

const order = { id: 'o-1', reference: 'ORD-KZ1-26-000001-X', title: 'Case' };
const plan: OrderPlan = {
  method: 'H',
  confirmedConditions: ['20', '4'],
  facilityId: 'f-1',
  facilityName: 'Plant',
  permitId: 'p-1',
  permitNumber: 'KZ-77',
  operations: ['R1'],
  plannedDay: '2026-11-21',
  note: '',
};
const boxOf = (lotId: string) => ({
  packageId: `${lotId}-p`,
  lotId,
  reference: 'PKG-1',
  amount: 100,
  innerCount: 10,
  grossGrams: 1000,
  sealNumber: 'S-1',
});
const lineOf = (lotId: string): ContentLine => ({
  lot: orderLotFixture({ lotId }),
  wasteCode: '02 03 04',
  packages: [boxOf(lotId)],
});
const text = (lines: readonly ContentLine[], of: OrderPlan = plan) =>
  canonicalJson(orderContent(order, of, lines));

test('DW-03 the same goods give the same text, in whatever order they are read', () => {
  const lines = [lineOf('l-2'), lineOf('l-1')];
  expect(text(lines)).toBe(text([...lines].toReversed()));
  const reordered = { ...plan, confirmedConditions: ['4', '20'] };
  expect(text(lines, reordered)).toBe(text(lines));
});

const first = lineOf('l-1');
const [box] = first.packages;
test.each<[string, ContentLine]>([
  ['the quantity', { ...first, lot: { ...first.lot, amount: 99 } }],
  ['the mass', { ...first, lot: { ...first.lot, massGrams: 999 } }],
  ['the profile', { ...first, lot: { ...first.lot, profileKey: 'other' } }],
  ['the category', { ...first, lot: { ...first.lot, category: 'paper' } }],
  ['the basis', { ...first, lot: { ...first.lot, basis: null } }],
  ['the waste code', { ...first, wasteCode: '20 03 01' }],
  ['a seal', { ...first, packages: box === undefined ? [] : [{ ...box, sealNumber: 'S-2' }] }],
  ['a package', { ...first, packages: [] }],
])('DW-03 %s is bound', (_what, changed) => {
  expect(text([changed])).not.toBe(text([first]));
});

test.each<Partial<OrderPlan>>([
  { method: 'G' },
  { confirmedConditions: ['20'] },
  { facilityId: 'f-2' },
  { permitId: 'p-2' },
  { plannedDay: '2026-11-22' },
  { note: 'Other gate' },
])('DW-03 the plan is bound: %o', (change) => {
  expect(text([first], { ...plan, ...change })).not.toBe(text([first]));
});

test('DW-03 what does not change the content does not change the text', () => {
  const held = { ...first, lot: { ...first.lot, openHolds: 1, frozen: true } };
  expect(text([held])).toBe(text([first]));
});

const threshold = { minorUnits: 1000, currency: 'EUR' };
const worth = (minorUnits: number, currency = 'EUR') => {
  return orderLotFixture({ value: { minorUnits, currency } });
};

test('DW-02 two approve above the threshold, hazardous goods, and what cannot be compared', () => {
  expect(dualApprovalReasons([worth(600), worth(400)], threshold)).toEqual([]);
  expect(dualApprovalReasons([worth(600), worth(401)], threshold)).toEqual(['value']);
  expect(dualApprovalReasons([worth(1, 'KZT')], threshold)).toEqual(['currency']);
  const value = { minorUnits: 1, currency: 'EUR' };
  const mercury = orderLotFixture({ category: 'mercury', value });
  expect(dualApprovalReasons([mercury], threshold)).toEqual(['hazardous']);
});

test('DW-02 two approve what nobody has valued, unless the authority has no threshold', () => {
  const unvalued = orderLotFixture({ value: null });
  expect(dualApprovalReasons([worth(1), unvalued], threshold)).toEqual(['unknown']);
  const none = { minorUnits: largestAmount, currency: 'EUR' };
  expect(dualApprovalReasons([worth(1), unvalued, worth(1, 'KZT')], none)).toEqual([]);
});

test('DW-07 flagged categories and high value need a witness from outside', () => {
  const value = { minorUnits: 1000, currency: 'EUR' };
  const paper = orderLotFixture({ category: 'paper', value });
  expect(outsideWitnessReasons([paper], threshold)).toEqual([]);
  expect(outsideWitnessReasons([orderLotFixture({ value })], threshold)).toEqual(['category']);
  const dear = { ...paper, value: { minorUnits: 1001, currency: 'EUR' } };
  expect(outsideWitnessReasons([dear], threshold)).toEqual(['value']);
});

test('DW-07 a value that nobody knows or can compare may be high, unless there is no threshold', () => {
  const paper = orderLotFixture({ category: 'paper', value: null });
  const foreign = { ...paper, value: { minorUnits: 1, currency: 'KZT' } };
  expect(outsideWitnessReasons([paper], threshold)).toEqual(['unknown']);
  expect(outsideWitnessReasons([foreign], threshold)).toEqual(['currency']);
  const none = { minorUnits: largestAmount, currency: 'EUR' };
  expect(outsideWitnessReasons([paper, foreign], none)).toEqual([]);
});
