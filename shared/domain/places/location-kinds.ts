/**
 * What a place is for (PRODUCT section 2): the nested ones, then the special zones. A magazine is
 * the licensed store for explosives.
 */
export const locationKinds = [
  'building',
  'zone',
  'rack',
  'bin',
  'intake',
  'quarantine',
  'hazard-store',
  'magazine',
  'cold-store',
  'strong-room',
  'staging-cage',
  'yard',
] as const;

export type PlaceKind = (typeof locationKinds)[number];

/** Places that only hold other places: no goods stand in them. */
export const nestingKinds: ReadonlySet<PlaceKind> = new Set(['building', 'zone', 'rack']);

/** Where goods only pass through: nothing is put away there. */
export const passages: ReadonlySet<string> = new Set<PlaceKind>(['intake', 'staging-cage']);

type Parent = PlaceKind | 'site';

const specialZoneUnder: readonly Parent[] = ['site', 'building'];
const rackUnder: readonly Parent[] = [
  'zone',
  'intake',
  'quarantine',
  'hazard-store',
  'magazine',
  'cold-store',
  'strong-room',
  'yard',
];

/**
 * What each kind may stand in: site › building › zone › rack › bin; the special zones stand in a
 * building or directly at the site, and hold racks as a zone does. A small store may put bins
 * into a zone without racks.
 */
export const parentsOf: Readonly<Record<PlaceKind, readonly Parent[]>> = {
  building: ['site'],
  zone: ['building'],
  rack: rackUnder,
  bin: ['rack', ...rackUnder],
  intake: specialZoneUnder,
  quarantine: specialZoneUnder,
  'hazard-store': specialZoneUnder,
  magazine: specialZoneUnder,
  'cold-store': specialZoneUnder,
  'strong-room': specialZoneUnder,
  'staging-cage': specialZoneUnder,
  yard: specialZoneUnder,
};

/** True when a place of the kind may stand in the parent (`site` for the top of a site). */
export function mayStandIn(kind: PlaceKind, parent: Parent): boolean {
  return parentsOf[kind].includes(parent);
}
