import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { GoodsTables, LotRow } from '../../database/tables/goods-tables.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { lotView, quantityView } from '../../rpc/lot-view.ts';
import { searchSeizures } from './seizure-search.ts';
import type { FoundSeizures } from './seizure-search.ts';

type SeizureRow = GoodsTables['seizure'];
type SeizureView = OutputOf<'seizures.list'>['items'][number];

const listSql = `
SELECT * FROM seizure WHERE site_id = ? AND ordinal < ? ORDER BY ordinal DESC LIMIT ?`;
const countSql = 'SELECT count(*) AS total FROM seizure WHERE site_id = ?';

/**
 * `seizures.list`: newest first; a search finds words anywhere in number, reference, place,
 * office, persons and goods.
 */
export const listSeizures: AnyQueryHandler = defineQuery(
  'seizures.list',
  ({ input, who, store }) => {
    const [before = Number.MAX_SAFE_INTEGER] = readCursor(input.cursor, 1) ?? [];
    const typed = (input.search ?? '').trim();
    const page = { before: Number(before), limit: input.limit + 1 };
    const found =
      typed === ''
        ? allSeizures(store, who.siteId, page)
        : searchSeizures(store, { typed, siteId: who.siteId }, page);
    const items = found.rows.slice(0, input.limit);
    const last = found.rows.length > input.limit ? items.at(-1) : undefined;
    return ok({
      items: items.map((row) => seizureView(store, row)),
      nextCursor: last === undefined ? null : writeCursor([last.ordinal]),
      total: found.total,
      totalIsMinimum: found.totalIsMinimum,
    });
  },
);

function allSeizures(
  reader: SqlReader,
  siteId: string,
  page: { readonly before: number; readonly limit: number },
): FoundSeizures {
  const rows = reader.all<SeizureRow>(listSql, [siteId, page.before, page.limit]);
  const total = reader.get<{ total: number }>(countSql, [siteId])?.total ?? 0;
  return { rows, total, totalIsMinimum: false };
}

/** `seizures.get`. */
export const getSeizure: AnyQueryHandler = defineQuery('seizures.get', ({ input, who, store }) => {
  const sql = 'SELECT * FROM seizure WHERE id = ? AND site_id = ?';
  const row = store.get<SeizureRow>(sql, [input.seizureId, who.siteId]);
  if (row === undefined) return fail([reject('SeizureUnknown', undefined, {}, 'seizureId')]);
  const lots = store.all<LotRow>('SELECT * FROM lot WHERE seizure_id = ? ORDER BY ordinal', [
    row.id,
  ]);
  return ok({
    ...seizureView(store, row),
    legalBasis: row.legal_basis,
    conveyance: row.conveyance,
    route: row.route,
    persons: JSON.parse(row.persons) as OutputOf<'seizures.get'>['persons'],
    remarks: row.remarks,
    lots: lots.map((lot) => lotView(lot)),
  });
});

const totalsSql = `
SELECT unit, sum(amount) AS amount FROM seizure_line WHERE seizure_id = ? GROUP BY unit`;
const statesSql = `
SELECT status, count(*) AS lots FROM lot WHERE seizure_id = ? GROUP BY status`;

function seizureView(reader: SqlReader, row: SeizureRow): SeizureView {
  const totals = reader.all<{ unit: string; amount: number }>(totalsSql, [row.id]);
  const states = reader.all<{ status: string; lots: number }>(statesSql, [row.id]);
  return {
    id: row.id,
    reference: row.reference,
    number: row.number,
    date: row.date,
    country: row.country,
    place: row.place,
    office: row.office,
    lineCount: row.line_count,
    totals: totals.map(({ amount, unit }) => quantityView(amount, unit)),
    lotStates: Object.fromEntries(states.map(({ status, lots }) => [status, lots])),
    registeredAt: row.registered_at,
  };
}
