import { evolveDecision } from './evolve-decision.ts';
import { evolveRun } from './evolve-run.ts';
import type { Order, OrderCore } from './order.ts';
import { isOrderEvent } from '../events/order-events.ts';
import type { OrderDrafted, OrderEvent } from '../events/order-events.ts';
import { nextOrderState } from './order-transitions.ts';
import { signatoryOf } from '../events/signatory.ts';

/** An event that the order's history cannot hold: the ledger and the program disagree. */
export class OrderEventMisplaced extends Error {
  override readonly name = 'OrderEventMisplaced';

  constructor(event: OrderEvent, state: string) {
    super(`${event.type} (${event.id}) cannot happen to an order that is ${state}`);
  }
}

/**
 * The order after the event. Takes the order before it, undefined before `OrderDrafted`.
 * Throws OrderEventMisplaced when the transition table refuses the pair: decisions never record
 * such an event, so it means a damaged ledger.
 */
export function evolveOrder(order: Order | undefined, event: OrderEvent): Order {
  if (nextOrderState(order?.state ?? '', event.type) === undefined) {
    throw new OrderEventMisplaced(event, order?.state ?? 'unknown');
  }
  if (event.type === 'OrderDrafted') return drafted(event);
  if (order === undefined) throw new OrderEventMisplaced(event, 'unknown');
  const touched = { ...order, version: order.version + 1, updatedAt: event.at };
  const next = evolveDecision(touched, event) ?? evolveRun(touched, event);
  if (next === undefined) throw new OrderEventMisplaced(event, order.state);
  return next.state === order.state ? next : { ...next, stageVersion: next.version };
}

/** The order that a history makes; events that are not an order's own are passed over. */
export function foldOrder(
  events: Iterable<Parameters<typeof isOrderEvent>[0]>,
  from?: Order,
): Order | undefined {
  let order = from;
  for (const event of events) {
    if (isOrderEvent(event)) order = evolveOrder(order, event);
  }
  return order;
}

function drafted(event: OrderDrafted): Order {
  const core: OrderCore = {
    id: event.data.orderId,
    reference: event.data.orderReference,
    siteId: event.data.siteId,
    siteCode: event.data.siteCode,
    title: event.data.title,
    version: 1,
    stageVersion: 1,
    draftedBy: signatoryOf(event.actor),
    draftedAt: event.at,
    authors: [signatoryOf(event.actor)],
    updatedAt: event.at,
    lineCount: event.data.lines.length,
    plan: null,
    voidedApprovals: [],
  };
  return { ...core, state: 'draft' };
}
