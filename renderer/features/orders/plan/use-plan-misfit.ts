import { isGoodsCategory } from '../../../../shared/catalog/goods/goods-category.ts';
import { isMethod } from '../../../../shared/catalog/disposal/method.ts';
import { checkMethodChoice } from '../../../../shared/domain/disposition/check-method-choice.ts';
import { useCall } from '../../../rpc/use-call.ts';
import type { Refusal } from '../../../ui/feedback/why-not.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { findPermit } from './permit-card.tsx';

const none: readonly Refusal[] = [];

/**
 * Why the plan of an order that is not yet approved no longer fits its goods: lots may have come
 * since it was set (DR-07, DW-04). Empty while it fits or there is none. The core judges again.
 */
export function usePlanMisfit(order: Order): readonly Refusal[] {
  const { method, permitId, confirmedConditions: confirmed } = order.plan;
  const isOpen = order.state === 'draft' || order.state === 'requested';
  const facilities = useCall('facilities.list', {}, { enabled: isOpen && method !== null });
  if (!isOpen || method === null || !isMethod(method)) return none;
  const goods = order.waste.flatMap(({ category }) =>
    isGoodsCategory(category) ? [{ category, massGrams: null }] : [],
  );
  const found = findPermit(facilities.data?.items, permitId);
  const codes = new Set(order.waste.map(({ wasteCode }) => wasteCode));
  const uncovered = [...codes].filter((code) => found?.permit.wasteCodes.includes(code) === false);
  return [
    ...checkMethodChoice({ method, goods, confirmed }),
    ...uncovered.map((wasteCode): Refusal => {
      const facts = {
        wasteCode,
        permit: found?.permit.number ?? '',
        facility: found?.facility.name ?? '',
      };
      return { code: 'PermitWasteCodeMissing', rule: 'DW-04', facts };
    }),
  ];
}
