import { expect, test } from 'vitest';
import { chooseLots } from '../../../shared/domain/destruction/planning/choose-lots.ts';
import type { OrderLot } from '../../../shared/domain/destruction/planning/order-lot.ts';
import { orderLotFixture } from './order-lot-fixture.ts';

function codes(change: Partial<OrderLot>, quantity?: { amount: number; unit: 'H87' | 'GRM' }) {
  const lots = new Map([['l-1', orderLotFixture(change)]]);
  const chosen = chooseLots([{ lotId: 'l-1', quantity }], lots, {
    siteId: 's-1',
    reference: 'ORD-9',
  });
  return chosen.ok ? [] : chosen.error.map(({ code }) => code);
}

test('a stored lot whose destruction is decided may go on an order', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ samplesTaken: 1, sampleWaiver: null })).toEqual([]);
});

test.each<[string, Partial<OrderLot>]>([
  ['SiteDiffers', { siteId: 's-2' }],
  ['LotStateWrong', { status: 'received' }],
  ['LotOnThisOrder', { status: 'under-order', orderReference: 'ORD-9' }],
  ['LotOnOtherOrder', { status: 'under-order', orderReference: 'ORD-1' }],
  ['BasisMissing', { basis: null }],
  ['BasisMissing', { disposition: 'release' }],
  ['SampleUndecided', { sampleWaiver: null }],
  ['CompositionUnknown', { compositionUnknown: true }],
  ['LotHeld', { openHolds: 1 }],
  ['LotFrozen', { frozen: true }],
])('DR-03 DR-04 DR-06 %s refuses a lot', (code, change) => {
  expect(codes(change)).toEqual([code]);
});

test('CC-04 a part is wanted in the unit of the lot and not above it', () => {
  expect(codes({}, { amount: 100, unit: 'H87' })).toEqual([]);
  expect(codes({}, { amount: 101, unit: 'H87' })).toEqual(['QuantityExceedsLot']);
  expect(codes({}, { amount: 1, unit: 'GRM' })).toEqual(['UnitDiffers']);
});

test('all that is wrong with any lot is said at once', () => {
  const bad = orderLotFixture({ openHolds: 2, frozen: true, basis: null });
  const wanted = [{ lotId: 'l-1' }, { lotId: 'l-9' }, { lotId: 'l-1' }];
  const chosen = chooseLots(wanted, new Map([['l-1', bad]]), { siteId: 's-1', reference: 'ORD-9' });
  expect(chosen.ok ? [] : chosen.error.map(({ code, field }) => [code, field])).toEqual([
    ['BasisMissing', 'lots.0'],
    ['LotHeld', 'lots.0'],
    ['LotFrozen', 'lots.0'],
    ['LotUnknown', 'lots.1'],
    ['LotRepeated', 'lots.2'],
  ]);
});
