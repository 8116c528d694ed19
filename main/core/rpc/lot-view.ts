import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { GoodsTables, LotRow } from '../database/tables/goods-tables.ts';

export type LotView = OutputOf<'lots.list'>['items'][number];
type PackageView = OutputOf<'lots.get'>['packages'][number];
type Unit = LotView['quantity']['unit'];

/** An amount as the contract writes it. */
export function quantityView(amount: number, unit: string): LotView['quantity'] {
  return { amount, unit: unit as Unit };
}

/** A lot as a row of a list. */
export function lotView(row: LotRow): LotView {
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
    quantity: quantityView(row.amount, row.unit),
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

/** A package as it stands with its lot. */
export function packageView(row: GoodsTables['package']): PackageView {
  return {
    id: row.id,
    reference: row.reference,
    lotId: row.lot_id,
    packaging: row.packaging,
    innerCount: row.inner_count,
    quantity: quantityView(row.amount, row.unit),
    grossGrams: row.gross_grams,
    tareGrams: row.tare_grams,
    sealNumber: row.seal_number,
    sealCondition: row.seal_condition as PackageView['sealCondition'],
  };
}
