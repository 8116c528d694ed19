import { ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import type { SqlReader, SqlValue } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import type { DiscrepancyStepRow } from './discrepancy-projection.ts';

interface DiscrepancyRow extends Readonly<GoodsTables['discrepancy']> {
  readonly package_reference: string | null;
}

type DiscrepancyView = OutputOf<'discrepancies.list'>['items'][number];

/** `discrepancies.list`: of one lot, or of the site; newest first. */
export const listDiscrepancies: AnyQueryHandler = defineQuery(
  'discrepancies.list',
  ({ input, who, store }) => {
    const [before = Number.MAX_SAFE_INTEGER] = readCursor(input.cursor, 1) ?? [];
    const { where, values } = filterOf(input, who.siteId);
    const sql = `${rowsSql} WHERE ${where} AND ordinal < ?
ORDER BY ordinal DESC LIMIT ?`;
    const rows = store.all<DiscrepancyRow>(sql, [...values, before, input.limit + 1]);
    const items = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? items.at(-1) : undefined;
    const count = `SELECT count(*) AS total FROM discrepancy WHERE ${where}`;
    return ok({
      items: items.map((row) => discrepancyView(row)),
      nextCursor: last === undefined ? null : writeCursor([last.ordinal]),
      total: store.get<{ total: number }>(count, values)?.total ?? 0,
    });
  },
);

const rowsSql = `SELECT *,
  (SELECT reference FROM package WHERE package.id = discrepancy.package_id) AS package_reference
FROM discrepancy`;

/** An index leads to the rows of a discrepancy, a lot, a state or a site, the fewest first. */
function filterOf(
  { discrepancyId, lotId, state, open }: ParsedInputOf<'discrepancies.list'>,
  siteId: string,
): { readonly where: string; readonly values: readonly SqlValue[] } {
  const ofSite = discrepancyId === undefined && lotId === undefined;
  const terms = [ofSite ? 'site_id = ?' : '+site_id = ?'];
  const values: SqlValue[] = [siteId];
  if (discrepancyId !== undefined) {
    terms.push('id = ?');
    values.push(discrepancyId);
  }
  if (lotId !== undefined) {
    terms.push('lot_id = ?');
    values.push(lotId);
  }
  if (state !== undefined) {
    terms.push(`state IN (${state.map(() => '?').join(', ')})`);
    values.push(...state);
  } else if (open && discrepancyId === undefined) terms.push('is_open = 1');
  return { where: terms.join(' AND '), values };
}

/** The discrepancies of a lot, oldest first. */
export function discrepanciesOf(reader: SqlReader, lotId: string): DiscrepancyView[] {
  return reader
    .all<DiscrepancyRow>(`${rowsSql} WHERE lot_id = ? ORDER BY ordinal`, [lotId])
    .map((row) => discrepancyView(row));
}

function discrepancyView(row: DiscrepancyRow): DiscrepancyView {
  return {
    id: row.id,
    reference: row.reference,
    lotId: row.lot_id,
    lotReference: row.lot_reference,
    packageReference: row.package_reference,
    kind: row.kind as DiscrepancyView['kind'],
    state: row.state as DiscrepancyView['state'],
    expected: row.expected,
    found: row.found,
    measure: row.measure as DiscrepancyView['measure'],
    sealCondition: row.seal_condition as DiscrepancyView['sealCondition'],
    expectedAmount: row.expected_amount,
    foundAmount: row.found_amount,
    unit: row.unit,
    note: row.note,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    dueOn: row.due_on,
    steps: [...(JSON.parse(row.steps) as readonly DiscrepancyStepRow[])],
  };
}
