import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  OrderEventMisplaced,
  evolveOrder,
  foldOrder,
} from '../../shared/domain/destruction/order/evolve-order.ts';
import type { Order } from '../../shared/domain/destruction/order/order.ts';
import { orderEventTypes } from '../../shared/domain/destruction/events/order-events.ts';
import type { OrderEvent } from '../../shared/domain/destruction/events/order-events.ts';
import { nextOrderState } from '../../shared/domain/destruction/order/order-transitions.ts';
import { permilleOf, reconcileLines } from '../../shared/domain/destruction/run/reconciliation.ts';
import type { BalancedLine } from '../../shared/domain/destruction/run/reconciliation.ts';
import {
  advanceOrder,
  columnsOf,
  foldedOrder,
} from '../../main/core/features/destruction/projection/order-row.ts';
import type { OrderRow } from '../../main/core/features/destruction/projection/order-row.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { orderEvent } from '../unit/destruction/order-event-fixture.ts';

/** A walk through the table: in each state one of the events it takes, chosen by a number. */
function walk(choices: readonly number[]): readonly OrderEvent[] {
  const events: OrderEvent[] = [];
  let order: Order | undefined;
  for (const choice of choices) {
    const lawful = orderEventTypes.filter((type) => {
      if (type === 'OrderRequested' && order?.plan === null) return false;
      return nextOrderState(order?.state ?? '', type) !== undefined;
    });
    const type = lawful[choice % Math.max(1, lawful.length)];
    if (type === undefined) return events;
    const event = orderEvent(type, events.length);
    events.push(event);
    order = evolveOrder(order, event);
  }
  return events;
}

const walks = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map(walk);

test('the row that the projector keeps is what the events make, at every step', () => {
  fc.assert(
    fc.property(walks, (events) => {
      let row: OrderRow | undefined;
      const write = {
        get: () => row,
        update: (_table: string, _key: object, patch: Partial<OrderRow>) => {
          if (row !== undefined) row = { ...row, ...patch };
        },
      };
      for (const [index, event] of events.entries()) {
        const folded = foldOrder(events.slice(0, index + 1));
        if (folded === undefined) throw new Error('Nothing was folded');
        if (index === 0) row = { id: folded.id, ...columnsOf(folded) } as OrderRow;
        else advanceOrder(write as unknown as Parameters<typeof advanceOrder>[0], event);
        expect(row).toMatchObject(columnsOf(folded));
        expect(canonicalJson(foldedOrder({ folded: row?.folded ?? '' }))).toBe(
          canonicalJson(folded),
        );
        expect(folded.version).toBe(index + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('an event that the table refuses is refused by the fold, and every other is taken', () => {
  fc.assert(
    fc.property(walks, fc.constantFrom(...orderEventTypes), (events, type) => {
      const order = foldOrder(events);
      const event = orderEvent(type, events.length);
      const lawful = nextOrderState(order?.state ?? '', type) !== undefined;
      const unplanned = type === 'OrderRequested' && order?.plan === null;
      if (lawful && !unplanned) {
        expect(evolveOrder(order, event).state).toBe(nextOrderState(order?.state ?? '', type));
      } else {
        expect(() => evolveOrder(order, event)).toThrow(OrderEventMisplaced);
      }
    }),
    { numRuns: 500 },
  );
});

const lines = fc.array(
  fc
    .record({
      unit: fc.constantFrom('H87', 'GRM', 'MLT', 'PR'),
      amount: fc.integer({ min: 1, max: 1_000_000_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      stopped: fc.boolean(),
      outcome: fc.constantFrom('destroyed', 'partly-destroyed', 'refused', 'not-found'),
    })
    .map(({ share, ...line }): BalancedLine => {
      const destroys = line.outcome === 'destroyed' || line.outcome === 'partly-destroyed';
      const destroyedAmount = destroys && !line.stopped ? Math.floor(line.amount * share) : 0;
      return { ...line, massGrams: null, destroyedAmount, destroyedGrams: null };
    }),
  { maxLength: 50 },
);

test('CC-04 DW-08 approved = stopped + destroyed + returned + difference, in every unit', () => {
  const tolerance = { warnPermille: 20, blockPermille: 50, significantPermille: 100 };
  fc.assert(
    fc.property(lines, (goods) => {
      const weighed = { outGrams: null, inGrams: null };
      for (const row of reconcileLines(goods, weighed, 0, tolerance).rows) {
        const sum = row.stopped + row.destroyed + row.returned + row.difference;
        expect(sum).toBe(row.approved);
        expect(row.level === 'exact').toBe(row.difference === 0);
      }
    }),
  );
});

test('DW-08 a share never looks smaller than it is', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (difference, whole) => {
      const share = permilleOf(difference, whole);
      expect(BigInt(share) * BigInt(whole)).toBeGreaterThanOrEqual(BigInt(difference) * 1000n);
      expect(permilleOf(-difference, whole)).toBe(difference === 0 ? 0 : -share);
    }),
  );
});
