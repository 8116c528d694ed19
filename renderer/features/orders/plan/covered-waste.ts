import { goodsCategory } from '../../../../shared/catalog/goods/goods-categories.ts';
import { isGoodsCategory } from '../../../../shared/catalog/goods/goods-category.ts';
import type { Permit } from './permit-card.tsx';

const prefix = 'waste.';

/** Name of the field that holds the waste code of a category. */
export function wasteField(category: string): string {
  return prefix + category;
}

/**
 * The waste fields that must change for a permit: where a category has several codes and the
 * present one is not covered, the first that is.
 */
export function coveredWaste(
  values: Readonly<Record<string, string | boolean | readonly string[]>>,
  permit: Permit | undefined,
): Readonly<Record<string, string>> {
  if (permit === undefined) return {};
  const changed: Record<string, string> = {};
  for (const [field, code] of Object.entries(values)) {
    if (!field.startsWith(prefix) || permit.wasteCodes.includes(String(code))) continue;
    const category = field.slice(prefix.length);
    const codes = isGoodsCategory(category) ? goodsCategory(category).wasteCodes : [];
    const covered = codes.find((each) => permit.wasteCodes.includes(each));
    if (covered !== undefined) changed[field] = covered;
  }
  return changed;
}
