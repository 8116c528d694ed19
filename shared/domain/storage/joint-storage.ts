import type { Lgk } from '../../catalog/storage/lgk.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import {
  isSpecialLaw,
  trgsConditionProvenance,
  trgsProvenance,
  trgsThresholds,
  trgsVerdict,
} from '../../catalog/storage/trgs510-pack.ts';
import type { CompartmentSurvey, ProfileGroup } from './compartment-survey.ts';
import type { Finding } from './storage-facts.ts';
import type { StoragePacks } from './storage-packs.ts';

/** How far the small sums of a compartment relax separate storage (SS-12). */
export type SmallQuantityRelief = 'none' | 'deviation' | 'not-required';

/** The relief that the sums allow; none when any hazardous mass is unknown (SS-12, S56, S57). */
export function reliefOf(survey: CompartmentSurvey, packs: StoragePacks): SmallQuantityRelief {
  if (!packs.smallQuantities) return 'none';
  const { notRequiredGrams, deviationGrams, deviationPerClassGrams } = trgsThresholds;
  if (survey.hazardousGrams <= notRequiredGrams) return 'not-required';
  if (survey.hazardousGrams > deviationGrams) return 'none';
  const perClass = [...survey.hazardousGramsByLgk.values()];
  return perClass.every((grams) => grams <= deviationPerClassGrams) ? 'deviation' : 'none';
}

/**
 * SS-02 by TRGS 510: the strictest of the main and subsidiary classes of both. Separate
 * storage is forbidden in one compartment; the small-quantity relief makes it conditional,
 * never for classes under special law.
 */
export function judgeJointStorage(
  profile: StorageProfile,
  group: ProfileGroup,
  relief: SmallQuantityRelief,
): Finding | undefined {
  const other = group.profile;
  const base = { neighbour: group.reference, lots: group.lots };
  if (profile.lgk === null || other.lgk === null) {
    return {
      rule: 'SS-02',
      code: 'CompositionUnknownBeside',
      verdict: 'conditional',
      facts: base,
      provenance: { mark: 'derived', source: '10.5' },
    };
  }
  const pair = strictestPair(profile, other);
  if (pair === undefined) return undefined;
  const facts = { ...base, lgk: pair.a, otherLgk: pair.b };
  if (pair.verdict === 'joint-under-conditions') {
    return {
      rule: 'SS-02',
      code: 'JointStorageConditional',
      verdict: 'conditional',
      facts,
      provenance: trgsConditionProvenance,
    };
  }
  return separate(pair, relief, facts);
}

interface ClassPair {
  readonly a: Lgk;
  readonly b: Lgk;
  readonly verdict: 'joint-under-conditions' | 'separate';
}

function separate(pair: ClassPair, relief: SmallQuantityRelief, facts: Finding['facts']): Finding {
  const relaxed = relief !== 'none' && !isSpecialLaw(pair.a) && !isSpecialLaw(pair.b);
  if (!relaxed) {
    return {
      rule: 'SS-02',
      code: 'SeparateStorageRequired',
      verdict: 'forbidden',
      facts,
      provenance: trgsProvenance,
    };
  }
  return {
    rule: 'SS-12',
    code: relief === 'not-required' ? 'SmallQuantityNotRequired' : 'SmallQuantityDeviation',
    verdict: 'conditional',
    facts,
    provenance: { mark: 'sourced', source: relief === 'not-required' ? 'S56' : 'S57' },
  };
}

/** The strictest pair of classes; among equals one under special law, then the main ones. */
function strictestPair(a: StorageProfile, b: StorageProfile): ClassPair | undefined {
  let strictest: ClassPair | undefined;
  for (const classOfA of classesOf(a)) {
    for (const classOfB of classesOf(b)) {
      const verdict = trgsVerdict(classOfA, classOfB);
      if (verdict === 'joint') continue;
      const pair = { a: classOfA, b: classOfB, verdict };
      if (strictest === undefined || strictness(pair) > strictness(strictest)) strictest = pair;
    }
  }
  return strictest;
}

function strictness(pair: ClassPair): number {
  const special = isSpecialLaw(pair.a) || isSpecialLaw(pair.b);
  return (pair.verdict === 'separate' ? 2 : 0) + (special ? 1 : 0);
}

function classesOf(profile: StorageProfile): readonly Lgk[] {
  return profile.lgk === null ? [] : [profile.lgk, ...profile.subsidiaryLgk];
}
