import type { Order } from './order.ts';

/** What the core says of an act on this order now; undefined when it does not name it. */
export function actionOf(order: Order, procedure: string): Order['actions'][number] | undefined {
  return order.actions.find((action) => action.procedure === procedure);
}
