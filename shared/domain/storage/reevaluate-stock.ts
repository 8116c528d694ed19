import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import { judgeBin } from './bin-rules.ts';
import { addToUse, emptyUse, judgeCapacity } from './capacity.ts';
import type { BinUse } from './capacity.ts';
import { surveyCompartment } from './compartment-survey.ts';
import type { CompartmentSurvey } from './compartment-survey.ts';
import { judgeNeighbours } from './neighbour-rules.ts';
import type { BinFacts, CompartmentFacts, Finding, Neighbour } from './storage-facts.ts';
import { roomPacks } from './storage-packs.ts';
import type { StoragePacks } from './storage-packs.ts';

/** A lot, or a whole bin (`lot` null), that stands where it must not. */
export interface StorageViolation {
  readonly compartmentId: string;
  readonly binId: string;
  readonly lot: string | null;
  readonly finding: Finding;
}

/**
 * SS-10: judges everything that stands somewhere anew, after a change of profile, location or
 * pack, and lists what is forbidden. Lots of one profile are judged together, so a compartment
 * costs its lots plus the square of its different profiles.
 */
export function reevaluateStock(
  compartments: readonly CompartmentFacts[],
  packs: StoragePacks = roomPacks,
): readonly StorageViolation[] {
  const intern = profileInterner();
  return compartments.flatMap((compartment) => {
    const lots = compartment.neighbours.map((lot) => intern(lot));
    return violationsIn({ ...compartment, neighbours: lots }, packs);
  });
}

/** Those of `now` that `before` did not have: what a change has brought. */
export function newViolations(
  before: readonly StorageViolation[],
  now: readonly StorageViolation[],
): readonly StorageViolation[] {
  const known = new Set(before.map((violation) => keyOf(violation)));
  return now.filter((violation) => !known.has(keyOf(violation)));
}

function keyOf(violation: StorageViolation): string {
  return `${violation.binId}|${violation.lot ?? ''}|${violation.finding.code}`;
}

function violationsIn(
  compartment: CompartmentFacts,
  packs: StoragePacks,
): readonly StorageViolation[] {
  const survey = surveyCompartment(compartment.neighbours);
  const beside = new Map<StorageProfile, readonly Finding[]>();
  const bins = new Map(compartment.bins.map((bin) => [bin.id, bin]));
  const uses = new Map<string, BinUse>();
  const violations: StorageViolation[] = [];
  const add = (binId: string, lot: string | null, findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (finding.verdict !== 'forbidden') continue;
      violations.push({ compartmentId: compartment.id, binId, lot, finding });
    }
  };
  for (const lot of compartment.neighbours) {
    const shared = beside.get(lot.profile) ?? judgeOthers(lot.profile, survey, packs);
    beside.set(lot.profile, shared);
    add(lot.binId, lot.reference, shared);
    const bin = bins.get(lot.binId);
    if (bin === undefined) continue;
    add(bin.id, lot.reference, judgeBin(lot.profile, bin));
    const use = uses.get(bin.id) ?? emptyUse();
    addToUse(use, lot);
    uses.set(bin.id, use);
  }
  for (const [bin, use] of usedBins(bins, uses)) add(bin.id, null, judgeCapacity(bin, use));
  return violations;
}

function usedBins(
  bins: ReadonlyMap<string, BinFacts>,
  uses: ReadonlyMap<string, BinUse>,
): readonly (readonly [BinFacts, BinUse])[] {
  return [...uses].flatMap(([id, use]) => {
    const bin = bins.get(id);
    return bin === undefined ? [] : [[bin, use] as const];
  });
}

/** Judges a profile against every other lot of the compartment; a lone lot has no fellow. */
function judgeOthers(
  profile: StorageProfile,
  survey: CompartmentSurvey,
  packs: StoragePacks,
): readonly Finding[] {
  const groups = survey.groups.filter((group) => group.profile !== profile || group.lots > 1);
  return judgeNeighbours(profile, { ...survey, groups }, packs);
}

/** Gives equal profiles one object, so that they are judged once. */
function profileInterner(): (lot: Neighbour) => Neighbour {
  const known = new Map<string, StorageProfile>();
  return (lot) => {
    const key = JSON.stringify(lot.profile);
    const profile = known.get(key);
    if (profile === undefined) known.set(key, lot.profile);
    return profile === undefined || profile === lot.profile ? lot : { ...lot, profile };
  };
}
