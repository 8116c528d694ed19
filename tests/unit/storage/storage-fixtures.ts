import { goodsCategory } from '../../../shared/catalog/goods/goods-categories.ts';
import type { GoodsCategoryCode } from '../../../shared/catalog/goods/goods-category.ts';
import { assumedProfile } from '../../../shared/catalog/goods/profile-defaults.ts';
import type { Lgk } from '../../../shared/catalog/storage/lgk.ts';
import { lgkCodes } from '../../../shared/catalog/storage/lgk.ts';
import type { StorageProfile } from '../../../shared/catalog/storage/storage-profile.ts';
import { judgeBin } from '../../../shared/domain/storage/bin-rules.ts';
import { addToUse, emptyUse, judgeCapacity } from '../../../shared/domain/storage/capacity.ts';
import type { BinUse } from '../../../shared/domain/storage/capacity.ts';
import { surveyCompartment, withLot } from '../../../shared/domain/storage/compartment-survey.ts';
import { judgeNeighbours } from '../../../shared/domain/storage/neighbour-rules.ts';
import type {
  BinEvaluation,
  BinFacts,
  Finding,
  LotLoad,
  LotToStore,
} from '../../../shared/domain/storage/storage-facts.ts';
import { roomPacks } from '../../../shared/domain/storage/storage-packs.ts';
import type { StoragePacks } from '../../../shared/domain/storage/storage-packs.ts';
import { strictestOf } from '../../../shared/domain/storage/verdict.ts';

/** A lot that stands in the same compartment. */
export interface Neighbour extends LotToStore {
  readonly binId: string;
}

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

/** A bin judged by every rule, with what stands in its compartment given lot by lot. */
export function evaluateBin(
  goods: LotToStore,
  place: BinFacts,
  neighbours: readonly Neighbour[],
  packs: StoragePacks = roomPacks,
): BinEvaluation {
  const findings = [
    ...judgeBin(goods.profile, place),
    ...judgeCapacity(place, useWith(goods, place, neighbours)),
    ...judgeBeside(goods, neighbours, packs),
  ];
  return { verdict: strictestOf(findings), findings };
}

/** What stands in the bin, and the lot. */
export function useWith(
  goods: LotToStore,
  place: BinFacts,
  neighbours: readonly Neighbour[],
): BinUse {
  const use = emptyUse();
  for (const each of neighbours) if (each.binId === place.id) addToUse(use, each);
  addToUse(use, goods);
  return use;
}

/** What the neighbours say of the lot. */
export function judgeBeside(
  goods: LotToStore,
  neighbours: readonly Neighbour[],
  packs: StoragePacks = roomPacks,
): readonly Finding[] {
  return judgeNeighbours(goods.profile, withLot(surveyCompartment(neighbours), goods), packs);
}
