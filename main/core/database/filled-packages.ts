import type { SqlReader } from './sql-value.ts';
import type { GoodsTables } from './tables/goods-tables.ts';

const filledSql = 'SELECT * FROM package WHERE lot_id = ? AND amount > 0 ORDER BY reference';

/**
 * The packages of a lot that have goods in them, by their references. One that nothing is left of
 * stays in the record, and goes on no order and no label.
 */
export function filledPackages(
  reader: SqlReader,
  lotId: string,
): readonly GoodsTables['package'][] {
  return reader.all<GoodsTables['package']>(filledSql, [lotId]);
}
