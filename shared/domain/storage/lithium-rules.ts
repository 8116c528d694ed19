import {
  damagedCellsProvenance,
  fireAcceleratingLgk,
  lithiumProvenance,
  lowEnergyLimits,
} from '../../catalog/storage/lithium-pack.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import type { CompartmentSurvey, ProfileGroup } from './compartment-survey.ts';
import type { BinFacts, Finding } from './storage-facts.ts';

/** The energy class that counts: unknown is high, many low cells together are medium (SS-05). */
export function countedEnergy(
  profile: StorageProfile,
  survey: CompartmentSurvey,
): 'none' | 'low' | 'medium' | 'high' {
  if (profile.lithium === null) return 'none';
  const { energyClass } = profile.lithium;
  if (energyClass === 'unknown') return 'high';
  if (energyClass !== 'low') return energyClass;
  const many =
    survey.cellsMillilitres > lowEnergyLimits.volumeMillilitres ||
    survey.cellsPalletPlaces > lowEnergyLimits.palletPlaces;
  return many ? 'medium' : 'low';
}

const fireSafeKinds: ReadonlySet<BinFacts['kind']> = new Set(['hazard-store', 'yard']);

/** SS-05 for the place itself: what a bin must be for the cells, whoever stands beside. */
export function judgeCellsInBin(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  if (profile.lithium === null) return [];
  const { energyClass, damaged } = profile.lithium;
  const facts = { energyClass, bin: bin.name, kind: bin.kind };
  const fireSafe = fireSafeKinds.has(bin.kind);
  // Counterfeit cells never prove a UN 38.3 test, so the assessment is always asked for (S69).
  const findings: Finding[] = [finding('CellsUntested', 'conditional', facts)];
  if (damaged) {
    findings.push({
      ...finding(
        fireSafe ? 'DamagedCellsBoxed' : 'DamagedCellsNeedFireSafePlace',
        fireSafe ? 'conditional' : 'forbidden',
        facts,
      ),
      provenance: damagedCellsProvenance,
    });
  }
  if (energyClass === 'high' || energyClass === 'unknown') {
    findings.push(
      fireSafe
        ? finding('HighEnergyCaseByCase', 'conditional', facts)
        : finding('HighEnergyNeedsSeparateStore', 'forbidden', facts),
    );
  }
  return findings;
}

/** SS-05 between two lots of a compartment. Symmetric in its verdict. */
export function judgeCellsBeside(
  profile: StorageProfile,
  group: ProfileGroup,
  survey: CompartmentSurvey,
): Finding | undefined {
  const other = group.profile;
  const facts = { neighbour: group.reference, lots: group.lots };
  if (isDamaged(profile) !== isDamaged(other)) {
    return {
      ...finding('DamagedCellsApart', 'forbidden', facts),
      provenance: damagedCellsProvenance,
    };
  }
  const mine = countedEnergy(profile, survey);
  const theirs = countedEnergy(other, survey);
  const strong = isStrong(mine) || isStrong(theirs);
  if (!strong) return undefined;
  if (feedsFire(profile) || feedsFire(other)) {
    return finding('CellsBesideFireAccelerant', 'forbidden', facts);
  }
  // The declared classes are compared: a sum that makes low cells count as medium must not
  // make them fit company for medium ones.
  const alike = profile.lithium?.energyClass === other.lithium?.energyClass;
  return alike ? undefined : finding('CellsNeedFiveMetres', 'conditional', facts);
}

function isDamaged(profile: StorageProfile): boolean {
  return profile.lithium?.damaged === true;
}

function isStrong(energy: ReturnType<typeof countedEnergy>): boolean {
  return energy === 'medium' || energy === 'high';
}

function feedsFire(profile: StorageProfile): boolean {
  if (profile.lgk !== null && fireAcceleratingLgk.has(profile.lgk)) return true;
  return profile.subsidiaryLgk.some((lgk) => fireAcceleratingLgk.has(lgk));
}

function finding(code: string, verdict: Finding['verdict'], facts: Finding['facts']): Finding {
  return { rule: 'SS-05', code, verdict, facts, provenance: lithiumProvenance };
}
