import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';
import type { SqlReader, SqlValue } from '../../database/sql-value.ts';
import type { Term } from './lot-filter.ts';
import { quantityView } from '../../rpc/lot-view.ts';
import type { LotView } from '../../rpc/lot-view.ts';

/** How many lots match, and how much they are. */
export interface LotTotals {
  readonly total: number;
  readonly totals: LotView['quantity'][];
  readonly totalIsMinimum: boolean;
}

interface Sum {
  readonly unit: string;
  readonly lots: number;
  readonly amount: number;
}

/** Exact totals by state and category without looking at a single lot. */
export function talliedLots(
  reader: SqlReader,
  siteId: string,
  statuses: readonly LotStatus[],
  category: string | undefined,
): LotTotals {
  const terms = ['site_id = ?'];
  const values: SqlValue[] = [siteId];
  if (statuses.length > 0) {
    terms.push(`status IN (${statuses.map(() => '?').join(', ')})`);
    values.push(...statuses);
  }
  if (category !== undefined) {
    terms.push('category = ?');
    values.push(category);
  }
  const sql = `SELECT unit, sum(lots) AS lots, sum(amount) AS amount FROM lot_tally
WHERE ${terms.join(' AND ')} GROUP BY unit ORDER BY unit`;
  return totalsOf(reader.all<Sum>(sql, values), false);
}

/** Beyond this many a count says "at least": nobody waits for the exact number. */
const countedAtMost = 10_000;

/** Totals of a short list, counted one by one up to a bound. */
export function countedLots(reader: SqlReader, driver: Term, terms: readonly Term[]): LotTotals {
  const sql = `SELECT unit, count(*) AS lots, sum(amount) AS amount FROM (
SELECT lot.unit, lot.amount FROM ${driver.sql}
WHERE ${terms.map((term) => term.sql).join(' AND ')} LIMIT ${countedAtMost})
GROUP BY unit ORDER BY unit`;
  const values = [...driver.values, ...terms.flatMap((term) => term.values)];
  const sums = reader.all<Sum>(sql, values);
  return totalsOf(sums, sums.reduce((sum, { lots }) => sum + lots, 0) === countedAtMost);
}

function totalsOf(sums: readonly Sum[], totalIsMinimum: boolean): LotTotals {
  return {
    total: sums.reduce((sum, { lots }) => sum + lots, 0),
    totals: sums
      .filter(({ lots }) => lots > 0)
      .map(({ amount, unit }) => quantityView(amount, unit)),
    totalIsMinimum,
  };
}
