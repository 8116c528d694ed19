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
import type { OutputOf } from '../../../shared/rpc/contract.ts';

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
