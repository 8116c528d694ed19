import type { Approval, EndedPart, Order, OrderCore, OrderIn, VoidedApproval } from './order.ts';
import type { ApprovalVoided, BoundContent, OrderEvent } from '../events/order-events.ts';
import { signatoryOf } from '../events/signatory.ts';

/**
 * The order after an event of its planning, approval or end; undefined when the event is one of
 * the run. The transition table has already admitted the pair.
 */
export function evolveDecision(order: Order, event: OrderEvent): Order | undefined {
  switch (event.type) {
    case 'OrderLotsAdded':
      return { ...written(order, event), lineCount: order.lineCount + event.data.lines.length };
    case 'OrderLotsRemoved':
      return { ...written(order, event), lineCount: order.lineCount - event.data.lots.length };
    case 'OrderPlanSet':
      return { ...written(order, event), plan: event.data.plan };
    case 'OrderRequested':
      return requested(order, event);
    case 'OrderContentBound':
      return order.state === 'requested' ? { ...order, ...bound(event.data) } : undefined;
    case 'ApprovalGiven': {
      if (order.state !== 'requested') return undefined;
      const { approver, contentHash, needed, dualBecause = order.dualBecause } = event.data;
      const approval: Approval = { ...approver, contentHash, at: event.at };
      const approvals = [...order.approvals, approval];
      return { ...order, approvals, approvalsNeeded: needed > 1 ? 2 : 1, dualBecause };
    }
    case 'OrderApproved':
      if (order.state !== 'requested') return undefined;
      return { ...order, state: 'approved', approvedAt: event.at };
    case 'ApprovalVoided':
      return isBound(order) ? voided(order, event) : undefined;
    case 'OrderScheduled': {
      if (order.state !== 'approved' && order.state !== 'scheduled') return undefined;
      const { day, operator } = event.data;
      return { ...order, state: 'scheduled', day, operator };
    }
    case 'OrderRejected':
    case 'OrderWithdrawn':
    case 'OrderCancelled':
      return ended(order, event);
    default:
      return undefined;
  }
}

type Ending = Extract<
  OrderEvent,
  { readonly type: 'OrderRejected' | 'OrderWithdrawn' | 'OrderCancelled' }
>;

const endStates = {
  OrderRejected: 'rejected',
  OrderWithdrawn: 'withdrawn',
  OrderCancelled: 'cancelled',
} as const;

/** The order with one more person among those who wrote its content. */
function written(order: Order, event: OrderEvent): Order {
  const author = signatoryOf(event.actor);
  if (order.authors.some(({ userId }) => userId === author.userId)) return order;
  return { ...order, authors: [...order.authors, author] };
}

function requested(
  order: Order,
  event: Extract<OrderEvent, { readonly type: 'OrderRequested' }>,
): Order | undefined {
  if (order.state !== 'draft' || order.plan === null) return undefined;
  return {
    ...order,
    plan: order.plan,
    state: 'requested',
    requestedBy: signatoryOf(event.actor),
    requestedAt: event.at,
    approvals: [],
    ...bound(event.data),
  };
}

function bound(content: BoundContent) {
  return {
    contentHash: content.contentHash,
    contentDocument: content.document,
    approvalsNeeded: content.approvalsNeeded,
    dualBecause: content.dualBecause,
  };
}

type BoundOrder = OrderIn<'requested' | 'approved' | 'scheduled' | 'staging'>;

function isBound(order: Order): order is BoundOrder {
  return ['requested', 'approved', 'scheduled', 'staging'].includes(order.state);
}

/** Back to waiting, with nothing left of what followed the approval. */
function voided(order: BoundOrder, event: ApprovalVoided): Order {
  const { cause, lotReference } = event.data;
  const former = order.approvals.map(({ userId, name, at }): VoidedApproval => {
    return { userId, name, at, voidedAt: event.at, cause, lotReference };
  });
  return {
    ...coreOf(order),
    state: 'requested',
    plan: order.plan,
    requestedBy: order.requestedBy,
    requestedAt: order.requestedAt,
    contentHash: order.contentHash,
    contentDocument: order.contentDocument,
    approvalsNeeded: order.approvalsNeeded,
    dualBecause: order.dualBecause,
    approvals: [],
    voidedApprovals: [...order.voidedApprovals, ...former],
  };
}

function ended(order: Order, event: Ending): Order {
  const ending: EndedPart = {
    ending: { by: event.data.by, at: event.at, reason: event.reason ?? '' },
    requestedBy: 'requestedBy' in order ? order.requestedBy : null,
  };
  return { ...coreOf(order), ...ending, state: endStates[event.type] };
}

/** Only what is true of an order in every state. */
function coreOf(order: Order): OrderCore {
  return {
    id: order.id,
    reference: order.reference,
    siteId: order.siteId,
    siteCode: order.siteCode,
    title: order.title,
    version: order.version,
    stageVersion: order.stageVersion,
    draftedBy: order.draftedBy,
    draftedAt: order.draftedAt,
    authors: order.authors,
    updatedAt: order.updatedAt,
    lineCount: order.lineCount,
    plan: order.plan,
    voidedApprovals: order.voidedApprovals,
  };
}
