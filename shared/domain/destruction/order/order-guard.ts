import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import type { Order, OrderIn } from './order.ts';
import type { OrderEventType } from '../events/order-events.ts';
import type { OrderState } from './order-states.ts';

/**
 * How exactly a person must have seen the order. `whole`: nothing at all may have happened since.
 * `stage`: it must still be in the state they saw; two people may scan packages side by side.
 */
export type Freshness = 'whole' | 'stage';

/**
 * Whether an act on an order may begin: the person saw it as it is, and its state takes the
 * event. Rejections: `OrderChanged`, `OrderStateWrong`. A stale view says nothing more, because
 * whatever else is wrong was not what the person looked at.
 */
export function checkOrder(
  order: Order,
  seenVersion: number,
  wanted: readonly OrderState[],
  freshness: Freshness = 'whole',
): readonly Rejection[] {
  const oldest = freshness === 'whole' ? order.version : order.stageVersion;
  if (seenVersion < oldest || seenVersion > order.version) {
    const facts = { order: order.reference, seen: seenVersion, now: order.version };
    return [reject('OrderChanged', undefined, facts, 'version')];
  }
  if (wanted.includes(order.state)) return [];
  const facts = { order: order.reference, state: order.state, wanted: wanted.join(', ') };
  return [reject('OrderStateWrong', undefined, facts)];
}

/** Narrows an order that `checkOrder` has let through. */
export function isIn<State extends OrderState>(
  order: Order,
  states: readonly State[],
): order is OrderIn<State> {
  return states.some((state) => state === order.state);
}

/** The event that each act on an order records first; the table says where it is lawful. */
export const eventOfAct = {
  'orders.addLots': 'OrderLotsAdded',
  'orders.removeLots': 'OrderLotsRemoved',
  'orders.setPlan': 'OrderPlanSet',
  'orders.request': 'OrderRequested',
  'orders.withdraw': 'OrderWithdrawn',
  'orders.reject': 'OrderRejected',
  'orders.approve': 'ApprovalGiven',
  'orders.schedule': 'OrderScheduled',
  'orders.beginStaging': 'StagingBegan',
  'orders.verifyPackage': 'PackageReverified',
  'orders.dispatch': 'OrderDispatched',
  'orders.start': 'RunStarted',
  'orders.checkItem': 'ChecklistItemAnswered',
  'orders.recordOutcome': 'OutcomeRecorded',
  'orders.attachPhoto': 'PhotoAttached',
  'orders.recordLossOfIdentity': 'IdentityLossTested',
  'orders.recordResidue': 'ResidueRecorded',
  'orders.withdrawResidue': 'ResidueWithdrawn',
  'orders.finish': 'RunFinished',
  'orders.reconcile': 'OrderReconciled',
  'orders.certify': 'CertificateIssued',
  'orders.cancel': 'OrderCancelled',
} as const satisfies Readonly<Record<string, OrderEventType>>;

/** An act on an order, by the name of its procedure. */
export type OrderAct = keyof typeof eventOfAct;
