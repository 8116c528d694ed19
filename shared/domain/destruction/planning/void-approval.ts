import type { Order } from '../order/order.ts';
import type { VoidCause } from '../events/order-events.ts';
import { orderFact } from '../events/order-fact.ts';
import type { OrderFact } from '../events/order-fact.ts';

/** The lot underneath an order that changed. */
export interface ChangedLot {
  readonly lotId: string;
  readonly lotReference: string;
}

/**
 * DW-03: the fact that makes the approvals of an order worthless and puts it back to waiting;
 * none when nobody has approved anything, or the goods have already left. `lotIds` are all lots
 * of the order.
 */
export function voidApprovals(
  order: Order,
  cause: VoidCause,
  lot: ChangedLot | null,
  lotIds: readonly string[],
): readonly OrderFact[] {
  const waiting = order.state === 'requested';
  const bound = order.state === 'approved' || order.state === 'scheduled';
  if (!waiting && !bound && order.state !== 'staging') return [];
  if (order.approvals.length === 0) return [];
  const voided = order.approvals.map(({ userId, name, at }) => ({ userId, name, at }));
  const { lotId, lotReference } = lot ?? { lotId: null, lotReference: null };
  const data = { cause, lotId, lotReference, voided, lotIds: waiting ? [] : lotIds };
  return [orderFact('ApprovalVoided', order, data, lotIds)];
}
