import type { GoodsCategoryCode, GoodsCategoryRow } from './goods-category.ts';
import type { Lgk } from '../storage/lgk.ts';
import type { StorageProfile } from '../storage/storage-profile.ts';

const plain: Omit<StorageProfile, 'lgk'> = {
  composition: 'assumed',
  subsidiaryLgk: [],
  unNumbers: [],
  unClass: null,
  subsidiaryUnClasses: [],
  ghs: [],
  form: 'solid',
  temperatureBand: 'any',
  humidityMaxPercent: null,
  securityLevel: 1,
  food: false,
  toxic: false,
  fireLoad: false,
  lithium: null,
};

/** The profile assumed of a category: plain solid goods of a class, but for what is given. */
export function assumedProfile(
  lgk: Lgk,
  differs: Partial<Omit<StorageProfile, 'lgk'>> = {},
): StorageProfile {
  return { ...plain, lgk, ...differs };
}

/** The profile of goods that nobody has identified: every caution at once, no class. */
export const unknownProfile: StorageProfile = {
  ...plain,
  composition: 'unknown',
  lgk: null,
  form: 'mixed',
  securityLevel: 2,
  toxic: true,
  fireLoad: true,
};

/** What a row must say for itself; everything else is the ordinary case. */
export type CategoryEntry = Pick<GoodsCategoryRow, 'profile' | 'hsChapters' | 'wasteCodes'> &
  Partial<Omit<GoodsCategoryRow, 'code'>>;

/** Fills the ordinary case into a row of the catalogue. */
export function categoryRow(code: GoodsCategoryCode, entry: CategoryEntry): GoodsCategoryRow {
  return {
    code,
    basel: [],
    reviewPeriodDays: 30,
    sampling: 'per-product',
    counting: 'counted',
    needsOutsideWitness: false,
    hazardous: false,
    members: [],
    mark: 'derived',
    source: '2.5 3.3 4.2',
    ...entry,
  };
}
