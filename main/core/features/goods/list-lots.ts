import { ok } from '../../../../shared/kernel/result.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import type { SqlReader, SqlValue } from '../../database/sql-value.ts';
import type { LotRow } from '../../database/tables/goods-tables.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { lotFilter } from './lot-filter.ts';
import type { LotFilter, LotQuery, Term } from './lot-filter.ts';
import { lotView, quantityView } from './lot-view.ts';
import type { LotView } from './lot-view.ts';

/** What a list is ordered by; the ordinal makes every place in it unique. */
const orders = {
  newest: { column: 'lot.ordinal', direction: 'DESC', index: undefined },
  review: { column: 'lot.review_due', direction: 'ASC', index: 'lot_for_review' },
  reference: { column: 'lot.reference', direction: 'ASC', index: 'sqlite_autoindex_lot_2' },
  quantity: { column: 'lot.amount', direction: 'DESC', index: 'lot_by_amount' },
} as const;

/** Below this many lots of a status it is quicker to sort them than to walk the sorted index. */
const sortedQuickly = 20_000;

/** `lots.list`: a page by its cursor, with totals from the tally or a bounded count. */
export const listLots: AnyQueryHandler = defineQuery('lots.list', ({ input, who, store }) => {
  const filter = lotFilter(input, who.siteId);
  const totals = filter.tallied ? tallied(store, input, who.siteId) : counted(store, filter);
  const rows = pageOfLots(store, input, filter, totals.total);
  const items = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? items.at(-1) : undefined;
  return ok({
    items: items.map((row) => lotView(row)),
    nextCursor: last === undefined ? null : writeCursor([sortValue(last, input), last.ordinal]),
    ...totals,
  });
});

function pageOfLots(
  reader: SqlReader,
  query: LotQuery,
  filter: LotFilter,
  total: number,
): readonly LotRow[] {
  const { column, direction } = orders[query.sort];
  const terms = [...filter.terms, ...afterCursor(query, filter)];
  const order =
    column === 'lot.ordinal' ? ordinalOf(filter, direction) : `${column} ${direction}, lot.ordinal ${direction}`;
  const sql = `SELECT lot.* FROM ${sourceOf(query, filter, total)}
WHERE ${terms.map((term) => term.sql).join(' AND ')} ORDER BY ${order} LIMIT ?`;
  const values = terms.flatMap((term) => term.values);
  return reader.all<LotRow>(sql, [...values, query.limit + 1]);
}

/** The search gives its rows by rowid, which is the ordinal, without sorting. */
function ordinalOf(filter: LotFilter, direction: string): string {
  const column = filter.from.startsWith('lot_search') ? 'lot_search.rowid' : 'lot.ordinal';
  return `${column} ${direction}`;
}

/**
 * Which index walks the rows. Few rows are found by their status and sorted; many are read in
 * the order wanted and filtered on the way.
 */
function sourceOf(query: LotQuery, filter: LotFilter, total: number): string {
  if (filter.selective) return filter.from;
  if (query.reviewDueBy !== undefined) return 'lot INDEXED BY lot_for_review';
  const { index } = orders[query.sort];
  const statuses = query.status?.length ?? 0;
  if (total > sortedQuickly) {
    if (index !== undefined) return `lot INDEXED BY ${index}`;
    if (statuses > 1) return 'lot NOT INDEXED';
  }
  if (statuses > 0) return 'lot INDEXED BY lot_by_status';
  return query.category === undefined ? 'lot' : 'lot INDEXED BY lot_by_category';
}

function afterCursor(query: LotQuery, filter: LotFilter): readonly Term[] {
  const cursor = readCursor(query.cursor, 2);
  if (cursor === undefined) return [];
  const [value = 0, ordinal = 0] = cursor;
  const { column, direction } = orders[query.sort];
  const compare = direction === 'DESC' ? '<' : '>';
  if (column === 'lot.ordinal') {
    const key = filter.from.startsWith('lot_search') ? 'lot_search.rowid' : column;
    return [{ sql: `${key} ${compare} ?`, values: [ordinal] }];
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

interface Totals {
  readonly total: number;
  readonly totals: LotView['quantity'][];
  readonly totalIsMinimum: boolean;
}

interface Sum {
  readonly unit: string;
  readonly lots: number;
  readonly amount: number;
}

function totalsOf(sums: readonly Sum[], totalIsMinimum: boolean): Totals {
  return {
    total: sums.reduce((sum, { lots }) => sum + lots, 0),
    totals: sums
      .filter(({ lots }) => lots > 0)
      .map(({ amount, unit }) => quantityView(amount, unit)),
    totalIsMinimum,
  };
}

/** Exact totals without looking at a single lot. */
function tallied(reader: SqlReader, query: LotQuery, siteId: string): Totals {
  const statuses = query.status ?? [];
  const terms = ['site_id = ?'];
  const values: SqlValue[] = [siteId];
  if (statuses.length > 0) {
    terms.push(`status IN (${statuses.map(() => '?').join(', ')})`);
    values.push(...statuses);
  }
  if (query.category !== undefined) {
    terms.push('category = ?');
    values.push(query.category);
  }
  const sql = `SELECT unit, sum(lots) AS lots, sum(amount) AS amount FROM lot_tally
WHERE ${terms.join(' AND ')} GROUP BY unit ORDER BY unit`;
  return totalsOf(reader.all<Sum>(sql, values), false);
}

/** Beyond this many a count says "at least": nobody waits for the exact number. */
const countedAtMost = 10_000;

function counted(reader: SqlReader, { from, terms }: LotFilter): Totals {
  const sql = `SELECT unit, count(*) AS lots, sum(amount) AS amount FROM (
SELECT lot.unit, lot.amount FROM ${from} WHERE ${terms.map((term) => term.sql).join(' AND ')}
LIMIT ${countedAtMost}) GROUP BY unit ORDER BY unit`;
  const sums = reader.all<Sum>(
    sql,
    terms.flatMap((term) => term.values),
  );
  return totalsOf(sums, sums.reduce((sum, { lots }) => sum + lots, 0) === countedAtMost);
}
