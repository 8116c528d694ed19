import {
  IconBomb,
  IconBox,
  IconBuildingWarehouse,
  IconFlame,
  IconLayoutGrid,
  IconLock,
  IconPackageImport,
  IconParking,
  IconServer2,
  IconShieldQuestion,
  IconSnowflake,
  IconVectorTriangle,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { mayStandIn } from '../../../shared/domain/places/location-kinds.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { Refusal } from '../../ui/feedback/why-not.tsx';

export type Place = OutputOf<'locations.get'>;
export type PlaceInTree = OutputOf<'locations.children'>['items'][number];
export type PlaceKind = PlaceInTree['kind'];
export type Traits = PlaceInTree['traits'];
export type Site = OutputOf<'sites.list'>['items'][number];

/** Kinds of places, from the large to the special. */
export const placeKinds: readonly PlaceKind[] = [
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
];

/** What a place of the kind may hold, the most likely first; `site` for the top of a site. */
export function kindsWithin(parent: PlaceKind | 'site'): readonly PlaceKind[] {
  return placeKinds.filter((kind) => mayStandIn(kind, parent));
}

/** Why no place can be made in this one: it holds none, or it is out of use. */
export function whyNothingWithin(place: Place): readonly Refusal[] {
  const facts = { parent: place.path, path: place.path };
  if (!place.active) return [{ code: 'LocationIsClosed', facts }];
  return kindsWithin(place.kind).length > 0 ? [] : [{ code: 'LocationKindMisplaced', facts }];
}

export const placeIcons: Readonly<Record<PlaceKind, Icon>> = {
  building: IconBuildingWarehouse,
  zone: IconLayoutGrid,
  rack: IconServer2,
  bin: IconBox,
  intake: IconPackageImport,
  quarantine: IconShieldQuestion,
  'hazard-store': IconFlame,
  magazine: IconBomb,
  'cold-store': IconSnowflake,
  'strong-room': IconLock,
  'staging-cage': IconVectorTriangle,
  yard: IconParking,
};
