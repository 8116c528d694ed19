import { isGoodsCategory } from '../../../../../shared/catalog/goods/goods-category.ts';
import type { MassTolerance } from '../../../../../shared/domain/destruction/run/reconciliation.ts';
import type { ValueThreshold } from '../../../../../shared/domain/destruction/planning/approvals-needed.ts';
import type {
  OrderLot,
  OrderPackage,
} from '../../../../../shared/domain/destruction/planning/order-lot.ts';
import type { PermitFacts } from '../../../../../shared/domain/destruction/planning/permit-fit.ts';
import type { DisposalBasis } from '../../../../../shared/domain/goods/goods-events.ts';
import type { BaseUnit } from '../../../../../shared/kernel/units.ts';
import { readSettings } from '../../../database/settings-row.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { GoodsTables, LotRow } from '../../../database/tables/goods-tables.ts';
import type { PlacesTables } from '../../../database/tables/places-tables.ts';
import { Defect } from '../../../platform/defect.ts';
import type { OrderLineRow } from '../projection/order-row.ts';

/** The seizure line's amount and value beside a lot: its part of the value follows from them. */
interface ValuedLotRow extends LotRow {
  readonly line_amount: number;
  readonly value_minor_units: number | null;
  readonly value_currency: string | null;
}

/** A line of an order with the lot as it is now. */
export interface LotOnOrder {
  readonly lot: OrderLot;
  readonly row: LotRow;
  readonly line: OrderLineRow;
}

const valued = `l.*, sl.amount AS line_amount, sl.value_minor_units, sl.value_currency`;
const lotSql = `
SELECT ${valued} FROM lot l JOIN seizure_line sl ON sl.id = l.line_id WHERE l.id = ?`;
const lotsSql = `
SELECT ${valued} FROM order_line ol JOIN lot l ON l.id = ol.lot_id
JOIN seizure_line sl ON sl.id = l.line_id WHERE ol.order_id = ? ORDER BY ol.position`;
const linesSql = 'SELECT * FROM order_line WHERE order_id = ? ORDER BY position';
const packagesSql = `
SELECT p.* FROM order_line ol JOIN package p ON p.lot_id = ol.lot_id AND p.amount > 0
WHERE ol.order_id = ? ORDER BY ol.position, p.reference`;
const heaviestSql = `
SELECT sum(gross_grams) AS grams, count(*) - count(gross_grams) AS unweighed
FROM package WHERE lot_id = ? AND amount > 0`;
const looseSql = `
SELECT l.reference FROM order_line ol JOIN lot l ON l.id = ol.lot_id
WHERE ol.order_id = ?
  AND NOT EXISTS (SELECT 1 FROM package p WHERE p.lot_id = l.id AND p.amount > 0)
ORDER BY ol.position`;
const awaySql = `
SELECT l.id FROM order_line ol JOIN lot l ON l.id = ol.lot_id AND l.order_id = ol.order_id
LEFT JOIN location p ON p.id = l.location_id
WHERE ol.order_id = ? AND (p.id IS NULL OR p.kind = 'staging-cage')`;
const permitSql = `
SELECT p.*, f.name AS facility_name, coalesce(u.used_grams, 0) AS used_grams
FROM permit p JOIN facility f ON f.id = p.facility_id
LEFT JOIN permit_use u ON u.permit_id = p.id`;

/** The lots by id; unknown ids are simply not there. */
export function readLots(
  reader: SqlReader,
  lotIds: readonly string[],
): ReadonlyMap<string, { readonly lot: OrderLot; readonly row: LotRow }> {
  const lots = new Map<string, { lot: OrderLot; row: LotRow }>();
  for (const lotId of lotIds) {
    const row = reader.get<ValuedLotRow>(lotSql, [lotId]);
    if (row !== undefined) lots.set(lotId, { lot: orderLotOf(row), row });
  }
  return lots;
}

/** Every line of an order, in its order, with the lots as they are now. */
export function readLotsOnOrder(reader: SqlReader, orderId: string): readonly LotOnOrder[] {
  const lines = reader.all<OrderLineRow>(linesSql, [orderId]);
  const rows = reader.all<ValuedLotRow>(lotsSql, [orderId]);
  return lines.map((line, index) => {
    const row = rows[index];
    if (row?.id !== line.lot_id) throw new Defect(`Order ${orderId} names a lot that is not there`);
    return { lot: orderLotOf(row), row, line };
  });
}

/** Lots of an order that have left their places: in the cage, or on the road. */
export function lotsAway(reader: SqlReader, orderId: string): readonly string[] {
  return reader.all<{ id: string }>(awaySql, [orderId]).map(({ id }) => id);
}

/** One line of an order with its lot as it is now. */
export function readLineOnOrder(
  reader: SqlReader,
  orderId: string,
  lotId: string,
): LotOnOrder | undefined {
  const line = reader.get<OrderLineRow>(
    'SELECT * FROM order_line WHERE order_id = ? AND lot_id = ?',
    [orderId, lotId],
  );
  const row = reader.get<ValuedLotRow>(lotSql, [lotId]);
  return line === undefined || row === undefined ? undefined : { lot: orderLotOf(row), row, line };
}

/** The packages of an order's lots, by lot. */
export function readPackagesOnOrder(
  reader: SqlReader,
  orderId: string,
): ReadonlyMap<string, readonly OrderPackage[]> {
  const byLot = new Map<string, OrderPackage[]>();
  for (const row of reader.all<GoodsTables['package']>(packagesSql, [orderId])) {
    const known = byLot.get(row.lot_id);
    if (known === undefined) byLot.set(row.lot_id, [packageOf(row)]);
    else known.push(packageOf(row));
  }
  return byLot;
}

/** References of lots that are in no package: the cage would have nothing to verify (DW-06). */
export function readLooseLots(reader: SqlReader, orderId: string): readonly string[] {
  return reader.all<{ reference: string }>(looseSql, [orderId]).map(({ reference }) => reference);
}

/**
 * The most the goods of a lot can weigh, in grams: with their packages where all of them are
 * weighed, else as they were weighed; null when packages or goods were never weighed.
 */
export function readHeaviestGrams(reader: SqlReader, lot: OrderLot): number | null {
  const weighed = reader.get<{ readonly grams: number | null; readonly unweighed: number }>(
    heaviestSql,
    [lot.lotId],
  );
  if (lot.massGrams === null || (weighed?.unweighed ?? 0) > 0) return null;
  return Math.max(lot.massGrams, weighed?.grams ?? 0);
}

function packageOf(row: GoodsTables['package']): OrderPackage {
  return {
    packageId: row.id,
    lotId: row.lot_id,
    reference: row.reference,
    amount: row.amount,
    innerCount: row.inner_count,
    grossGrams: row.gross_grams,
    sealNumber: row.seal_number,
  };
}

function orderLotOf(row: ValuedLotRow): OrderLot {
  if (!isGoodsCategory(row.category)) throw new Defect(`${row.reference} is ${row.category}`);
  return {
    lotId: row.id,
    reference: row.reference,
    siteId: row.site_id,
    seizureId: row.seizure_id,
    category: row.category,
    profileKey: row.profile_key,
    storageClass: row.storage_class,
    status: row.status,
    amount: row.amount,
    unit: row.unit as BaseUnit,
    massGrams: row.mass_grams,
    value: valueOf(row),
    openHolds: row.open_holds,
    frozen: row.freezes > 0,
    disposition: row.disposition,
    basis: row.basis === null ? null : (JSON.parse(row.basis) as DisposalBasis),
    samplesTaken: row.samples_taken,
    sampleWaiver: row.sample_waiver,
    compositionUnknown: row.composition_unknown === 1,
    orderReference: row.order_reference,
  };
}

/** The lot's part of its line's value, rounded up: a threshold is not undercut by rounding. */
function valueOf(row: ValuedLotRow): OrderLot['value'] {
  const { value_minor_units: whole, value_currency: currency, line_amount: of } = row;
  if (whole === null || currency === null || of === 0) return null;
  const scaled = BigInt(whole) * BigInt(row.amount);
  return { minorUnits: Number((scaled + BigInt(of) - 1n) / BigInt(of)), currency };
}

interface PermitRow extends Omit<PlacesTables['permit'], 'facility_name'> {
  readonly facility_name: string;
  readonly used_grams: number;
}

/** A permit with its facility and what its capacity has been used for. */
export function readPermit(reader: SqlReader, permitId: string): PermitFacts | undefined {
  const row = reader.get<PermitRow>(`${permitSql} WHERE p.id = ?`, [permitId]);
  return row === undefined ? undefined : permitOf(row);
}

/** Every permit of a facility that is in use, for the ranking of methods. */
export function readPermits(reader: SqlReader): readonly PermitFacts[] {
  const rows = reader.all<PermitRow>(`${permitSql} WHERE f.active = 1 ORDER BY f.name, p.id`);
  return rows.map(permitOf);
}

function permitOf(row: PermitRow): PermitFacts {
  return {
    permitId: row.id,
    facilityId: row.facility_id,
    facilityName: row.facility_name,
    number: row.number,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    revokedOn: row.revoked_on,
    wasteCodes: JSON.parse(row.waste_codes) as readonly string[],
    operations: JSON.parse(row.operations) as readonly string[],
    methods: JSON.parse(row.methods) as readonly string[],
    capacityGrams: row.capacity_grams,
    usedGrams: row.used_grams,
  };
}

/** What the authority set for destruction. */
export interface DestructionSettings {
  readonly threshold: ValueThreshold;
  readonly tolerance: MassTolerance;
  readonly reconcileDays: number;
}

/** What the authority set last, in the words of the destruction rules. */
export function readDestructionSettings(reader: SqlReader): DestructionSettings {
  const settings = readSettings(reader);
  return {
    threshold: settings.dualApprovalValue,
    tolerance: {
      warnPermille: settings.massWarnPermille,
      blockPermille: settings.massBlockPermille,
      significantPermille: settings.massSignificantPermille,
    },
    reconcileDays: settings.reconcileDays,
  };
}
