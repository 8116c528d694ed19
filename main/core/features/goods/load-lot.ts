import type { DisposalBasis } from '../../../../shared/domain/goods/goods-events.ts';
import type { PackageContents } from '../../../../shared/domain/goods/difference/package-as-found.ts';
import type { LotFacts, PackageFacts } from '../../../../shared/domain/goods/lot-facts.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { BaseUnit } from '../../../../shared/kernel/units.ts';
import { profileOfKey } from '../../database/profile-rows.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { LotRow } from '../../database/tables/goods-tables.ts';
import type { Outcome, Who } from '../../rpc/handler.ts';

/** A lot with the text of its profile. */
export interface LoadedLot extends LotRow {
  readonly profile: string;
}

const lotSql = `
SELECT lot.*, storage_profile.profile
FROM lot JOIN storage_profile ON storage_profile.key = lot.profile_key
WHERE lot.id = ?`;

const unknownLot = reject('LotUnknown', undefined, {}, 'lotId');

/** The row of a lot. Rejects `LotUnknown`. */
export function loadLotRow(reader: SqlReader, lotId: string): Outcome<LoadedLot> {
  const row = reader.get<LoadedLot>(lotSql, [lotId]);
  return row === undefined ? fail([unknownLot]) : ok(row);
}

/**
 * The row of a lot for somebody who looks at it: goods of another site are unknown to them
 * (AC-01). Rejects `LotUnknown`.
 */
export function loadLotRowAt(reader: SqlReader, lotId: string, who: Who): Outcome<LoadedLot> {
  const row = loadLotRow(reader, lotId);
  return row.ok && row.value.site_id !== who.siteId ? fail([unknownLot]) : row;
}

/**
 * The lot that a person at a site wants to change. Rejects `LotUnknown`, and `SiteNotAssigned`
 * for goods of a site where the person does not work now (AC-01).
 */
export function loadLot(reader: SqlReader, lotId: string, who: Who): Outcome<LotFacts> {
  const row = loadLotRow(reader, lotId);
  if (!row.ok) return row;
  if (row.value.site_id !== who.siteId) {
    return fail([reject('SiteNotAssigned', 'AC-01', { lot: row.value.reference })]);
  }
  return ok(lotFactsOf(row.value));
}

/** What the rules know of a lot's row. */
export function lotFactsOf(row: LoadedLot): LotFacts {
  return {
    id: row.id,
    reference: row.reference,
    siteId: row.site_id,
    seizureId: row.seizure_id,
    lineId: row.line_id,
    category: row.category,
    amount: row.amount,
    unit: row.unit as BaseUnit,
    massGrams: row.mass_grams,
    volumeMillilitres: row.volume_millilitres,
    palletPlaces: row.pallet_places,
    status: row.status,
    openHolds: row.open_holds,
    frozen: row.freezes > 0,
    profile: profileOfKey(row.profile_key, row.profile),
    profileAssessed: row.profile_assessed === 1,
    locationId: row.location_id,
    locationPath: row.location_path,
    disposition: row.disposition,
    dispositionRecipient: row.disposition_recipient,
    basis: row.basis === null ? null : (JSON.parse(row.basis) as DisposalBasis),
    samplesTaken: row.samples_taken,
    sampleWaiver: row.sample_waiver,
  };
}

/** What the rules know of a package, and what it holds and weighs. */
export interface LoadedPackage extends PackageFacts, PackageContents {}

const packageColumns = `
SELECT id, reference, lot_id AS lotId, packaging, amount, inner_count AS innerCount,
  gross_grams AS grossGrams, tare_grams AS tareGrams, seal_number AS sealNumber
FROM package`;

/** Every package of a lot, those that nothing is left of too. */
export function loadPackages(reader: SqlReader, lotId: string): readonly LoadedPackage[] {
  return reader.all<LoadedPackage>(`${packageColumns} WHERE lot_id = ? ORDER BY reference`, [
    lotId,
  ]);
}

/** One package, wherever it is. */
export function loadPackage(reader: SqlReader, packageId: string): LoadedPackage | undefined {
  return reader.get<LoadedPackage>(`${packageColumns} WHERE id = ?`, [packageId]);
}

const filledSql = 'SELECT count(*) AS packages FROM package WHERE lot_id = ? AND amount > 0';

/** How many packages of a lot have goods in them; a lot without any is loose. */
export function countFilledPackages(reader: SqlReader, lotId: string): number {
  return reader.get<{ packages: number }>(filledSql, [lotId])?.packages ?? 0;
}
