import { consumerGoods } from './goods-consumer.ts';
import { dangerousGoods } from './goods-dangerous.ts';
import { medicalGoods } from './goods-medical.ts';
import type { GoodsCategoryCode, GoodsCategoryRow } from './goods-category.ts';

/** Every goods category, by code. */
export const goodsCategories: ReadonlyMap<string, GoodsCategoryRow> = new Map(
  [...medicalGoods, ...consumerGoods, ...dangerousGoods].map((row) => [row.code, row]),
);

/** The row of a category. Throws only when the catalogue itself lacks a row (tested). */
export function goodsCategory(code: GoodsCategoryCode): GoodsCategoryRow {
  const row = goodsCategories.get(code);
  if (row === undefined) throw new Error(`The catalogue has no row for ${code}`);
  return row;
}
