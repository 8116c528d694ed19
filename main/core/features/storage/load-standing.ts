import { ordinaryLgk, isLgk } from '../../../../shared/catalog/storage/lgk.ts';
import type { Lgk } from '../../../../shared/catalog/storage/lgk.ts';
import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';
import type { PlaceKind } from '../../../../shared/domain/places/location-kinds.ts';
import { securityOfPlace } from '../../../../shared/domain/goods/profile-reading.ts';
import { emptyUse } from '../../../../shared/domain/storage/capacity.ts';
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
import { loadProfile } from '../../database/profile-rows.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
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
  const row = reader.rows.get('lot', { id: lotId });
  if (row === undefined) return fail([reject('LotUnknown', undefined, {}, 'lotId')]);
  return ok({
    id: row.id,
    reference: row.reference,
    siteId: row.site_id,
    seizureId: row.seizure_id,
    status: row.status,
    frozen: row.freezes > 0,
    profileKey: row.profile_key,
    profile: loadProfile(reader, row.profile_key),
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

type LocationRow = Pick<
  PlacesTables['location'],
  | 'id'
  | 'reference'
  | 'kind'
  | 'path'
  | 'site_id'
  | 'active'
  | 'accepted_classes'
  | 'compartment_id'
  | 'temperature_min_tenths'
  | 'temperature_max_tenths'
  | 'humidity_max_percent'
  | 'security_level'
> &
  CapacityColumns;

type PlaceRow = Pick<GoodsTables['storage_place'], 'zone_kind' | 'holds_lots' | 'limits_above'>;

/** What of a place does not change with the lots that come and go. */
type FixedPlace = Omit<StandingPlace, 'use'>;

/** One place. Rejects `LocationUnknown`, also for a place of another site. */
export function loadPlace(
  reader: SqlReader,
  locationId: string,
  siteId: string,
): Outcome<StandingPlace> {
  const location = reader.rows.get('location', { id: locationId });
  const place = reader.rows.get('storage_place', { location_id: locationId });
  if (location === undefined || place === undefined || location.site_id !== siteId) {
    return fail([reject('LocationUnknown', undefined, {}, 'locationId')]);
  }
  return ok({ ...fixedPlace(location, place), use: loadUse(reader, locationId) });
}

const placesSql = `
SELECT location.id, location.reference, location.kind, location.path, location.site_id,
  location.active, location.accepted_classes, location.compartment_id, location.pallet_places,
  location.max_load_grams, location.max_volume_millilitres,
  location.flammable_limit_millilitres, location.temperature_min_tenths,
  location.temperature_max_tenths, location.humidity_max_percent, location.security_level,
  storage_place.zone_kind, storage_place.holds_lots, storage_place.limits_above
FROM storage_place CROSS JOIN location ON location.id = storage_place.location_id
WHERE storage_place.site_id = ? AND storage_place.holds_lots = 1`;

const loadsSql = `
SELECT location_load.*
FROM storage_place CROSS JOIN location_load USING (location_id)
WHERE storage_place.site_id = ? AND storage_place.holds_lots = 1`;

/** Every place of a site where lots may stand. */
export function loadPlaces(reader: SqlReader, siteId: string): readonly StandingPlace[] {
  const loads = new Map<string, LoadRow>();
  for (const load of reader.all<LoadRow>(loadsSql, [siteId])) loads.set(load.location_id, load);
  return reader
    .all<LocationRow & PlaceRow>(placesSql, [siteId])
    .map((row) => ({ ...placeOf(row, row), use: useOf(loads.get(row.id)) }));
}

const fixed = new WeakMap<LocationRow, { readonly row: PlaceRow; readonly place: FixedPlace }>();

/** A command is given the same rows until they change; what they say is read out of them once. */
function fixedPlace(location: LocationRow, row: PlaceRow): FixedPlace {
  const known = fixed.get(location);
  if (known?.row === row) return known.place;
  const place = placeOf(location, row);
  fixed.set(location, { row, place });
  return place;
}

function placeOf(location: LocationRow, place: PlaceRow): FixedPlace {
  const { temperature_min_tenths: min, temperature_max_tenths: max } = location;
  return {
    bin: {
      id: location.id,
      name: location.path,
      kind: place.zone_kind as LocationKind,
      active: location.active === 1,
      acceptedLgk: acceptedOf(location.accepted_classes),
      capacity: capacityOf(location),
      temperature: min === null || max === null ? null : { minTenths: min, maxTenths: max },
      humidityMaxPercent: location.humidity_max_percent,
      securityLevel: securityOfPlace(location.security_level),
    },
    reference: location.reference,
    placeKind: location.kind,
    siteId: location.site_id,
    compartmentId: location.compartment_id,
    holdsLots: place.holds_lots === 1,
    limitsAbove: idsAround(place.limits_above),
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

type LoadRow = PlacesTables['location_load'];

function loadUse(reader: SqlReader, locationId: string): BinUse {
  return useOf(reader.rows.get('location_load', { location_id: locationId }));
}

/** What the sums say, of a place or of everything below it; nothing where none ever stood. */
export function useOf(load: LoadRow | undefined): BinUse {
  if (load === undefined) return emptyUse();
  return {
    volumeMillilitres: used(load.volume_millilitres, load.unmeasured_volume),
    massGrams: used(load.load_grams, load.unweighed),
    palletPlaces: used(load.pallet_places, load.unmeasured_pallets),
    flammableMillilitres: used(load.flammable_millilitres, load.unmeasured_flammable),
  };
}

function used(known: number, unmeasured: number): BinUse['massGrams'] {
  return { known, unknown: unmeasured > 0 };
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
