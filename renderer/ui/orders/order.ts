import type { OutputOf } from '../../../shared/rpc/contract.ts';

/** An order with everything that is known of it. */
export type Order = OutputOf<'orders.get'>;
/** A row of a list of orders. */
export type OrderRow = OutputOf<'orders.list'>['items'][number];
export type OrderLine = Order['lines'][number];
export type MethodVerdict = OutputOf<'orders.rankMethods'>['methods'][number];

/** What each command of an order begins with. */
export function seenOf(order: Order): { readonly orderId: string; readonly version: number } {
  return { orderId: order.id, version: order.version };
}

/** Amounts added up by unit, in the order in which the units occur. */
export function sumByUnit(
  amounts: readonly { readonly amount: number; readonly unit: string }[],
): readonly { readonly amount: number; readonly unit: string }[] {
  const sums = new Map<string, number>();
  for (const { amount, unit } of amounts) sums.set(unit, (sums.get(unit) ?? 0) + amount);
  return [...sums].map(([unit, amount]) => ({ amount, unit }));
}
