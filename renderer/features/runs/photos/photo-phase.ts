import type { Order } from '../../../ui/orders/order.ts';

export const photoPhases = ['before', 'during', 'after'] as const;

export type PhotoPhase = (typeof photoPhases)[number];

/** Photos belong to the way from the cage to the end of the run (DW-13). */
export function mayTakePhotos(order: Order): boolean {
  return ['staging', 'dispatched', 'executing', 'executed'].includes(order.state);
}

/** The phase that a photo taken now most likely shows. */
export function phaseNow(order: Order): PhotoPhase {
  if (order.state === 'executed') return 'after';
  return order.state === 'executing' ? 'during' : 'before';
}
