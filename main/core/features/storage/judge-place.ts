import { judgeBin } from '../../../../shared/domain/storage/bin-rules.ts';
import { addToUse, copyOf, judgeCapacity } from '../../../../shared/domain/storage/capacity.ts';
import type { BinUse } from '../../../../shared/domain/storage/capacity.ts';
import { withLot } from '../../../../shared/domain/storage/compartment-survey.ts';
import { judgeNeighbours } from '../../../../shared/domain/storage/neighbour-rules.ts';
import type {
  BinEvaluation,
  BinFacts,
  Finding,
} from '../../../../shared/domain/storage/storage-facts.ts';
import { roomPacks } from '../../../../shared/domain/storage/storage-packs.ts';
import { strictestOf } from '../../../../shared/domain/storage/verdict.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { loadStock, surveyStock } from './compartment-rollup.ts';
import type { StockRow } from './compartment-rollup.ts';
import { judgeEnclosing, loadEnclosing } from './enclosing-limits.ts';
import type { StandingLot, StandingPlace } from './load-standing.ts';

/** Between the lot and everything else in a compartment; the same for each of its places. */
export function judgeCompartment(
  lot: StandingLot,
  compartmentId: string,
  rows: readonly StockRow[],
): readonly Finding[] {
  if (rows.length === 0) return [];
  const survey = withLot(surveyStock(rows, compartmentId, lot), lot);
  return judgeNeighbours(lot.profile, survey, roomPacks);
}

/**
 * Between the lot and the place itself. SS-01 is strict here: outside quarantine a profile that
 * nobody has assessed refuses the place, where the pure rules only note that it is assumed.
 */
export function judgeItself(lot: StandingLot, bin: BinFacts): readonly Finding[] {
  return [...judgeAssessment(lot, bin), ...judgeBin(lot.profile, bin)].filter(isShown);
}

/** SS-01: refuses a place outside quarantine while nobody has assessed the profile. */
export function judgeAssessment(lot: StandingLot, bin: BinFacts): readonly Finding[] {
  if (lot.profile.composition !== 'assumed' || bin.kind === 'quarantine') return [];
  return [
    {
      rule: 'SS-01',
      code: 'ProfileNotAssessed',
      verdict: 'forbidden',
      facts: { lot: lot.reference },
      provenance: { mark: 'sourced', source: 'PRODUCT 5' },
    },
  ];
}

/** The note of the pure rules says less than our own finding. */
export function isShown(finding: Finding): boolean {
  return finding.code !== 'ProfileAssumed';
}

/** What stands at the place with the lot among it. */
export function useWithLot(lot: StandingLot, place: StandingPlace): BinUse {
  if (lot.locationId === place.bin.id) return place.use;
  const use = copyOf(place.use);
  addToUse(use, lot);
  return use;
}

/** May the lot stand there? Every finding, with the neighbours by name. */
export function judgePlace(
  reader: SqlReader,
  lot: StandingLot,
  place: StandingPlace,
): BinEvaluation {
  const { bin, compartmentId } = place;
  const findings = [
    ...judgeItself(lot, bin),
    ...judgeCapacity(bin, useWithLot(lot, place)),
    ...judgeEnclosing([lot], loadEnclosing(reader, place.limitsAbove)),
    ...judgeCompartment(lot, compartmentId, loadStock(reader, compartmentId)),
  ];
  const named = nameNeighbours(reader, lot, compartmentId, findings);
  return { verdict: strictestOf(findings), findings: named };
}

const neighbourSql = `
SELECT reference FROM lot WHERE compartment_id = ? AND profile_key = ? AND id <> ? LIMIT 1`;

/** Puts the reference of one lot of the profile into each finding about neighbours. */
export function nameNeighbours(
  reader: SqlReader,
  lot: StandingLot,
  compartmentId: string,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.map((finding) => {
    const key = finding.facts['neighbour'];
    if (typeof key !== 'string') return finding;
    const row = reader.get<{ reference: string }>(neighbourSql, [compartmentId, key, lot.id]);
    const neighbour = row?.reference ?? '';
    return { ...finding, facts: { ...finding.facts, neighbour } };
  });
}

/** A finding as a refusal of a command. */
export function refusalOf({ code, rule, facts }: Finding): Rejection {
  return { code, rule, facts };
}

/**
 * `PlaceConditionNotConfirmed` for each condition that nobody confirmed, once, with what its rule
 * looked at: its words say it.
 */
export function openConditions(
  findings: readonly Finding[],
  location: string,
  confirmed: readonly string[],
): readonly Rejection[] {
  const open = new Map<string, Rejection>();
  for (const { code, rule, verdict, facts } of findings) {
    if (verdict !== 'conditional' || confirmed.includes(code) || open.has(code)) continue;
    const said = { ...facts, condition: code, location };
    open.set(code, reject('PlaceConditionNotConfirmed', rule, said, 'confirmedConditions'));
  }
  return [...open.values()];
}
