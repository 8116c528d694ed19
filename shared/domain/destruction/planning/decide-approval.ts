import { stateWrong } from '../../goods/lot-facts.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import { checkConditions } from './choose-lots.ts';
import { checkMethod, massOf } from './decide-planning.ts';
import type { Decision } from './decide-planning.ts';
import type { Order, OrderIn } from '../order/order.ts';
import type { BoundContent, DualApprovalReason, OrderPlan } from '../events/order-events.ts';
import { orderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import type { OrderLot } from './order-lot.ts';
import { checkPermitCapacity, checkPermitDay, checkPermitScope } from './permit-fit.ts';
import type { PermitFacts } from './permit-fit.ts';
import { isSamePerson } from '../../access/person-identity.ts';
import type { Signatory } from '../events/signatory.ts';

/** What asking and approving look at again: the goods and the permit as they are now. */
export interface PresentFacts {
  readonly lots: readonly OrderLot[];
  /** References of those that are in no package. */
  readonly looseLots: readonly string[];
  /** Waste codes of the lines. */
  readonly wasteCodes: ReadonlySet<string>;
  readonly permit: PermitFacts | null;
  /** Legal day at the site. */
  readonly today: string;
}

/**
 * Asks for approval of exactly this content. Rejections: `OrderChanged`, `OrderStateWrong`,
 * `PlanMissing`, `LotHeld`, `LotFrozen`, `LotStateWrong`, `LotNotWeighed` (DW-04 cannot be judged
 * without it), `LotNotPacked` (the cage has nothing to verify, DW-06), `PlannedDayPassed`, those of
 * the permit and of the method: lots may have come since the plan was set.
 */
export function decideRequest(
  order: Order,
  version: number,
  content: BoundContent | null,
  present: PresentFacts,
): Decision {
  const stale = checkOrder(order, version, ['draft']);
  if (stale.length > 0) return fail(stale);
  const wrong = [...checkPresentLots(present.lots, ['under-order'])];
  for (const lot of present.lots) {
    if (lot.massGrams === null) {
      wrong.push(reject('LotNotWeighed', 'DW-04', { lot: lot.reference }));
    }
  }
  for (const lot of present.looseLots) wrong.push(reject('LotNotPacked', 'DW-06', { lot }));
  if (order.plan === null || present.permit === null || content === null) {
    wrong.push(reject('PlanMissing', undefined, { order: order.reference }));
    return fail(wrong);
  }
  wrong.push(...checkPlanFits(order.plan, present.permit, present));
  if (wrong.length > 0) return fail(wrong);
  const lotIds = present.lots.map((lot) => lot.lotId);
  return ok([orderFact('OrderRequested', order, { ...content }, lotIds)]);
}

/**
 * Holds, freezes and states of the goods now. Rejections: `LotHeld`, `LotFrozen`,
 * `LotStateWrong`.
 */
export function checkPresentLots(
  lots: readonly OrderLot[],
  wanted: readonly OrderLot['status'][],
): readonly Rejection[] {
  return lots.flatMap((lot) => {
    const wrong = [...checkConditions(lot)];
    if (!wanted.includes(lot.status)) {
      wrong.push(stateWrong(lot, wanted));
    }
    return wrong;
  });
}

/** The permit on the day, with what the goods weigh now (DW-04). */
export function checkPresentPermit(
  permit: PermitFacts,
  day: string,
  lots: readonly OrderLot[],
): readonly Rejection[] {
  return [...checkPermitDay(permit, day), ...checkPermitCapacity(permit, massOf(lots))];
}

/**
 * DR-07, DW-03, DW-04: the plan once more, against the goods that are on the order now and the
 * day it is. Rejections: `PlannedDayPassed`, those of `checkMethod` and of the permit.
 */
function checkPlanFits(
  plan: OrderPlan,
  permit: PermitFacts,
  present: PresentFacts,
): readonly Rejection[] {
  return [
    ...checkPlannedDay(plan.plannedDay, present.today),
    ...checkMethod(plan, present.lots),
    ...checkPermitScope(permit, plan.method, present.wasteCodes),
    ...checkPresentPermit(permit, plan.plannedDay, present.lots),
  ];
}

/** DW-03: an approval binds the day, so nothing could follow one that has passed. */
export function checkPlannedDay(plannedDay: string, today: string): readonly Rejection[] {
  return plannedDay < today ? [reject('PlannedDayPassed', 'DW-03', { plannedDay, today })] : [];
}

/** An approver's act: who, and the content they saw. */
export interface WantedApproval {
  readonly version: number;
  readonly contentHash: string;
  readonly approver: Signatory;
  /** Why two must sign by the threshold of now: it may have been lowered since the request. */
  readonly dualNow: readonly DualApprovalReason[];
}

/**
 * DW-01, DW-02, DW-03: another person approves exactly what they saw. Takes the hash of the
 * content as it is now. An approval binds that content and no version: two who sign in the same
 * moment both count where two are needed. Rejections: `ApprovalsComplete` (others were first and
 * enough), `OrderChanged` (the content differs from what was seen or bound), `OrderStateWrong`,
 * `ApproverIsRequester`, `ApprovedAlready`, `LotHeld`, `LotFrozen`, `PlannedDayPassed`, those of
 * the permit and of the method.
 */
export function decideApprove(
  order: Order,
  wanted: WantedApproval,
  presentHash: string | null,
  present: PresentFacts,
): Decision {
  if (!isIn(order, ['requested'])) return fail(checkDecided(order, wanted));
  if (wanted.contentHash !== order.contentHash || presentHash !== order.contentHash) {
    const facts = { order: order.reference, seen: wanted.version, now: order.version };
    return fail([reject('OrderChanged', 'DW-03', facts, 'contentHash')]);
  }
  const { approver } = wanted;
  const wrong = [...checkApprover(order, approver)];
  if (order.approvals.some((approval) => isSamePerson(approval, approver))) {
    wrong.push(reject('ApprovedAlready', 'DW-02', { person: approver.name }));
  }
  for (const lot of present.lots) wrong.push(...checkConditions(lot));
  if (present.permit !== null) {
    wrong.push(...checkPlanFits(order.plan, present.permit, present));
  }
  if (wrong.length > 0) return fail(wrong);
  const given = order.approvals.length + 1;
  const { contentHash } = order;
  const dualBecause = [...new Set([...order.dualBecause, ...wanted.dualNow])];
  const needed = Math.max(order.approvalsNeeded, dualBecause.length === 0 ? 1 : 2);
  const data = { approver, contentHash, given, needed, dualBecause };
  const approval = orderFact('ApprovalGiven', order, data);
  if (given < needed) return ok([approval]);
  const lotIds = present.lots.map((lot) => lot.lotId);
  return ok([approval, orderFact('OrderApproved', order, { contentHash, lotIds }, lotIds)]);
}

/** Why an order that no longer waits takes no approval: the rest gave theirs, or it went on. */
function checkDecided(order: Order, wanted: WantedApproval): readonly Rejection[] {
  if (!('approvals' in order) || order.contentHash !== wanted.contentHash) {
    return checkOrder(order, wanted.version, ['requested']);
  }
  const people = order.approvals.map(({ name }) => name).join(', ');
  return [reject('ApprovalsComplete', 'DW-02', { order: order.reference, people })];
}

/**
 * DW-01: neither who asked nor anybody who wrote a part of the content decides about it.
 * Rejection: `ApproverIsRequester`.
 */
export function checkApprover(
  order: Pick<OrderIn<'requested'>, 'requestedBy' | 'authors'>,
  approver: Signatory,
): readonly Rejection[] {
  const asked = [order.requestedBy, ...order.authors];
  if (!asked.some((person) => isSamePerson(person, approver))) return [];
  return [reject('ApproverIsRequester', 'DW-01', { person: approver.name })];
}

/** Rejections: `OrderChanged`, `OrderStateWrong`, `ApproverIsRequester`. */
export function decideReject(
  order: Order,
  wanted: { readonly version: number; readonly by: Signatory },
  lotIds: readonly string[],
): Decision {
  const stale = checkOrder(order, wanted.version, ['requested']);
  if (stale.length > 0 || !isIn(order, ['requested'])) return fail(stale);
  const wrong = checkApprover(order, wanted.by);
  if (wrong.length > 0) return fail(wrong);
  return ok([orderFact('OrderRejected', order, { by: wanted.by, lotIds }, lotIds)]);
}

/**
 * Who asked (or, of a draft, who wrote it) takes it back. Rejections: `OrderChanged`,
 * `OrderStateWrong`, `NotTheRequester`.
 */
export function decideWithdraw(
  order: Order,
  wanted: { readonly version: number; readonly by: Signatory },
  lotIds: readonly string[],
): Decision {
  const stale = checkOrder(order, wanted.version, ['draft', 'requested']);
  if (stale.length > 0) return fail(stale);
  const asked = order.state === 'requested' ? order.requestedBy : order.draftedBy;
  if (!isSamePerson(asked, wanted.by)) {
    return fail([reject('NotTheRequester', undefined, { person: asked.name })]);
  }
  return ok([orderFact('OrderWithdrawn', order, { by: wanted.by, lotIds }, lotIds)]);
}
