import { reject } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Decision } from './decide-planning.ts';
import type { Order } from '../order/order.ts';
import { orderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import { checkPermitDay } from './permit-fit.ts';
import type { PermitFacts } from './permit-fit.ts';
import { isSamePerson } from '../../access/person-identity.ts';
import type { Signatory } from '../events/signatory.ts';

/**
 * Fixes the day and who carries it out. Rejections: `OrderChanged`, `OrderStateWrong`,
 * `DateInPast`, `DayDiffersFromPlan` (the approval binds the planned day, DW-03),
 * `OperatorIsApprover` (DW-01), `OperatorNotStorekeeper`, those of the permit on the day.
 */
export function decideSchedule(
  order: Order,
  wanted: { readonly version: number; readonly day: string; readonly operator: Signatory },
  context: {
    readonly today: string;
    readonly permit: PermitFacts | null;
    readonly operatorKeepsStore: boolean;
  },
): Decision {
  const stale = checkOrder(order, wanted.version, ['approved', 'scheduled']);
  if (stale.length > 0 || !isIn(order, ['approved', 'scheduled'])) return fail(stale);
  const { day, operator } = wanted;
  const wrong = context.permit === null ? [] : [...checkPermitDay(context.permit, day)];
  if (day < context.today) {
    wrong.push(reject('DateInPast', undefined, { date: day, today: context.today }, 'day'));
  }
  if (day !== order.plan.plannedDay) {
    const facts = { day, plannedDay: order.plan.plannedDay };
    wrong.push(reject('DayDiffersFromPlan', 'DW-03', facts, 'day'));
  }
  if (order.approvals.some((approval) => isSamePerson(approval, operator))) {
    const facts = { person: operator.name };
    wrong.push(reject('OperatorIsApprover', 'DW-01', facts, 'operatorUserId'));
  }
  if (!context.operatorKeepsStore) {
    const facts = { person: operator.name };
    wrong.push(reject('OperatorNotStorekeeper', 'DW-01', facts, 'operatorUserId'));
  }
  if (wrong.length > 0) return fail(wrong);
  return ok([orderFact('OrderScheduled', order, { day, operator })]);
}
