import { goodsCategory } from '../../../catalog/goods/goods-categories.ts';
import type { GoodsCategoryCode } from '../../../catalog/goods/goods-category.ts';
import { largestAmount } from '../../../kernel/quantity.ts';
import type { DualApprovalReason } from '../events/order-events.ts';
import type { OutsideWitnessReason } from '../events/run-events.ts';
import type { OrderLot } from './order-lot.ts';

/** Value above which two people approve (DW-02); the authority sets it. The largest is no limit. */
export interface ValueThreshold {
  readonly minorUnits: number;
  readonly currency: string;
}

/**
 * Why two people must approve (DW-02); empty when one is enough. `currency` says that goods are
 * valued in another currency than the threshold: what cannot be compared is not waved through.
 * `unknown` says that goods have no value at all: nobody can tell that they are below. No reason of
 * value is given where the authority has set the threshold to the largest amount.
 */
export function dualApprovalReasons(
  lots: readonly Pick<OrderLot, 'category' | 'value'>[],
  threshold: ValueThreshold,
): readonly DualApprovalReason[] {
  const reasons: DualApprovalReason[] = [];
  if (someCategory(lots, (category) => goodsCategory(category).hazardous)) {
    reasons.push('hazardous');
  }
  return [...reasons, ...valueReasons(lots, threshold)];
}

/** What of the value of goods asks for one more pair of eyes (DW-02, DW-07). */
type ValueReason = Exclude<DualApprovalReason, 'hazardous'>;

function valueReasons(
  lots: readonly Pick<OrderLot, 'value'>[],
  threshold: ValueThreshold,
): readonly ValueReason[] {
  if (threshold.minorUnits >= largestAmount) return [];
  const reasons: ValueReason[] = [];
  const { total, comparable } = valueIn(lots, threshold.currency);
  if (total > threshold.minorUnits) reasons.push('value');
  if (!comparable) reasons.push('currency');
  if (lots.some(({ value }) => value === null)) reasons.push('unknown');
  return reasons;
}

/**
 * Why one witness must come from outside the unit (DW-07); empty when nothing asks for it. The
 * categories are the catalogue's; high value is the authority's threshold of DW-02, read as
 * strictly: goods without a value, or with one that cannot be compared, may be worth more.
 */
export function outsideWitnessReasons(
  lots: readonly Pick<OrderLot, 'category' | 'value'>[],
  threshold: ValueThreshold,
): readonly OutsideWitnessReason[] {
  const flagged = someCategory(lots, (category) => goodsCategory(category).needsOutsideWitness);
  return [...(flagged ? (['category'] as const) : []), ...valueReasons(lots, threshold)];
}

/** The categories on an order, with the members of broad ones: the strictest of them holds. */
function someCategory(
  lots: readonly Pick<OrderLot, 'category'>[],
  asks: (category: GoodsCategoryCode) => boolean,
): boolean {
  const present = new Set(lots.map((lot) => lot.category));
  return [...present].some((category) =>
    [category, ...goodsCategory(category).members].some((code) => asks(code)),
  );
}

/** The known value in one currency, added exactly; not comparable when another one occurs. */
export function valueIn(
  lots: readonly Pick<OrderLot, 'value'>[],
  currency: string,
): { readonly total: number; readonly comparable: boolean } {
  let total = 0n;
  let comparable = true;
  for (const { value } of lots) {
    if (value === null) continue;
    if (value.currency === currency) total += BigInt(value.minorUnits);
    else comparable = false;
  }
  const capped = total > BigInt(Number.MAX_SAFE_INTEGER);
  return { total: capped ? Number.MAX_SAFE_INTEGER : Number(total), comparable };
}
