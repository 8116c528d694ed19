import { cfr177Provenance, cfr177Segregation } from '../../catalog/storage/cfr177-pack.ts';
import type { Cfr177Segregation } from '../../catalog/storage/cfr177-pack.ts';
import { imdgProvenance, imdgSegregation } from '../../catalog/storage/imdg-pack.ts';
import type { ImdgSegregation } from '../../catalog/storage/imdg-pack.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import type { UnClass } from '../../catalog/storage/un-classes.ts';
import type { ProfileGroup } from './compartment-survey.ts';
import type { Finding, Verdict } from './storage-facts.ts';
import type { PackWeight, StoragePacks } from './storage-packs.ts';

/**
 * SS-02 by the tables of ships (IMDG) and roads (49 CFR 177.848), over main and subsidiary
 * hazards. As advice they make an answer conditional at most: they were not made for rooms.
 */
export function judgeByTransportTables(
  profile: StorageProfile,
  group: ProfileGroup,
  packs: StoragePacks,
): readonly Finding[] {
  if (profile.unClass === null || group.profile.unClass === null) return [];
  const findings: Finding[] = [];
  if (packs.imdg !== 'off') add(findings, judgeImdg(profile, group, packs.imdg));
  if (packs.cfr177 !== 'off') add(findings, judgeCfr177(profile, group, packs.cfr177));
  return findings;
}

function add(findings: Finding[], finding: Finding | undefined): void {
  if (finding !== undefined) findings.push(finding);
}

const imdgStrictness: Readonly<Record<ImdgSegregation, number>> = {
  X: 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '*': 5,
};

function judgeImdg(
  profile: StorageProfile,
  group: ProfileGroup,
  weight: PackWeight,
): Finding | undefined {
  let worst: { a: UnClass; b: UnClass; segregation: ImdgSegregation } | undefined;
  for (const a of hazardsOf(profile)) {
    for (const b of hazardsOf(group.profile)) {
      const segregation = imdgSegregation(a, b);
      const known = worst === undefined ? 0 : imdgStrictness[worst.segregation];
      if (imdgStrictness[segregation] > known) worst = { a, b, segregation };
    }
  }
  if (worst === undefined) return undefined;
  const { a, b, segregation } = worst;
  // "Away from" is a distance, so even a binding table leaves it to be kept and confirmed.
  const verdict: Verdict =
    weight === 'binding' && segregation !== '1' ? 'forbidden' : 'conditional';
  return {
    rule: 'SS-02',
    code: 'ImdgSegregation',
    verdict,
    facts: {
      neighbour: group.reference,
      lots: group.lots,
      unClass: a,
      otherUnClass: b,
      segregation,
    },
    provenance: imdgProvenance,
  };
}

const cfrStrictness: Readonly<Record<Cfr177Segregation, number>> = {
  none: 0,
  O: 1,
  '*': 2,
  X: 3,
};

function judgeCfr177(
  profile: StorageProfile,
  group: ProfileGroup,
  weight: PackWeight,
): Finding | undefined {
  let worst: { a: UnClass; b: UnClass; segregation: Cfr177Segregation } | undefined;
  for (const a of hazardsOf(profile)) {
    for (const b of hazardsOf(group.profile)) {
      const segregation = cfr177Segregation(
        { unClass: a, liquid: mayBeLiquid(profile) },
        { unClass: b, liquid: mayBeLiquid(group.profile) },
      );
      const known = worst === undefined ? 0 : cfrStrictness[worst.segregation];
      if (cfrStrictness[segregation] > known) worst = { a, b, segregation };
    }
  }
  if (worst === undefined) return undefined;
  const { a, b, segregation } = worst;
  const verdict: Verdict =
    weight === 'binding' && segregation !== 'O' ? 'forbidden' : 'conditional';
  return {
    rule: 'SS-02',
    code: 'Cfr177Segregation',
    verdict,
    facts: {
      neighbour: group.reference,
      lots: group.lots,
      unClass: a,
      otherUnClass: b,
      segregation,
    },
    provenance: cfr177Provenance,
  };
}

function mayBeLiquid(profile: StorageProfile): boolean {
  return profile.form === 'liquid' || profile.form === 'mixed';
}

function hazardsOf(profile: StorageProfile): readonly UnClass[] {
  return profile.unClass === null ? [] : [profile.unClass, ...profile.subsidiaryUnClasses];
}
