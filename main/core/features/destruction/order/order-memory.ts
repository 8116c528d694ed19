import { evolveOrder } from '../../../../../shared/domain/destruction/order/evolve-order.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import { orderEventTypes } from '../../../../../shared/domain/destruction/events/order-events.ts';
import type { OrderEvent } from '../../../../../shared/domain/destruction/events/order-events.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { Tx } from '../../../database/store.ts';
import { eventsAboutSince } from '../../../ledger/subject-index.ts';
import { Defect } from '../../../platform/defect.ts';
import type { Outcome } from '../../../rpc/handler.ts';

/** Orders that have been folded, so that the next act folds only what happened since. */
export interface OrderMemory {
  /**
   * The order as its own events make it: never from a table, so that no row can mislead a
   * decision. Rejection: `OrderUnknown`, also for an order of another site.
   */
  load(tx: Tx, orderId: string, siteId: string): Outcome<Order>;
}

interface Folded {
  readonly seq: number;
  readonly order: Order;
}

const rowSql = 'SELECT version FROM destruction_order WHERE id = ?';
const keptOrders = 256;
const ownTypes: ReadonlySet<string> = new Set(orderEventTypes);

/** A memory for one open store. What it keeps was committed, so no rollback can undo it. */
export function orderMemory(): OrderMemory {
  const kept = new Map<string, Folded>();

  function keep(orderId: string, folded: Folded): void {
    kept.delete(orderId);
    kept.set(orderId, folded);
    const [oldest] = kept.keys();
    if (kept.size > keptOrders && oldest !== undefined) kept.delete(oldest);
  }

  return {
    load: (tx, orderId, siteId) => {
      const unknown = fail([reject('OrderUnknown', undefined, { order: orderId }, 'orderId')]);
      const folded = foldSince(tx, orderId, kept.get(orderId));
      if (folded === undefined || folded.order.siteId !== siteId) return unknown;
      const row = tx.get<{ version: number }>(rowSql, [orderId]);
      if (row?.version !== folded.order.version) {
        throw new Defect(`The row of ${folded.order.reference} is not what its events make it`);
      }
      tx.afterCommit(() => {
        keep(orderId, folded);
      });
      return ok(folded.order);
    },
  };
}

function foldSince(tx: Tx, orderId: string, from: Folded | undefined): Folded | undefined {
  const rows = eventsAboutSince(tx, orderId, from?.seq ?? 0);
  let { seq, order }: { seq: number; order: Order | undefined } = from ?? {
    seq: 0,
    order: undefined,
  };
  for (const row of rows) {
    const event = JSON.parse(row.body) as OrderEvent;
    if (ownTypes.has(event.type)) order = evolveOrder(order, event);
    seq = row.seq;
  }
  return order === undefined ? undefined : { seq, order };
}
