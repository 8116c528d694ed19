import type { OrderEventType } from '../events/order-events.ts';
import type { OrderState } from './order-states.ts';

type Row = { readonly [Type in OrderEventType]?: OrderState };

const changedContent = {
  OrderLotsAdded: 'requested',
  OrderLotsRemoved: 'requested',
  OrderPlanSet: 'requested',
  OrderContentBound: 'requested',
} as const satisfies Row;

const duringRun = {
  ChecklistItemAnswered: 'executing',
  OutcomeRecorded: 'executing',
  PhotoAttached: 'executing',
  IdentityLossTested: 'executing',
  ResidueRecorded: 'executing',
  ResidueWithdrawn: 'executing',
} as const satisfies Row;

/**
 * The whole life of an order: state × event → next state. A pair that is not listed is refused;
 * `''` is the order that does not exist yet. Nothing else in the program decides where an order
 * may go (PRODUCT section 4).
 */
export const orderTransitions: Readonly<Record<OrderState | '', Row>> = {
  '': { OrderDrafted: 'draft' },
  draft: {
    OrderLotsAdded: 'draft',
    OrderLotsRemoved: 'draft',
    OrderPlanSet: 'draft',
    OrderRequested: 'requested',
    OrderWithdrawn: 'withdrawn',
    OrderCancelled: 'cancelled',
  },
  requested: {
    ...changedContent,
    ApprovalGiven: 'requested',
    ApprovalVoided: 'requested',
    OrderApproved: 'approved',
    OrderRejected: 'rejected',
    OrderWithdrawn: 'withdrawn',
    OrderCancelled: 'cancelled',
  },
  approved: {
    ApprovalVoided: 'requested',
    OrderScheduled: 'scheduled',
    OrderCancelled: 'cancelled',
  },
  scheduled: {
    ApprovalVoided: 'requested',
    OrderScheduled: 'scheduled',
    StagingBegan: 'staging',
    OrderCancelled: 'cancelled',
  },
  staging: {
    ApprovalVoided: 'requested',
    PackageReverified: 'staging',
    LineStopped: 'staging',
    PhotoAttached: 'staging',
    OrderDispatched: 'dispatched',
    OrderCancelled: 'cancelled',
  },
  dispatched: {
    PhotoAttached: 'dispatched',
    RunStarted: 'executing',
    OrderCancelled: 'cancelled',
  },
  executing: { ...duringRun, RunFinished: 'executed' },
  executed: {
    PhotoAttached: 'executed',
    ResidueRecorded: 'executed',
    ResidueWithdrawn: 'executed',
    OrderReconciled: 'reconciled',
  },
  reconciled: { CertificateIssued: 'certified' },
  rejected: {},
  withdrawn: {},
  certified: {},
  cancelled: {},
};

/** The state that the event leads to; undefined when the order refuses it there. */
export function nextOrderState(
  state: OrderState | '',
  event: OrderEventType,
): OrderState | undefined {
  return orderTransitions[state][event];
}

/** The states in which the event can happen. */
export function statesThatTake(event: OrderEventType): readonly OrderState[] {
  const rows = Object.entries(orderTransitions) as [OrderState | '', Row][];
  return rows.flatMap(([state, row]) => (state !== '' && row[event] !== undefined ? [state] : []));
}
