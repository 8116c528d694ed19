import { isGoodsCategory } from '../../../../shared/catalog/goods/goods-category.ts';
import { isMethod } from '../../../../shared/catalog/disposal/method.ts';
import {
  checkPermitCapacity,
  checkPermitDay,
  checkPermitScope,
} from '../../../../shared/domain/destruction/planning/permit-fit.ts';
import { checkMethodChoice } from '../../../../shared/domain/disposition/check-method-choice.ts';
import { useCall } from '../../../rpc/use-call.ts';
import type { Refusal } from '../../../ui/feedback/why-not.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { findPermit } from './permit-card.tsx';

const none: readonly Refusal[] = [];

/**
 * Why the plan of an order that is not yet approved no longer holds: lots may have come since it
 * was set, or its permit ended (DR-07, DW-04). Empty while it holds or there is none. The core
 * judges again by the same rules.
 */
export function usePlanMisfit(order: Order): readonly Refusal[] {
  const { method, permitId, confirmedConditions: confirmed } = order.plan;
  const isOpen = order.state === 'draft' || order.state === 'requested';
  const facilities = useCall('facilities.list', {}, { enabled: isOpen && method !== null });
  if (!isOpen || method === null || !isMethod(method)) return none;
  const goods = order.waste.flatMap(({ category }) =>
    isGoodsCategory(category) ? [{ category, massGrams: null }] : [],
  );
  const wrong = checkMethodChoice({ method, goods, confirmed });
  const found = findPermit(facilities.data?.items, permitId);
  if (found === undefined || order.plannedDay === null) return wrong;
  const { facility, permit } = found;
  const facts = {
    ...permit,
    permitId: permit.id,
    facilityId: facility.id,
    facilityName: facility.name,
  };
  const codes = new Set(order.waste.map(({ wasteCode }) => wasteCode));
  return [
    ...wrong,
    ...checkPermitScope(facts, method, codes),
    ...checkPermitDay(facts, order.plannedDay),
    ...checkPermitCapacity(facts, order.massGrams),
  ];
}
