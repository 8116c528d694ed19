import { expect, test } from 'vitest';
import { lotAfter, lotSteps, lotTransitions } from '../../../shared/domain/goods/lot-lifecycle.ts';
import { isFinalLotStatus, lotStatuses } from '../../../shared/domain/goods/lot-status.ts';
import type { LotStatus } from '../../../shared/domain/goods/lot-status.ts';

/** The lawful pairs of PRODUCT section 4, written down a second time: every other is refused. */
const lawful: Readonly<Record<LotStatus, string>> = {
  expected: 'receive assess place-hold lift-hold',
  received:
    'put-away move assess split weigh pack take-sample check-seal place-hold lift-hold ' +
    'open-discrepancy correct-quantity answer-review release transfer donate recycle lose',
  stored:
    'move assess split weigh pack take-sample check-seal place-hold lift-hold open-discrepancy ' +
    'correct-quantity answer-review release transfer donate recycle put-under-order lose',
  'under-order':
    'check-seal place-hold lift-hold open-discrepancy approve-order return-to-stock come-back ' +
    'lose',
  approved:
    'check-seal place-hold lift-hold open-discrepancy void-approval stage return-to-stock ' +
    'come-back lose',
  staged:
    'check-seal place-hold lift-hold open-discrepancy void-approval dispatch return-to-stock ' +
    'come-back lose',
  'in-transit':
    'check-seal place-hold lift-hold open-discrepancy return-to-stock destroy destroy-partly ' +
    'come-back lose',
  destroyed: '',
  released: '',
  transferred: '',
  donated: '',
  recycled: '',
  lost: 'place-hold lift-hold find-again write-off',
  'written-off': '',
};

test.each(lotStatuses)('every step from %s is listed or refused', (status) => {
  const allowed = lotSteps.filter((step) => lotAfter(status, step) !== undefined);
  expect(allowed.toSorted()).toEqual(lawful[status].split(' ').filter(Boolean).toSorted());
});

test('every step leads somewhere and every state is reached from expected', () => {
  const reached = new Set<LotStatus>(['expected']);
  for (const status of reached) {
    for (const step of lotSteps) {
      const next = lotAfter(status, step);
      if (next !== undefined) reached.add(next);
    }
  }
  expect([...reached].toSorted()).toEqual([...lotStatuses].toSorted());
  expect(lotSteps.filter((step) => Object.keys(lotTransitions[step]).length === 0)).toEqual([]);
});

test('only final states are dead ends, and nothing leads out of a final state', () => {
  for (const status of lotStatuses) {
    const ways = lotSteps.filter((step) => {
      const next = lotAfter(status, step);
      return next !== undefined && next !== status;
    });
    expect([status, ways.length === 0]).toEqual([status, isFinalLotStatus(status)]);
  }
});
