import type { StorageProfile } from '../../../../shared/catalog/storage/storage-profile.ts';
import { surveyCompartment } from '../../../../shared/domain/storage/compartment-survey.ts';
import type { CompartmentSurvey } from '../../../../shared/domain/storage/compartment-survey.ts';
import type { LotToStore } from '../../../../shared/domain/storage/storage-facts.ts';
import { loadProfile } from '../../database/profile-rows.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import type { StandingLot } from './load-standing.ts';

/** What stands in a compartment, one row a profile. */
export type StockRow = GoodsTables['compartment_stock'] & { readonly profile: StorageProfile };

/** The stock of one compartment. */
export function loadStock(reader: SqlReader, compartmentId: string): readonly StockRow[] {
  return reader.rows
    .all('compartment_stock', { compartment_id: compartmentId })
    .map((row) => ({ ...row, profile: loadProfile(reader, row.profile_key) }));
}

const siteStockSql = `
SELECT * FROM compartment_stock
WHERE compartment_id IN (SELECT compartment_id FROM location WHERE site_id = ?)`;

/** The stock of every compartment of a site, by its id. */
export function loadSiteStock(
  reader: SqlReader,
  siteId: string,
): ReadonlyMap<string, readonly StockRow[]> {
  const stock = new Map<string, StockRow[]>();
  for (const row of reader.all<GoodsTables['compartment_stock']>(siteStockSql, [siteId])) {
    const known = { ...row, profile: loadProfile(reader, row.profile_key) };
    const rows = stock.get(row.compartment_id);
    if (rows === undefined) stock.set(row.compartment_id, [known]);
    else rows.push(known);
  }
  return stock;
}

/**
 * The survey of a compartment from its sums, without the lot itself when it stands there. The
 * groups are named by their profile's key; `nameNeighbours` puts a lot's reference in its place
 * where a finding is shown.
 */
export function surveyStock(
  rows: readonly StockRow[],
  compartmentId: string,
  lot: StandingLot,
): CompartmentSurvey {
  const others = rows.flatMap((row) => {
    const own = lot.compartmentId === compartmentId && lot.profileKey === row.profile_key;
    const left = own ? withoutLot(row, lot) : row;
    return left.lots === 0 ? [] : [left];
  });
  const survey = surveyCompartment(others.map((row) => standIn(row)));
  const lots = new Map(others.map((row) => [row.profile_key, row.lots]));
  const groups = survey.groups.map((group) => ({
    ...group,
    lots: lots.get(group.reference) ?? group.lots,
  }));
  return { ...survey, groups };
}

/** All lots of a profile as one: the sums of the survey are the same. */
function standIn(row: StockRow): LotToStore {
  return {
    reference: row.profile_key,
    seizureId: null,
    profile: row.profile,
    load: {
      massGrams: row.unweighed > 0 ? null : row.grams,
      volumeMillilitres: row.unmeasured_volume > 0 ? null : row.millilitres,
      palletPlaces: row.unmeasured_pallets > 0 ? null : row.pallet_places,
    },
  };
}

function withoutLot(row: StockRow, { load }: StandingLot): StockRow {
  return {
    ...row,
    lots: row.lots - 1,
    grams: row.grams - (load.massGrams ?? 0),
    millilitres: row.millilitres - (load.volumeMillilitres ?? 0),
    pallet_places: row.pallet_places - (load.palletPlaces ?? 0),
    unweighed: row.unweighed - (load.massGrams === null ? 1 : 0),
    unmeasured_volume: row.unmeasured_volume - (load.volumeMillilitres === null ? 1 : 0),
    unmeasured_pallets: row.unmeasured_pallets - (load.palletPlaces === null ? 1 : 0),
  };
}
