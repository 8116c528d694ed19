import type { Column } from './column.ts';

/** A cell of the foot: it takes the tracks at its left that have no sum of their own. */
export interface FootCell<Row> {
  /** The column whose sum it is; the last one may have none. */
  readonly column: Column<Row>;
  /** How many columns it takes. */
  readonly span: number;
}

/**
 * The foot of `columns` from left to right: a sum ends under its own column and begins as far left
 * as nothing else stands, because it is often longer than its column is wide.
 */
export function footCells<Row>(columns: readonly Column<Row>[]): readonly FootCell<Row>[] {
  const cells: FootCell<Row>[] = [];
  let span = 0;
  for (const [index, column] of columns.entries()) {
    span += 1;
    if (column.foot === undefined && index < columns.length - 1) continue;
    cells.push({ column, span });
    span = 0;
  }
  return cells;
}
