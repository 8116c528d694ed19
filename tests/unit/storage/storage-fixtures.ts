import { goodsCategory } from '../../../shared/catalog/goods/goods-categories.ts';
import type { GoodsCategoryCode } from '../../../shared/catalog/goods/goods-category.ts';
import { assumedProfile } from '../../../shared/catalog/goods/profile-defaults.ts';
import type { Lgk } from '../../../shared/catalog/storage/lgk.ts';
import { lgkCodes } from '../../../shared/catalog/storage/lgk.ts';
import type { StorageProfile } from '../../../shared/catalog/storage/storage-profile.ts';
import type {
  BinFacts,
  LotLoad,
  LotToStore,
  Neighbour,
} from '../../../shared/domain/storage/storage-facts.ts';

const noLimit = {
  volumeMillilitres: null,
  massGrams: null,
  palletPlaces: null,
  flammableMillilitres: null,
};

/** A bin of the general hall that takes every class and has no limits, but for what is given. */
export function bin(differs: Partial<BinFacts> = {}): BinFacts {
  return {
    id: 'bin-1',
    name: 'A-01-1',
    kind: 'rack-bin',
    active: true,
    acceptedLgk: lgkCodes,
    capacity: noLimit,
    temperature: null,
    humidityMaxPercent: null,
    securityLevel: 3,
    ...differs,
  };
}

export function capacity(differs: Partial<BinFacts['capacity']>): BinFacts['capacity'] {
  return { ...noLimit, ...differs };
}

/** A profile of one class that a person has assessed. */
export function assessed(lgk: Lgk, differs: Partial<StorageProfile> = {}): StorageProfile {
  return { ...assumedProfile(lgk), composition: 'assessed', ...differs };
}

const smallLoad: LotLoad = { massGrams: 1_000_000, volumeMillilitres: 1000, palletPlaces: 1 };

export function lot(profile: StorageProfile, load: Partial<LotLoad> = {}): LotToStore {
  return { reference: 'LOT-NEW', seizureId: 's-1', profile, load: { ...smallLoad, ...load } };
}

export function neighbour(
  profile: StorageProfile,
  load: Partial<LotLoad> = {},
  differs: Partial<Neighbour> = {},
): Neighbour {
  return {
    ...lot(profile, load),
    reference: 'LOT-OLD',
    seizureId: 's-2',
    binId: 'bin-2',
    ...differs,
  };
}

export function categoryProfile(code: GoodsCategoryCode): StorageProfile {
  return goodsCategory(code).profile;
}
