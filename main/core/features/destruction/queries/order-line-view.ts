import { filledPackages } from '../../../database/filled-packages.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { DestructionTables } from '../../../database/tables/destruction-tables.ts';
import type { GoodsTables, LotRow } from '../../../database/tables/goods-tables.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import { lotView, packageView, quantityView } from '../../../rpc/lot-view.ts';
import type { OrderLineRow } from '../projection/order-row.ts';

type LineView = OutputOf<'orders.lines'>['items'][number];
type PackageView = LineView['packages'][number];
type Checked = DestructionTables['order_package'];

const lotSql = 'SELECT * FROM lot WHERE id = ?';
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
  const packages = filledPackages(reader, line.lot_id);
  return {
    lot: lotView(lot),
    wasteCode: line.waste_code,
    basis: JSON.parse(line.basis) as LineView['basis'],
    quantity: quantityView(line.amount, line.unit),
    massGrams: line.mass_grams,
    packages: packages.map((row) => linePackage(row, checked.get(row.id))),
    stopped: line.stopped === 1,
    outcome:
      line.outcome === null
        ? null
        : {
            kind: line.outcome,
            destroyed: quantityView(line.destroyed_amount, line.unit),
            destroyedGrams: line.destroyed_grams,
            note: line.outcome_note,
          },
  };
}

function linePackage(row: GoodsTables['package'], checked: Checked | undefined): PackageView {
  return {
    ...packageView(row),
    verification: checked?.verification ?? 'waiting',
    verifiedGrossGrams: checked?.verified_gross_grams ?? null,
    verifiedAt: checked?.verified_at ?? null,
    verifiedBy: checked?.verified_by ?? null,
  };
}
