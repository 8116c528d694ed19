import { ok } from '../../../../shared/kernel/result.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { LotRow } from '../../database/tables/goods-tables.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { lotFilter } from './lot-filter.ts';
import type { LotFilter, LotQuery, Term } from './lot-filter.ts';
import { countedLots, talliedLots } from './lot-totals.ts';
import { lotView } from '../../rpc/lot-view.ts';

/** What a list is ordered by; the ordinal makes every place in it unique. */
const orders = {
  newest: { column: 'lot.ordinal', direction: 'DESC', index: undefined },
  review: { column: 'lot.review_due', direction: 'ASC', index: 'lot_for_review' },
  reference: { column: 'lot.reference', direction: 'ASC', index: 'sqlite_autoindex_lot_2' },
  quantity: { column: 'lot.amount', direction: 'DESC', index: 'lot_by_amount' },
} as const;

/** Below this many lots of a status it is quicker to sort them than to walk the sorted index. */
const sortedQuickly = 5_000;

/** `lots.list`: a page by its cursor, with totals from the tally or a bounded count. */
export const listLots: AnyQueryHandler = defineQuery('lots.list', ({ input, who, store }) => {
  const filter = lotFilter(input, who.siteId);
  const { driver } = filter;
  const totals =
    driver === undefined
      ? talliedLots(store, who.siteId, filter.statuses, input.category)
      : countedLots(store, driver, filter.terms);
  const source = driver ?? { sql: sourceOf(input, filter, totals.total), values: [] };
  const rows = pageOfLots(store, input, filter, source);
  const items = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? items.at(-1) : undefined;
  return ok({
    items: items.map((row) => lotView(row)),
    nextCursor: last === undefined ? null : writeCursor([sortValue(last, input), last.ordinal]),
    ...totals,
  });
});

/** Finds the places of the page first, so that sorting carries no whole rows. */
function pageOfLots(
  reader: SqlReader,
  query: LotQuery,
  filter: LotFilter,
  source: Term,
): readonly LotRow[] {
  const { column, direction } = orders[query.sort];
  const terms = [...filter.terms, ...afterCursor(query, filter)];
  const byPlace = column === 'lot.ordinal';
  const inner = byPlace ? filter.place : column;
  const second = byPlace ? '' : `, lot.ordinal ${direction}`;
  const sql = `SELECT lot.* FROM (
SELECT ${filter.place} AS place FROM ${source.sql}
WHERE ${terms.map((term) => term.sql).join(' AND ')}
ORDER BY ${inner} ${direction}${second} LIMIT ?
) AS page CROSS JOIN lot ON lot.ordinal = page.place
ORDER BY ${column} ${direction}${second}`;
  const values = [...source.values, ...terms.flatMap((term) => term.values)];
  return reader.all<LotRow>(sql, [...values, query.limit + 1]);
}

/**
 * Which index walks the rows when only states and category narrow them. Few rows are found by
 * their status and sorted; many are read in the order wanted and filtered on the way.
 */
function sourceOf(query: LotQuery, filter: LotFilter, total: number): string {
  const { index } = orders[query.sort];
  const { statuses } = filter;
  if (total > sortedQuickly) {
    if (index !== undefined) return `lot INDEXED BY ${index}`;
    if (statuses.length !== 1 && query.category === undefined) return 'lot NOT INDEXED';
  }
  if (statuses.length > 0 || query.category === undefined) return 'lot INDEXED BY lot_by_status';
  return 'lot INDEXED BY lot_by_category';
}

function afterCursor(query: LotQuery, filter: LotFilter): readonly Term[] {
  const cursor = readCursor(query.cursor, 2);
  if (cursor === undefined) return [];
  const [value = 0, ordinal = 0] = cursor;
  const { column, direction } = orders[query.sort];
  const compare = direction === 'DESC' ? '<' : '>';
  if (column === 'lot.ordinal') {
    return [{ sql: `${filter.place} ${compare} ?`, values: [ordinal] }];
  }
  return [{ sql: `(${column}, lot.ordinal) ${compare} (?, ?)`, values: [value, ordinal] }];
}

function sortValue(row: LotRow, query: LotQuery): string | number {
  switch (query.sort) {
    case 'newest':
      return row.ordinal;
    case 'review':
      return row.review_due;
    case 'reference':
      return row.reference;
    case 'quantity':
      return row.amount;
  }
}
