import { fireLgk } from '../../catalog/storage/lgk.ts';
import type { Lgk } from '../../catalog/storage/lgk.ts';
import type { Provenance } from '../../catalog/provenance.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import { trgsThresholds } from '../../catalog/storage/trgs510-pack.ts';
import type { CompartmentSurvey, ProfileGroup } from './compartment-survey.ts';
import { judgeJointStorage, reliefOf } from './joint-storage.ts';
import { judgeCellsBeside } from './lithium-rules.ts';
import { judgeByTransportTables } from './second-opinion.ts';
import type { Finding } from './storage-facts.ts';
import type { StoragePacks } from './storage-packs.ts';

/**
 * Every rule between a lot and what stands in its compartment: SS-02, SS-05, SS-06, SS-07 and
 * SS-12. The survey's sums must already contain the lot; its groups must not. Costs one step
 * for each different profile in the compartment.
 */
export function judgeNeighbours(
  profile: StorageProfile,
  survey: CompartmentSurvey,
  packs: StoragePacks,
): readonly Finding[] {
  const findings: Finding[] = [];
  const relief = reliefOf(survey, packs);
  for (const group of survey.groups) {
    const joint = judgeJointStorage(profile, group, relief);
    if (joint !== undefined) findings.push(joint);
    findings.push(...judgeByTransportTables(profile, group, packs));
    const others = [
      judgeCellsBeside(profile, group, survey),
      judgeFood(profile, group),
      judgeFireLoad(profile, group),
    ];
    for (const finding of others) if (finding !== undefined) findings.push(finding);
  }
  if (findings.some((finding) => finding.code === 'JointStorageConditional')) {
    findings.push(...judgeSums(survey));
  }
  return findings;
}

/** SS-06: toxics never with food or feed, whatever the classes say (S50, S63). */
function judgeFood(profile: StorageProfile, group: ProfileGroup): Finding | undefined {
  const other = group.profile;
  if (!(profile.toxic && other.food) && !(profile.food && other.toxic)) return undefined;
  return {
    rule: 'SS-06',
    code: profile.food ? 'FoodBesideToxic' : 'ToxicBesideFood',
    verdict: 'forbidden',
    facts: { neighbour: group.reference, lots: group.lots },
    provenance: { mark: 'sourced', source: 'S50 S63' },
  };
}

const minded: ReadonlySet<Lgk> = new Set(fireLgk);

const fireLoadProvenance: Provenance = {
  mark: 'derived',
  source: 'S54',
  note: 'Condition 5; which classes carry it is not known cell by cell.',
};

/** SS-07: paper, textile, wood, cartons and film beside goods that burn or feed fire. */
function judgeFireLoad(profile: StorageProfile, group: ProfileGroup): Finding | undefined {
  const other = group.profile;
  const lotLoads = profile.fireLoad && mindsFire(other);
  if (!lotLoads && !(other.fireLoad && mindsFire(profile))) return undefined;
  return {
    rule: 'SS-07',
    code: 'FireLoadBesideHazard',
    verdict: 'conditional',
    facts: { neighbour: group.reference, lots: group.lots },
    provenance: fireLoadProvenance,
  };
}

function mindsFire(profile: StorageProfile): boolean {
  if (profile.lgk !== null && minded.has(profile.lgk)) return true;
  return profile.subsidiaryLgk.some((lgk) => minded.has(lgk));
}

/**
 * SS-12: above 1 t and 10 t of hazardous substances conditions 4 and 8 ask for more. They are
 * never read as relief below, because their cells are not known (domain.md 10.5).
 */
function judgeSums(survey: CompartmentSurvey): readonly Finding[] {
  const grams = survey.hazardousGrams;
  const code =
    grams > trgsThresholds.conditionEightGrams
      ? 'TenTonnesExceeded'
      : grams > trgsThresholds.conditionFourGrams
        ? 'OneTonneExceeded'
        : undefined;
  if (code === undefined) return [];
  const known = Number.isFinite(grams);
  return [
    {
      rule: 'SS-12',
      code: known ? code : 'HazardousMassUnknown',
      verdict: 'conditional',
      facts: known ? { kilograms: Math.floor(grams / 1000) } : {},
      provenance: { mark: 'sourced', source: 'S54' },
    },
  ];
}
