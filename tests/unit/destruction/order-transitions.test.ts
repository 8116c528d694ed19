import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventOfAct } from '../../../shared/domain/destruction/order/order-guard.ts';
import { orderDiagram, orderGrid } from '../../../shared/domain/destruction/order/order-diagram.ts';
import { orderEventTypes } from '../../../shared/domain/destruction/events/order-events.ts';
import {
  cancellableOrderStates,
  finalOrderStates,
  orderStates,
} from '../../../shared/domain/destruction/order/order-states.ts';
import type { OrderState } from '../../../shared/domain/destruction/order/order-states.ts';
import {
  nextOrderState,
  orderTransitions,
  statesThatTake,
} from '../../../shared/domain/destruction/order/order-transitions.ts';
import { orderState } from '../../../shared/rpc/contract/order-views.ts';

function reach(from: OrderState | ''): ReadonlySet<string> {
  const met = new Set<string>([from]);
  const waiting: (OrderState | '')[] = [from];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const event of orderEventTypes) {
      const next = nextOrderState(state, event);
      if (next === undefined || met.has(next)) continue;
      met.add(next);
      waiting.push(next);
    }
  }
  return met;
}

test('every state and every event of the table is known, and no state is missing from it', () => {
  expect(Object.keys(orderTransitions)).toEqual(expect.arrayContaining(['', ...orderStates]));
  expect(Object.keys(orderTransitions)).toHaveLength(orderStates.length + 1);
  for (const row of Object.values(orderTransitions)) {
    for (const [event, target] of Object.entries(row)) {
      expect(orderEventTypes).toContain(event);
      expect(orderStates).toContain(target);
    }
  }
  expect([...orderState.options].toSorted()).toEqual([...orderStates].toSorted());
});

test('every event can happen somewhere, and only the first one to an order that is not there', () => {
  for (const event of orderEventTypes) {
    const taking = statesThatTake(event);
    if (event === 'OrderDrafted') expect(taking).toEqual([]);
    else expect(taking, event).not.toEqual([]);
  }
  expect(Object.keys(orderTransitions[''])).toEqual(['OrderDrafted']);
});

test('every state is reached from the beginning', () => {
  expect([...reach('')].toSorted()).toEqual(['', ...orderStates].toSorted());
});

test('nothing leads out of a final state, and no other state is a dead end', () => {
  const finals: readonly string[] = finalOrderStates;
  for (const state of orderStates) {
    const out = orderEventTypes.filter((event) => nextOrderState(state, event) !== undefined);
    if (finals.includes(state)) {
      expect(out, state).toEqual([]);
    } else {
      expect(
        [...reach(state)].some((target) => finals.includes(target)),
        state,
      ).toBe(true);
      expect(
        out.some((event) => nextOrderState(state, event) !== state),
        state,
      ).toBe(true);
    }
  }
});

test('an order is cancelled from any point before the fire, and from no other', () => {
  expect([...statesThatTake('OrderCancelled')].toSorted()).toEqual(
    [...cancellableOrderStates].toSorted(),
  );
  for (const state of ['executing', 'executed', 'reconciled', 'certified'] as const) {
    expect(nextOrderState(state, 'OrderCancelled')).toBeUndefined();
  }
});

test('DW-03 a void approval leads back to waiting from wherever goods still stand here', () => {
  expect(statesThatTake('ApprovalVoided')).toEqual([
    'requested',
    'approved',
    'scheduled',
    'staging',
  ]);
  for (const state of statesThatTake('ApprovalVoided')) {
    expect(nextOrderState(state, 'ApprovalVoided')).toBe('requested');
  }
});

test('DW-11 only a reconciled order is certified', () => {
  expect(statesThatTake('CertificateIssued')).toEqual(['reconciled']);
});

test('every act on an order begins with an event that some state takes', () => {
  for (const event of Object.values(eventOfAct)) expect(statesThatTake(event)).not.toEqual([]);
});

test('RULES.md shows the table as it is', () => {
  const rules = readFileSync('shared/domain/destruction/RULES.md', 'utf8');
  const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---');
  expect(plain(rules)).toContain(plain(orderDiagram()));
  expect(plain(rules)).toContain(plain(orderGrid()));
});
