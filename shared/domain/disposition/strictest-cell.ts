import { goodsCategory } from '../../catalog/goods/goods-categories.ts';
import type { GoodsCategoryCode } from '../../catalog/goods/goods-category.ts';
import type { MethodCode } from '../../catalog/disposal/method.ts';
import { methodCell } from '../../catalog/disposal/method-table.ts';
import type { MethodCell, MethodVerdict } from '../../catalog/disposal/method-table.ts';

/** What the table says of a category and a method, broad categories resolved. */
export interface StrictestCell {
  readonly verdict: MethodVerdict | 'composition-unknown';
  /** The cells that make the verdict; for a lawful one all cells with their conditions. */
  readonly cells: readonly MethodCell[];
}

const weights: Readonly<Record<MethodVerdict, number>> = {
  suitable: 0,
  conditional: 1,
  'not-applicable': 2,
  prohibited: 3,
};

/**
 * DR-07 for one category: its own row, or the strictest of its members for `medicines`;
 * `composition-unknown` for categories that may contain anything.
 */
export function strictestCell(category: GoodsCategoryCode, method: MethodCode): StrictestCell {
  const { members } = goodsCategory(category);
  const cells = (members.length === 0 ? [category] : members).map((code) =>
    methodCell(code, method),
  );
  const known = cells.filter((cell) => cell !== undefined);
  const first = known[0];
  if (first === undefined || known.length < cells.length) {
    return { verdict: 'composition-unknown', cells: [] };
  }
  const verdict = known.reduce<MethodVerdict>(
    (strictest, cell) => (weights[cell.verdict] > weights[strictest] ? cell.verdict : strictest),
    first.verdict,
  );
  const lawful = verdict === 'suitable' || verdict === 'conditional';
  return { verdict, cells: lawful ? known : known.filter((cell) => cell.verdict === verdict) };
}
