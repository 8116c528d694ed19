import { goodsCategory } from '../../../../shared/catalog/goods/goods-categories.ts';
import { isGoodsCategory } from '../../../../shared/catalog/goods/goods-category.ts';
import type { Order } from '../../../ui/orders/order.ts';
import type { Facility, Permit } from './permit-card.tsx';

/** A plant with the permit under which it may take the goods. */
export interface Plant {
  readonly facility: Facility;
  readonly permit: Permit;
}

/**
 * The plants whose valid permit names the method and covers every category of the order by one of
 * its waste codes: the code follows the plant, not the other way round (DW-04).
 */
export function plantsFor(
  method: string,
  order: Order,
  facilities: readonly Facility[],
): readonly Plant[] {
  const codes = new Map<string, readonly string[]>();
  for (const { category, wasteCode } of order.waste) {
    const listed = isGoodsCategory(category) ? goodsCategory(category).wasteCodes : [];
    codes.set(category, [...(codes.get(category) ?? listed), wasteCode]);
  }
  return facilities
    .filter(({ active }) => active)
    .flatMap((facility) => facility.permits.map((permit) => ({ facility, permit })))
    .filter(
      ({ permit }) =>
        permit.state === 'valid' &&
        permit.methods.includes(method) &&
        [...codes.values()].every((each) => each.some((code) => permit.wasteCodes.includes(code))),
    );
}
