import { useMay } from '../../../app/session/session.ts';
import type { Order } from '../../../ui/orders/order.ts';

/** Whether this person records the run now: the role that carries out, in one of these states. */
export function useHandsOn(order: Order, states: readonly Order['state'][]): boolean {
  const may = useMay();
  return may('orders.carry-out') && states.includes(order.state);
}
