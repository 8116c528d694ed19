import type { Order } from '../../../ui/orders/order.ts';
import type { Refusal } from '../../../ui/feedback/why-not.tsx';
import { useCall } from '../../../rpc/use-call.ts';
import { findPermit } from './permit-card.tsx';

const none: readonly Refusal[] = [];

/**
 * Why the plan of an order that is not yet approved no longer fits its goods: lots may have come
 * since it was set (DR-07, DW-04). Empty while it fits, has no plan, or is not known yet.
 */
export function usePlanMisfit(order: Order): readonly Refusal[] {
  const { method, permitId, confirmedConditions } = order.plan;
  const isOpen = order.state === 'draft' || order.state === 'requested';
  const enabled = isOpen && method !== null;
  const ranking = useCall('orders.rankMethods', { orderId: order.id }, { enabled });
  const facilities = useCall('facilities.list', {}, { enabled });
  const verdict = ranking.data?.methods.find((each) => each.method === method);
  if (!enabled || verdict === undefined) return none;
  const isLawful = verdict.verdict === 'suitable' || verdict.verdict === 'conditional';
  const open = verdict.conditions.filter((reason) => !confirmedConditions.includes(reason));
  const permit = findPermit(facilities.data?.items, permitId)?.permit;
  const codes = new Set(order.lines.map(({ wasteCode }) => wasteCode));
  const uncovered = [...codes].filter((code) => permit?.wasteCodes.includes(code) === false);
  return [
    ...(isLawful ? [] : verdict.findings),
    ...(isLawful ? open : []).map((methodReason): Refusal => {
      return { code: 'ConditionNotConfirmed', rule: 'DR-07', facts: { method, methodReason } };
    }),
    ...uncovered.map((wasteCode): Refusal => {
      const facts = { wasteCode, permit: permit?.number ?? '' };
      return { code: 'PermitWasteCodeMissing', rule: 'DW-04', facts };
    }),
  ];
}
