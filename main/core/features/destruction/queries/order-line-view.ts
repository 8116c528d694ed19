import type { SqlReader } from '../../../database/sql-value.ts';
import type { DestructionTables } from '../../../database/tables/destruction-tables.ts';
import type { GoodsTables, LotRow } from '../../../database/tables/goods-tables.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { OrderLineRow } from '../projection/order-row.ts';

type LineView = OutputOf<'orders.lines'>['items'][number];
type PackageView = LineView['packages'][number];
type Checked = DestructionTables['order_package'];

const lotSql = 'SELECT * FROM lot WHERE id = ?';
const packagesSql = 'SELECT * FROM package WHERE lot_id = ? ORDER BY reference';
const checkedSql = 'SELECT * FROM order_package WHERE order_id = ? AND lot_id = ?';

/** A line with its lot, its packages and how far their re-verification is. */
export function lineViewOf(reader: SqlReader, line: OrderLineRow): LineView | undefined {
  const lot = reader.get<LotRow>(lotSql, [line.lot_id]);
  if (lot === undefined) return undefined;
  const checked = new Map(
    reader
      .all<Checked>(checkedSql, [line.order_id, line.lot_id])
      .map((row) => [row.package_id, row]),
  );
  const packages = reader.all<GoodsTables['package']>(packagesSql, [line.lot_id]);
  const unit = line.unit as LineView['quantity']['unit'];
  return {
    lot: lotViewOf(lot),
    wasteCode: line.waste_code,
    basis: JSON.parse(line.basis) as LineView['basis'],
    quantity: { amount: line.amount, unit },
    massGrams: line.mass_grams,
    packages: packages.map((row) => packageViewOf(row, checked.get(row.id))),
    stopped: line.stopped === 1,
    outcome:
      line.outcome === null
        ? null
        : {
            kind: line.outcome,
            destroyed: { amount: line.destroyed_amount, unit },
            destroyedGrams: line.destroyed_grams,
            note: line.outcome_note,
          },
  };
}

function packageViewOf(row: GoodsTables['package'], checked: Checked | undefined): PackageView {
  return {
    id: row.id,
    reference: row.reference,
    lotId: row.lot_id,
    packaging: row.packaging,
    innerCount: row.inner_count,
    quantity: { amount: row.amount, unit: row.unit as PackageView['quantity']['unit'] },
    grossGrams: row.gross_grams,
    tareGrams: row.tare_grams,
    sealNumber: row.seal_number,
    sealCondition: row.seal_condition as PackageView['sealCondition'],
    verification: checked?.verification ?? 'waiting',
    verifiedGrossGrams: checked?.verified_gross_grams ?? null,
    verifiedAt: checked?.verified_at ?? null,
    verifiedBy: checked?.verified_by ?? null,
  };
}

function lotViewOf(row: LotRow): LineView['lot'] {
  return {
    id: row.id,
    reference: row.reference,
    siteId: row.site_id,
    seizureId: row.seizure_id,
    seizureReference: row.seizure_reference,
    seizureNumber: row.seizure_number,
    description: row.description,
    brand: row.brand,
    category: row.category,
    quantity: { amount: row.amount, unit: row.unit as LineView['quantity']['unit'] },
    massGrams: row.mass_grams,
    status: row.status,
    openHolds: row.open_holds,
    frozen: row.freezes > 0,
    profileAssessed: row.profile_assessed === 1,
    compositionUnknown: row.composition_unknown === 1,
    storageClass: row.storage_class,
    locationId: row.location_id,
    locationPath: row.location_path,
    reviewDue: row.review_due,
    disposition: row.disposition,
    orderReference: row.order_reference,
    receivedAt: row.received_at,
  };
}
