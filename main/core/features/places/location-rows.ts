import type { LocationTraits } from '../../../../shared/domain/places/location-traits.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';

export type LocationRow = PlacesTables['location'];

/** The row of a place; undefined when there is none of the id. */
export function findLocation(reader: SqlReader, locationId: string): LocationRow | undefined {
  return reader.get<LocationRow>('SELECT * FROM location WHERE id = ?', [locationId]);
}

const lotsSql = `
SELECT coalesce(sum(w.lots), 0) AS lots
FROM location b JOIN location_load w ON w.location_id = b.id
WHERE b.path >= ?1 AND b.path < ?1 || '.'`;

/** Lots that stand at the place or anywhere below it. */
export function lotsWithin(reader: SqlReader, path: string): number {
  return reader.get<{ lots: number }>(lotsSql, [path])?.lots ?? 0;
}

/** The place and all below it, each before what stands in it. */
export function subtree(reader: SqlReader, path: string): readonly LocationRow[] {
  return reader.all<LocationRow>(
    `SELECT * FROM location
     WHERE path >= ?1 AND path < ?1 || '.' ORDER BY length(path), path`,
    [path],
  );
}

/** The places above one, from the top of the site down. */
export function ancestorsOf(reader: SqlReader, location: LocationRow): readonly LocationRow[] {
  const above: LocationRow[] = [];
  let parentId = location.parent_id;
  while (parentId !== null) {
    const parent = findLocation(reader, parentId);
    if (parent === undefined) break;
    above.unshift(parent);
    parentId = parent.parent_id;
  }
  return above;
}

/** The traits of a row. */
export function traitsOf(row: LocationRow): LocationTraits {
  return {
    acceptedClasses: JSON.parse(row.accepted_classes) as readonly string[],
    compartment: row.compartment === 1,
    palletPlaces: row.pallet_places,
    maxLoadGrams: row.max_load_grams,
    maxVolumeMillilitres: row.max_volume_millilitres,
    flammableLimitMillilitres: row.flammable_limit_millilitres,
    temperatureMinTenths: row.temperature_min_tenths,
    temperatureMaxTenths: row.temperature_max_tenths,
    humidityMaxPercent: row.humidity_max_percent,
    securityLevel: row.security_level,
  };
}

/** The three names of a row. */
export function namesOf(row: { name_en: string; name_ru: string; name_kk: string }) {
  return { en: row.name_en, ru: row.name_ru, kk: row.name_kk };
}
