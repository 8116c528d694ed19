/** Where a destruction order stands (PRODUCT section 4). */
export const orderStates = [
  'draft',
  'requested',
  'approved',
  'rejected',
  'withdrawn',
  'scheduled',
  'staging',
  'dispatched',
  'executing',
  'executed',
  'reconciled',
  'certified',
  'cancelled',
] as const;

export type OrderState = (typeof orderStates)[number];

/** Nothing leads out of these. */
export const finalOrderStates = [
  'rejected',
  'withdrawn',
  'certified',
  'cancelled',
] as const satisfies readonly OrderState[];

/** True when the order has ended, well or not. */
export function isFinalOrderState(state: OrderState): boolean {
  return finalOrderStates.some((final) => final === state);
}

/** Before the goods burn: from any of these an order can still be cancelled. */
export const cancellableOrderStates = [
  'draft',
  'requested',
  'approved',
  'scheduled',
  'staging',
  'dispatched',
] as const satisfies readonly OrderState[];
