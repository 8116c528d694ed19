import { isPermitted } from '../../../../../shared/domain/access/permissions.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import {
  checkApprover,
  checkPlannedDay,
} from '../../../../../shared/domain/destruction/planning/decide-approval.ts';
import { checkPermitDay } from '../../../../../shared/domain/destruction/planning/permit-fit.ts';
import { eventOfAct } from '../../../../../shared/domain/destruction/order/order-guard.ts';
import { checkSigner } from '../../../../../shared/domain/destruction/run/decide-closing.ts';
import type { OrderAct } from '../../../../../shared/domain/destruction/order/order-guard.ts';
import { cancellableOrderStates } from '../../../../../shared/domain/destruction/order/order-states.ts';
import { statesThatTake } from '../../../../../shared/domain/destruction/order/order-transitions.ts';
import { isSamePerson } from '../../../../../shared/domain/access/person-identity.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../../shared/kernel/rejection.ts';
import { contract } from '../../../../../shared/rpc/contract.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import { findingView } from '../../../rpc/finding-view.ts';
import type { Who } from '../../../rpc/handler.ts';
import { todayAt } from '../../../rpc/legal-day.ts';
import { readLooseLots } from '../order/order-reading.ts';
import { permitOfPlan } from '../planning/approval-commands.ts';

type ActionView = OutputOf<'orders.get'>['actions'][number];

const contentActs: ReadonlySet<OrderAct> = new Set([
  'orders.addLots',
  'orders.removeLots',
  'orders.setPlan',
]);

/**
 * What can be done with an order in its state: every act the state takes, allowed, or refused
 * with all reasons that are known before anything is filled in. Cheap: counts, never the goods.
 */
export function actionsOf(
  reader: SqlReader,
  order: Order,
  call: { readonly who: Who; readonly now: string },
): ActionView[] {
  const acts = Object.keys(eventOfAct) as OrderAct[];
  return acts
    .filter((act) => actStates(act).includes(order.state))
    .map((procedure) => {
      const wrong = [
        ...forbidden(procedure, call.who),
        ...reasons(reader, procedure, order, call.who),
        ...dayReasons(reader, procedure, order, todayAt(call)),
      ];
      return { procedure, allowed: wrong.length === 0, findings: wrong.map(findingView) };
    });
}

/** The states in which an act is offered. Changing content voids first, so it may come later. */
function actStates(act: OrderAct): readonly Order['state'][] {
  if (act === 'orders.cancel') return cancellableOrderStates;
  const taking = statesThatTake(eventOfAct[act]);
  return contentActs.has(act) ? [...taking, 'approved', 'scheduled'] : taking;
}

function forbidden(act: OrderAct, who: Who): readonly Rejection[] {
  if (isPermitted(contract[act].permission, who.role)) return [];
  return [reject('NotPermitted', 'AC-01', { role: who.role })];
}

function reasons(reader: SqlReader, act: OrderAct, order: Order, who: Who): readonly Rejection[] {
  switch (act) {
    case 'orders.request':
      return [...planReasons(reader, order), ...goodsReasons(reader, order)];
    case 'orders.approve':
      return [...approverReasons(order, who), ...goodsReasons(reader, order)];
    case 'orders.reject':
      return approverReasons(order, who).filter(({ code }) => code !== 'ApprovedAlready');
    case 'orders.withdraw':
      return withdrawReasons(order, who);
    case 'orders.beginStaging':
    case 'orders.dispatch':
      return [...handlerReasons(order, who), ...cageReasons(reader, act, order)];
    case 'orders.start':
      return operatorReasons(order, who);
    case 'orders.finish':
      return runReasons(order);
    case 'orders.reconcile':
    case 'orders.certify':
      return 'run' in order ? checkSigner(order, who) : [];
    default:
      return [];
  }
}

/** DW-03, DW-04: what the day itself stands against, whoever acts. */
function dayReasons(
  reader: SqlReader,
  act: OrderAct,
  order: Order,
  today: string,
): readonly Rejection[] {
  if (act === 'orders.request' || act === 'orders.approve') {
    return order.plan === null ? [] : checkPlannedDay(order.plan.plannedDay, today);
  }
  if (act !== 'orders.dispatch' && act !== 'orders.start') return [];
  const permit = permitOfPlan(reader, order);
  return permit === null ? [] : checkPermitDay(permit, runDay(order, today));
}

/** What is to leave goes on its day, if that is still to come; what has left goes today. */
function runDay(order: Order, today: string): string {
  return order.state === 'staging' && order.day > today ? order.day : today;
}

function planReasons(reader: SqlReader, order: Order): readonly Rejection[] {
  const facts = { order: order.reference };
  const wrong = order.plan === null ? [reject('PlanMissing', undefined, facts)] : [];
  const unweighed = reader.get<{ reference: string }>(
    `SELECT l.reference FROM order_line ol JOIN lot l ON l.id = ol.lot_id
     WHERE ol.order_id = ? AND l.mass_grams IS NULL LIMIT 1`,
    [order.id],
  );
  const [loose] = readLooseLots(reader, order.id);
  return [
    ...wrong,
    ...(unweighed === undefined
      ? []
      : [reject('LotNotWeighed', 'DW-04', { lot: unweighed.reference })]),
    ...(loose === undefined ? [] : [reject('LotNotPacked', 'DW-06', { lot: loose })]),
  ];
}

/** Holds and freezes under the order, each with the first lot that has one (DR-03, CC-06). */
function goodsReasons(reader: SqlReader, order: Order): readonly Rejection[] {
  const first = (condition: string) =>
    reader.get<{ reference: string; holds: number }>(
      `SELECT l.reference, l.open_holds AS holds FROM order_line ol JOIN lot l ON l.id = ol.lot_id
       WHERE ol.order_id = ? AND ol.stopped = 0 AND ${condition} LIMIT 1`,
      [order.id],
    );
  const held = first('l.open_holds > 0');
  const frozen = first('l.freezes > 0');
  return [
    ...(held === undefined
      ? []
      : [reject('LotHeld', 'DR-03', { lot: held.reference, holds: held.holds })]),
    ...(frozen === undefined ? [] : [reject('LotFrozen', 'CC-06', { lot: frozen.reference })]),
  ];
}

function approverReasons(order: Order, who: Who): readonly Rejection[] {
  if (order.state !== 'requested') return [];
  const facts = { person: who.name };
  const wrong: Rejection[] = [...checkApprover(order, who)];
  if (order.approvals.some((approval) => isSamePerson(approval, who))) {
    wrong.push(reject('ApprovedAlready', 'DW-02', facts));
  }
  return wrong;
}

function withdrawReasons(order: Order, who: Who): readonly Rejection[] {
  const asked = order.state === 'requested' ? order.requestedBy : order.draftedBy;
  if (isSamePerson(asked, who)) return [];
  return [reject('NotTheRequester', undefined, { person: asked.name })];
}

function handlerReasons(order: Order, who: Who): readonly Rejection[] {
  if (!('approvals' in order)) return [];
  if (!order.approvals.some((approval) => isSamePerson(approval, who))) return [];
  return [reject('ApproverHandlesGoods', 'DW-01', { person: who.name })];
}

function cageReasons(reader: SqlReader, act: OrderAct, order: Order): readonly Rejection[] {
  if (act === 'orders.beginStaging') return goodsReasons(reader, order);
  if (order.state !== 'staging') return [];
  const wrong: Rejection[] = [];
  const waiting = reader.get<{ packages: number }>(
    `SELECT count(*) AS packages FROM order_package op
     JOIN order_line ol ON ol.order_id = op.order_id AND ol.lot_id = op.lot_id
     WHERE op.order_id = ? AND op.verification = 'waiting' AND ol.stopped = 0`,
    [order.id],
  );
  const packages = waiting?.packages ?? 0;
  if (packages > 0) wrong.push(reject('PackagesNotVerified', 'DW-06', { packages }));
  if (order.staging.stoppedLines >= order.lineCount) {
    wrong.push(reject('NothingToDispatch', 'DW-06', { order: order.reference }));
  }
  if (goodsReasons(reader, order).length > 0) {
    wrong.push(reject('ApprovalVoid', 'DW-03', { order: order.reference }));
  }
  return wrong;
}

function operatorReasons(order: Order, who: Who): readonly Rejection[] {
  if (!('operator' in order) || isSamePerson(order.operator, who)) return [];
  const facts = { person: who.name, operator: order.operator.name };
  return [reject('OperatorIsOther', 'DW-01', facts)];
}

function runReasons(order: Order): readonly Rejection[] {
  if (order.state !== 'executing') return [];
  const wrong: Rejection[] = [];
  const { run, dispatch } = order;
  const lines = dispatch.loadedLines - run.linesWithOutcome;
  if (lines > 0) wrong.push(reject('OutcomesMissing', 'DW-09', { lines }));
  const items = run.checklist.filter((row) => row.answer === null).length;
  if (items > 0) wrong.push(reject('ChecklistOpen', undefined, { items }));
  if (run.identityTest === null) wrong.push(reject('LossOfIdentityMissing', 'DW-10'));
  if (run.identityTest?.passed === false) wrong.push(reject('LossOfIdentityFailed', 'DW-10'));
  return wrong;
}
