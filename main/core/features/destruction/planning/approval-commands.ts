import { dualApprovalReasons } from '../../../../../shared/domain/destruction/planning/approvals-needed.ts';
import {
  decideApprove,
  decideReject,
  decideRequest,
  decideWithdraw,
} from '../../../../../shared/domain/destruction/planning/decide-approval.ts';
import type { PresentFacts } from '../../../../../shared/domain/destruction/planning/decide-approval.ts';
import { decideSchedule } from '../../../../../shared/domain/destruction/planning/decide-schedule.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import type { OrderPlan } from '../../../../../shared/domain/destruction/events/order-events.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import { Defect } from '../../../platform/defect.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type { CommandCall, FeatureHandlers, Outcome, ProvenPerson } from '../../../rpc/handler.ts';
import { todayAt } from '../../../rpc/legal-day.ts';
import { signatory } from '../order/signatory.ts';
import type { DestructionParts, Nothing } from '../order/destruction-parts.ts';
import {
  readDestructionSettings,
  readLooseLots,
  readLotsOnOrder,
  readPermit,
} from '../order/order-reading.ts';
import { bindContent, presentContent } from './present-content.ts';

/** Asking for approval and answering. */
export function approvalCommands(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.request': defineCommand('orders.request', {
      handle: (call) => {
        const { orderId, version, reason } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const content = isPlanned(order.value)
          ? bindContent(call.tx, order.value, presentContent(call.tx, order.value))
          : null;
        const present = presentFacts(call, order.value);
        const decided = decideRequest(order.value, version, content, present);
        if (!decided.ok) return decided;
        call.record(decided.value, reason);
        return ok({ contentHash: content?.contentHash ?? '' });
      },
    }),

    'orders.withdraw': defineCommand('orders.withdraw', {
      handle: (call) => {
        const { orderId, version, reason } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const wanted = { version, by: signatory(call.who) };
        const decided = decideWithdraw(order.value, wanted, lotIdsOf(call.tx, orderId));
        if (!decided.ok) return decided;
        call.record(decided.value, reason);
        return ok({});
      },
    }),

    'orders.reject': defineCommand('orders.reject', {
      handle: (call) => {
        const { orderId, version, reason } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const wanted = { version, by: signatory(call.who) };
        const decided = decideReject(order.value, wanted, lotIdsOf(call.tx, orderId));
        if (!decided.ok) return decided;
        call.record(decided.value, reason);
        return ok({});
      },
    }),

    'orders.approve': defineCommand<'orders.approve', ProvenPerson>('orders.approve', {
      prepare: ({ who, input }) => parts.signatures.confirm(who, input.signature.password),
      handle: (call, approver) => approve(parts, call, approver),
    }),

    'orders.schedule': defineCommand('orders.schedule', {
      handle: (call) => schedule(parts, call),
    }),
  };
}

function approve(
  parts: DestructionParts,
  call: CommandCall<'orders.approve'>,
  approver: ProvenPerson,
): Outcome<{ approvals: number; approvalsNeeded: number }> {
  const { orderId, version, contentHash } = call.input;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const hash = isPlanned(order.value) ? presentContent(call.tx, order.value).hash : null;
  const present = presentFacts(call, order.value);
  const dualNow = dualApprovalReasons(present.lots, readDestructionSettings(call.tx).threshold);
  const wanted = { version, contentHash, approver: signatory(approver), dualNow };
  const decided = decideApprove(order.value, wanted, hash, present);
  if (!decided.ok) return decided;
  call.record(decided.value);
  const given = decided.value.find((fact) => fact.type === 'ApprovalGiven');
  if (given === undefined) throw new Defect('An approval was decided and not given');
  return ok({ approvals: given.data.given, approvalsNeeded: given.data.needed });
}

function schedule(parts: DestructionParts, call: CommandCall<'orders.schedule'>): Outcome<Nothing> {
  const { orderId, version, day, operatorUserId } = call.input;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const operator = activeUser(call.tx, operatorUserId);
  if (operator === undefined) return fail([reject('UserUnknown', undefined, {}, 'operatorUserId')]);
  const permit = permitOfPlan(call.tx, order.value);
  const roles = call.tx.all<{ role: string }>(
    'SELECT role FROM user_assignment WHERE user_id = ? AND site_id IN (?, ?)',
    [operatorUserId, call.who.siteId, ''],
  );
  const operatorKeepsStore = roles.some(({ role }) => role === 'storekeeper');
  const context = { today: todayAt(call), permit, operatorKeepsStore };
  const wanted = { version, day, operator: { userId: operatorUserId, name: operator.name } };
  const decided = decideSchedule(order.value, wanted, context);
  if (!decided.ok) return decided;
  call.record(decided.value);
  return ok({});
}

/** A user who may still act. */
export function activeUser(
  reader: SqlReader,
  userId: string,
): { readonly name: string; readonly position: string } | undefined {
  return reader.get('SELECT name, position FROM user_account WHERE id = ? AND active = 1', [
    userId,
  ]);
}

/** True once a method, a facility and a permit are chosen. */
export function isPlanned(order: Order): order is Order & { readonly plan: OrderPlan } {
  return order.plan !== null;
}

/** The goods and the permit as they are now. */
function presentFacts(
  call: CommandCall<'orders.request' | 'orders.approve'>,
  order: Order,
): PresentFacts {
  const rows = readLotsOnOrder(call.tx, order.id);
  const lots = rows.map(({ lot }) => lot);
  const wasteCodes = new Set(rows.map(({ line }) => line.waste_code));
  return {
    lots,
    looseLots: readLooseLots(call.tx, order.id),
    wasteCodes,
    permit: permitOfPlan(call.tx, order),
    today: todayAt(call),
  };
}

/** The permit that the plan names; null while there is no plan. */
export function permitOfPlan(reader: SqlReader, order: Order): PresentFacts['permit'] {
  if (order.plan === null) return null;
  const permit = readPermit(reader, order.plan.permitId);
  if (permit === undefined) throw new Defect(`No permit ${order.plan.permitId}`);
  return permit;
}

/** The lots of an order, in its order. */
export function lotIdsOf(reader: SqlReader, orderId: string): readonly string[] {
  const rows = reader.all<{ lot_id: string }>(
    'SELECT lot_id FROM order_line WHERE order_id = ? ORDER BY position',
    [orderId],
  );
  return rows.map((row) => row.lot_id);
}
