import type { DiscrepancyState } from '../../../../shared/domain/goods/difference/discrepancy.ts';
import type { DiscrepancyFacts } from '../../../../shared/domain/goods/difference/settle-discrepancy.ts';
import type {
  DifferenceMeasure,
  DiscrepancyKind,
} from '../../../../shared/domain/goods/goods-events.ts';
import type { LotFacts } from '../../../../shared/domain/goods/lot-facts.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { BaseUnit } from '../../../../shared/kernel/units.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import type { Outcome, Who } from '../../rpc/handler.ts';
import { loadLot } from './load-lot.ts';

interface Loaded {
  readonly discrepancy: DiscrepancyFacts;
  readonly lot: LotFacts;
}

/**
 * A discrepancy and its lot, for somebody who settles it. Rejections: `DiscrepancyUnknown`,
 * `SiteNotAssigned` for goods of another site.
 */
export function loadDiscrepancy(
  reader: SqlReader,
  discrepancyId: string,
  who: Who,
): Outcome<Loaded> {
  const row = reader.get<GoodsTables['discrepancy']>('SELECT * FROM discrepancy WHERE id = ?', [
    discrepancyId,
  ]);
  if (row === undefined) {
    return fail([reject('DiscrepancyUnknown', undefined, {}, 'discrepancyId')]);
  }
  const lot = loadLot(reader, row.lot_id, who);
  return lot.ok ? ok({ discrepancy: factsOf(row), lot: lot.value }) : lot;
}

function factsOf(row: GoodsTables['discrepancy']): DiscrepancyFacts {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as DiscrepancyKind,
    state: row.state as DiscrepancyState,
    freezes: row.freezes === 1,
    openedBy: { userId: row.opened_by_id, name: row.opened_by },
    expected: row.expected,
    found: row.found,
    measure: row.measure as DifferenceMeasure | null,
    expectedAmount: row.expected_amount,
    foundAmount: row.found_amount,
    unit: row.unit as BaseUnit | null,
    applied: row.applied === 1,
    firstFoundAmount: row.first_found_amount,
    packageId: row.package_id,
  };
}
