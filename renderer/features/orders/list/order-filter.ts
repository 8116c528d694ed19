import {
  isFinalOrderState,
  orderStates,
} from '../../../../shared/domain/destruction/order/order-states.ts';
import type { OrderState } from '../../../../shared/domain/destruction/order/order-states.ts';

/** The ways people look at orders; each is a set of states. */
export const orderViews = {
  open: orderStates.filter((state) => !isFinalOrderState(state)),
  preparing: ['draft', 'requested'],
  waiting: ['approved', 'scheduled'],
  cage: ['staging', 'dispatched'],
  burning: ['executing', 'executed', 'reconciled'],
  certified: ['certified'],
  ended: ['rejected', 'withdrawn', 'cancelled'],
} as const satisfies Readonly<Record<string, readonly OrderState[]>>;

export type OrderViewName = keyof typeof orderViews;

export const orderViewNames = Object.keys(orderViews) as readonly OrderViewName[];

/** The states that a filter of the address stands for: a view, one state, or all of them. */
export function statesOfFilter(filter: string): readonly OrderState[] | undefined {
  if (filter === 'all') return undefined;
  if (filter in orderViews) return orderViews[filter as OrderViewName];
  const states = filter.split(',').filter((state) => orderStates.some((each) => each === state));
  return states.length === 0 ? orderViews.open : (states as OrderState[]);
}
