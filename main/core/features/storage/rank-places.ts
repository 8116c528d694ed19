import { passages } from '../../../../shared/domain/places/location-kinds.ts';
import { betterFirst, candidateOf } from '../../../../shared/domain/storage/bin-candidate.ts';
import type { Candidate } from '../../../../shared/domain/storage/bin-candidate.ts';
import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { binVerdict } from './bin-verdict.ts';
import type { BinVerdict } from './bin-verdict.ts';
import { loadSiteStock } from './compartment-rollup.ts';
import { judgeEnclosing, loadEnclosing } from './enclosing-limits.ts';
import {
  isShown,
  judgeAssessment,
  judgeCompartment,
  nameNeighbours,
  useWithLot,
} from './judge-place.ts';
import { loadPlaces, loadStandingLotAt } from './load-standing.ts';
import type { StandingLot, StandingPlace } from './load-standing.ts';

interface JudgedPlace {
  readonly place: StandingPlace;
  readonly candidate: Candidate;
}

const sameSeizureSql = `
SELECT DISTINCT location_id FROM lot
WHERE seizure_id = ? AND location_id IS NOT NULL AND id <> ?`;

/**
 * `storage.rankBins`: every place of the lot's site, judged against the sums of its compartment,
 * so that it costs as much as there are places and profiles, not lots.
 */
export const rankPlaces: AnyQueryHandler = defineQuery(
  'storage.rankBins',
  ({ input, who, store }) => {
    const found = loadStandingLotAt(store, input.lotId, who.siteId);
    if (!found.ok) return found;
    const lot = found.value;
    const judged = judgeSite(store, lot);
    const refused = judged.filter((each) => verdictOf(each) === 'forbidden');
    const legal = judged
      .filter((each) => verdictOf(each) !== 'forbidden')
      .toSorted((a, b) => betterFirst(a.candidate, b.candidate));
    const nearest = refused.toSorted((a, b) => refusals(a) - refusals(b));
    const { offset, limit, refusedOffset, refusedLimit } = input;
    return ok({
      legal: legal
        .slice(offset, offset + limit)
        .map((each, index) => viewOf(store, lot, each, offset + index + 1)),
      refused: nearest
        .slice(refusedOffset, refusedOffset + refusedLimit)
        .map((each) => viewOf(store, lot, each, null)),
      legalTotal: legal.length,
      refusedTotal: refused.length,
      refusedByRule: countByRule(refused),
    });
  },
);

function judgeSite(reader: SqlReader, lot: StandingLot): readonly JudgedPlace[] {
  const stock = loadSiteStock(reader, lot.siteId);
  const near = new Set(
    reader
      .all<{ location_id: string }>(sameSeizureSql, [lot.seizureId, lot.id])
      .map((row) => row.location_id),
  );
  const rooms = new Map<string, readonly Finding[]>();
  const places = loadPlaces(reader, lot.siteId).filter((place) => isCandidate(lot, place));
  const around = judgeAround(reader, lot, places);
  return places.map((place) => {
    const { bin, compartmentId } = place;
    let beside = rooms.get(compartmentId);
    if (beside === undefined) {
      beside = judgeCompartment(lot, compartmentId, stock.get(compartmentId) ?? []);
      rooms.set(compartmentId, beside);
    }
    const above = place.limitsAbove.flatMap((id) => around.get(id) ?? []);
    const own = [...judgeAssessment(lot, bin), ...above];
    const shared = own.length === 0 ? beside : [...own, ...beside];
    const stocked = { use: useWithLot(lot, place), sameSeizure: near.has(bin.id) };
    return { place, candidate: candidateOf(lot, bin, stocked, { compartmentId, shared }) };
  });
}

/** What the limits of each rack, zone and building around the places say of the lot (SS-03). */
function judgeAround(
  reader: SqlReader,
  lot: StandingLot,
  places: readonly StandingPlace[],
): ReadonlyMap<string, readonly Finding[]> {
  const ids = [...new Set(places.flatMap(({ limitsAbove }) => limitsAbove))];
  return new Map(
    loadEnclosing(reader, ids).map((place) => [place.id, judgeEnclosing([lot], [place])]),
  );
}

/** Goods that are known leave quarantine: nobody is sent there with them. */
function isCandidate(lot: StandingLot, { bin }: StandingPlace): boolean {
  if (passages.has(bin.kind) || bin.id === lot.locationId) return false;
  return bin.kind !== 'quarantine' || lot.profile.composition !== 'assessed';
}

function verdictOf({ candidate }: JudgedPlace): 'allowed' | 'conditional' | 'forbidden' {
  return candidate.ranked.evaluation.verdict;
}

function forbidding({ candidate }: JudgedPlace): readonly Finding[] {
  return candidate.ranked.evaluation.findings.filter(({ verdict }) => verdict === 'forbidden');
}

/** How many things stand against a place: the fewer, the nearer it is to being possible. */
function refusals(judged: JudgedPlace): number {
  return forbidding(judged).length;
}

function countByRule(refused: readonly JudgedPlace[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const judged of refused) {
    const [rule = ''] = forbidding(judged)
      .map((finding) => finding.rule)
      .toSorted();
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

function viewOf(
  reader: SqlReader,
  lot: StandingLot,
  { place, candidate }: JudgedPlace,
  rank: number | null,
): BinVerdict {
  const { evaluation, reasons } = candidate.ranked;
  const shown = evaluation.findings.filter(isShown);
  const findings = nameNeighbours(reader, lot, place.compartmentId, shown);
  return binVerdict(place, { verdict: evaluation.verdict, findings }, reasons, rank);
}
