import { seenOf } from '../../../ui/orders/order.ts';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';

/** A line that was destroyed exactly as it was loaded. */
export function destroyedInFull(order: Order, line: OrderLine) {
  return {
    ...seenOf(order),
    lotId: line.lot.id,
    outcome: 'destroyed' as const,
    destroyed: line.quantity.amount,
    destroyedGrams: line.massGrams,
    note: '',
  };
}
