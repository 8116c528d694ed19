import { ordinaryLgk, isLgk } from '../../../../shared/catalog/storage/lgk.ts';
import type { Lgk } from '../../../../shared/catalog/storage/lgk.ts';
import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';
import type { PlaceKind } from '../../../../shared/domain/places/location-kinds.ts';
import { securityOfPlace } from '../../../../shared/domain/goods/profile-reading.ts';
import type { BinUse } from '../../../../shared/domain/storage/capacity.ts';
import type {
  BinCapacity,
  BinFacts,
  LocationKind,
  LotToStore,
} from '../../../../shared/domain/storage/storage-facts.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { idsAround } from '../../database/lot-rows.ts';
import { profileOfKey } from '../../database/profile-rows.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { LotRow } from '../../database/tables/goods-tables.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';
import type { Outcome } from '../../rpc/handler.ts';

/** The lot that wants a place, and where it stands now. */
export interface StandingLot extends LotToStore {
  readonly id: string;
  readonly siteId: string;
  readonly status: LotStatus;
  readonly frozen: boolean;
  readonly profileKey: string;
  readonly locationId: string | null;
  readonly locationPath: string | null;
  readonly compartmentId: string | null;
}

type LotColumns = Pick<
  LotRow,
  | 'id'
  | 'reference'
  | 'site_id'
  | 'seizure_id'
  | 'status'
  | 'freezes'
  | 'mass_grams'
  | 'volume_millilitres'
  | 'pallet_places'
  | 'profile_key'
  | 'location_id'
  | 'location_path'
  | 'compartment_id'
>;

const lotSql = `
SELECT lot.id, reference, site_id, seizure_id, status, freezes, mass_grams, volume_millilitres,
  pallet_places, profile_key, location_id, location_path, compartment_id, storage_profile.profile
FROM lot JOIN storage_profile ON storage_profile.key = lot.profile_key
WHERE lot.id = ?`;

/** The lot for somebody at a site; goods of another one are unknown there. Rejects `LotUnknown`. */
export function loadStandingLotAt(
  reader: SqlReader,
  lotId: string,
  siteId: string,
): Outcome<StandingLot> {
  const lot = loadStandingLot(reader, lotId);
  if (!lot.ok || lot.value.siteId === siteId) return lot;
  return fail([reject('LotUnknown', undefined, {}, 'lotId')]);
}

/** The lot as storage sees it, wherever it is. Rejects `LotUnknown`. */
export function loadStandingLot(reader: SqlReader, lotId: string): Outcome<StandingLot> {
  const row = reader.get<LotColumns & { readonly profile: string }>(lotSql, [lotId]);
  if (row === undefined) return fail([reject('LotUnknown', undefined, {}, 'lotId')]);
  return ok({
    id: row.id,
    reference: row.reference,
    siteId: row.site_id,
    seizureId: row.seizure_id,
    status: row.status,
    frozen: row.freezes > 0,
    profileKey: row.profile_key,
    profile: profileOfKey(row.profile_key, row.profile),
    load: {
      massGrams: row.mass_grams,
      volumeMillilitres: row.volume_millilitres,
      palletPlaces: row.pallet_places,
    },
    locationId: row.location_id,
    locationPath: row.location_path,
    compartmentId: row.compartment_id,
  });
}

/** A place where lots may stand, with what stands there. */
export interface StandingPlace {
  readonly bin: BinFacts;
  readonly reference: string;
  readonly placeKind: PlaceKind;
  readonly siteId: string;
  readonly compartmentId: string;
  readonly holdsLots: boolean;
  readonly use: BinUse;
  /** Ids of the rack, zone or building above that have limits of their own, nearest first. */
  readonly limitsAbove: readonly string[];
}

interface PlaceRow extends CapacityColumns, UseColumns {
  readonly id: string;
  readonly reference: string;
  readonly kind: PlaceKind;
  readonly path: string;
  readonly site_id: string;
  readonly active: number;
  readonly accepted_classes: string;
  readonly compartment_id: string;
  readonly temperature_min_tenths: number | null;
  readonly temperature_max_tenths: number | null;
  readonly humidity_max_percent: number | null;
  readonly security_level: number;
  readonly zone_kind: string;
  readonly holds_lots: number;
  readonly limits_above: string;
}

const placeColumns = `
  location.id, location.reference, location.kind, location.path, location.site_id,
  location.active, location.accepted_classes, location.compartment_id, location.pallet_places,
  location.max_load_grams, location.max_volume_millilitres,
  location.flammable_limit_millilitres, location.temperature_min_tenths,
  location.temperature_max_tenths, location.humidity_max_percent, location.security_level,
  storage_place.zone_kind, storage_place.holds_lots, storage_place.limits_above,
  location_load.load_grams,
  location_load.pallet_places AS used_pallets, location_load.volume_millilitres,
  location_load.flammable_millilitres, location_load.unweighed,
  location_load.unmeasured_pallets, location_load.unmeasured_volume,
  location_load.unmeasured_flammable
FROM storage_place
CROSS JOIN location ON location.id = storage_place.location_id
LEFT JOIN location_load ON location_load.location_id = location.id`;

const placeSql = `SELECT ${placeColumns} WHERE storage_place.location_id = ?`;
const placesSql = `
SELECT ${placeColumns} WHERE storage_place.site_id = ? AND storage_place.holds_lots = 1`;

/** One place. Rejects `LocationUnknown`, also for a place of another site. */
export function loadPlace(
  reader: SqlReader,
  locationId: string,
  siteId: string,
): Outcome<StandingPlace> {
  const row = reader.get<PlaceRow>(placeSql, [locationId]);
  if (row === undefined || row.site_id !== siteId) {
    return fail([reject('LocationUnknown', undefined, {}, 'locationId')]);
  }
  return ok(placeOf(row));
}

/** Every place of a site where lots may stand. */
export function loadPlaces(reader: SqlReader, siteId: string): readonly StandingPlace[] {
  return reader.all<PlaceRow>(placesSql, [siteId]).map((row) => placeOf(row));
}

function placeOf(row: PlaceRow): StandingPlace {
  const { temperature_min_tenths: min, temperature_max_tenths: max } = row;
  return {
    bin: {
      id: row.id,
      name: row.path,
      kind: row.zone_kind as LocationKind,
      active: row.active === 1,
      acceptedLgk: acceptedOf(row.accepted_classes),
      capacity: capacityOf(row),
      temperature: min === null || max === null ? null : { minTenths: min, maxTenths: max },
      humidityMaxPercent: row.humidity_max_percent,
      securityLevel: securityOfPlace(row.security_level),
    },
    reference: row.reference,
    placeKind: row.kind,
    siteId: row.site_id,
    compartmentId: row.compartment_id,
    holdsLots: row.holds_lots === 1,
    use: useOf(row),
    limitsAbove: idsAround(row.limits_above),
  };
}

/** The columns of `location` that limit it. */
export type CapacityColumns = Pick<
  PlacesTables['location'],
  'pallet_places' | 'max_load_grams' | 'max_volume_millilitres' | 'flammable_limit_millilitres'
>;

/** The limits of a place. */
export function capacityOf(row: CapacityColumns): BinCapacity {
  return {
    volumeMillilitres: row.max_volume_millilitres,
    massGrams: row.max_load_grams,
    palletPlaces: row.pallet_places,
    flammableMillilitres: row.flammable_limit_millilitres,
  };
}

/** Sums of `location_load`; null where nothing has ever stood. */
export interface UseColumns {
  readonly load_grams: number | null;
  readonly used_pallets: number | null;
  readonly volume_millilitres: number | null;
  readonly flammable_millilitres: number | null;
  readonly unweighed: number | null;
  readonly unmeasured_pallets: number | null;
  readonly unmeasured_volume: number | null;
  readonly unmeasured_flammable: number | null;
}

/** What stands at a place, or in everything below it. */
export function useOf(row: UseColumns): BinUse {
  return {
    volumeMillilitres: used(row.volume_millilitres, row.unmeasured_volume),
    massGrams: used(row.load_grams, row.unweighed),
    palletPlaces: used(row.used_pallets, row.unmeasured_pallets),
    flammableMillilitres: used(row.flammable_millilitres, row.unmeasured_flammable),
  };
}

function used(known: number | null, unmeasured: number | null): BinUse['massGrams'] {
  return { known: known ?? 0, unknown: (unmeasured ?? 0) > 0 };
}

const accepted = new Map<string, readonly Lgk[]>();
const acceptedLimit = 1_000;
const ordinary: readonly Lgk[] = [...ordinaryLgk];

/** The classes of a place; an empty list takes all goods without a dangerous class. */
function acceptedOf(text: string): readonly Lgk[] {
  const known = accepted.get(text);
  if (known !== undefined) return known;
  if (accepted.size >= acceptedLimit) accepted.clear();
  const listed = (JSON.parse(text) as readonly string[]).filter((code) => isLgk(code));
  const classes = listed.length === 0 ? ordinary : listed;
  accepted.set(text, classes);
  return classes;
}
