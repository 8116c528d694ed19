import type {
  LotMoved,
  LotPutAway,
  StandingEvent,
} from '../../../../shared/domain/goods/standing-events.ts';
import type { PlaceKind } from '../../../../shared/domain/places/location-kinds.ts';
import type { LocationTraits } from '../../../../shared/domain/places/location-traits.ts';
import type {
  LocationCreated,
  LocationUpdated,
} from '../../../../shared/domain/places/places-events.ts';
import { isLimited } from '../../../../shared/domain/storage/capacity.ts';
import { changeLot, idsAround, lotRow } from '../../database/lot-rows.ts';
import { defineProjector } from '../../database/projector.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import type { LotRow } from '../../database/tables/goods-tables.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';
import { Defect } from '../../platform/defect.ts';
import { capacityOf } from './load-standing.ts';

/** Places that only hold other places. */
const nesting: ReadonlySet<PlaceKind> = new Set(['building', 'zone', 'rack']);

/** Kinds without a purpose of their own: they serve the zone that they stand in. */
const serving: ReadonlySet<PlaceKind> = new Set(['building', 'zone', 'rack', 'bin']);

/**
 * What storage makes of events. It listens to the places after the places area itself, so that
 * walls (`location.compartment_id`) are where the event put them.
 */
export const storageProjector = defineProjector<StandingEvent | LocationCreated | LocationUpdated>({
  area: 'storage',
  tables: [
    { name: 'storage_place', key: ['location_id'] },
    { name: 'unknown_scan', key: ['seq'] },
  ],
  on: {
    LotPutAway: (event, write) => stand(event, write, { status: 'stored' }),
    LotMoved: (event, write) => stand(event, write, {}),
    UnknownScanRecorded: ({ data, at, site, actor }, write, seq) => {
      const by = actor.kind === 'user' ? actor.name : '';
      const { text, place } = data;
      write.insert('unknown_scan', { seq, site_id: site ?? '', text, scanned_at: at, place, by });
    },
    LocationCreated: ({ data }, write) => {
      const { locationId, siteId, parentId, kind } = data;
      write.insert('storage_place', {
        location_id: locationId,
        site_id: siteId,
        zone_kind: serving.has(kind) ? zoneAbove(write, parentId) : kind,
        holds_lots: nesting.has(kind) ? 0 : 1,
        limits_above: limitsAbove(write, parentId),
      });
    },
    LocationUpdated: ({ data }, write) => {
      const { locationId, traits, before } = data;
      if (traits.compartment !== before.traits.compartment) followWalls(write, locationId);
      if (hasLimits(traits) !== hasLimits(before.traits)) {
        followLimits(write, locationId);
        addUp(write, locationId, hasLimits(traits));
      }
    },
  },
});

function stand(
  { data }: LotPutAway | LotMoved,
  write: ProjectionWriter,
  patch: Partial<LotRow>,
): void {
  changeLot(write, lotRow(write, data.lotId), {
    ...patch,
    location_id: data.locationId,
    location_path: data.locationPath,
    compartment_id: data.compartmentId,
  });
}

function zoneAbove(write: ProjectionWriter, parentId: string | null): string {
  if (parentId === null) return 'rack-bin';
  const parent = write.get('storage_place', { location_id: parentId });
  if (parent === undefined) throw new Defect(`No place ${parentId}`);
  return parent.zone_kind;
}

function hasLimits(traits: LocationTraits): boolean {
  return isLimited({
    volumeMillilitres: traits.maxVolumeMillilitres,
    massGrams: traits.maxLoadGrams,
    palletPlaces: traits.palletPlaces,
    flammableMillilitres: traits.flammableLimitMillilitres,
  });
}

/** Ids of the places above that have limits, nearest first, as a JSON list. */
function limitsAbove(write: ProjectionWriter, parentId: string | null): string {
  if (parentId === null) return '[]';
  const parent = write.get('location', { id: parentId });
  const place = write.get('storage_place', { location_id: parentId });
  if (parent === undefined || place === undefined) throw new Defect(`No place ${parentId}`);
  if (!isLimited(capacityOf(parent))) return place.limits_above;
  return JSON.stringify([parentId, ...idsAround(place.limits_above)]);
}

/** A place got its first limit or lost its last one: everything below it learns of it. */
function followLimits(write: ProjectionWriter, locationId: string): void {
  const limits_above = limitsAbove(write, locationId);
  for (const child of write.all('location', { parent_id: locationId })) {
    write.update('storage_place', { location_id: child.id }, { limits_above });
    followLimits(write, child.id);
  }
}

/** A place with limits knows from now on what stands below it; one without need not. */
function addUp(write: ProjectionWriter, locationId: string, limited: boolean): void {
  const key = { location_id: locationId };
  const known = write.get('enclosing_load', key) !== undefined;
  if (known) write.remove('enclosing_load', key);
  if (!limited) return;
  for (const { location_id: _, ...load } of loadsBelow(write, locationId)) {
    write.count('enclosing_load', key, 1, load);
  }
}

function loadsBelow(
  write: ProjectionWriter,
  locationId: string,
): readonly PlacesTables['location_load'][] {
  return write.all('location', { parent_id: locationId }).flatMap(({ id }) => {
    const load = write.get('location_load', { location_id: id });
    return [...(load === undefined ? [] : [load]), ...loadsBelow(write, id)];
  });
}

/** Walls moved: everything that stands here and below counts in its new compartment. */
function followWalls(write: ProjectionWriter, locationId: string): void {
  const place = write.get('location', { id: locationId });
  if (place === undefined) throw new Defect(`No location ${locationId}`);
  for (const lot of write.all('lot', { location_id: locationId })) {
    if (lot.compartment_id === place.compartment_id) continue;
    changeLot(write, lot, { compartment_id: place.compartment_id });
  }
  for (const child of write.all('location', { parent_id: locationId })) {
    followWalls(write, child.id);
  }
}
