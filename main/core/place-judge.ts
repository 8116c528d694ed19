import { addToUse, copyOf, judgeCapacity } from '../../shared/domain/storage/capacity.ts';
import { passages } from '../../shared/domain/places/location-kinds.ts';
import type { Finding } from '../../shared/domain/storage/storage-facts.ts';
import { reject } from '../../shared/kernel/rejection.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import type { SqlReader } from './database/sql-value.ts';
import type { PlaceJudge } from './features/destruction/order/destruction-parts.ts';
import { loadStock } from './features/storage/compartment-rollup.ts';
import type { StockRow } from './features/storage/compartment-rollup.ts';
import { judgeEnclosing, loadEnclosing } from './features/storage/enclosing-limits.ts';
import {
  judgeCompartment,
  judgeItself,
  nameNeighbours,
  openConditions,
  refusalOf,
} from './features/storage/judge-place.ts';
import { loadPlace, loadStandingLot } from './features/storage/load-standing.ts';
import type { StandingLot, StandingPlace } from './features/storage/load-standing.ts';

/**
 * Judges many lots for one place by the storage rules, as destruction asks: each profile once,
 * against what stands there and against the other lots that come along, and the sum of all
 * against the limits. In the cage, where goods only pass, the limits alone count (SS-03).
 */
export const placeJudge: PlaceJudge = {
  check: (tx, { lotIds, locationId, field, confirmedConditions }) => {
    const lots = lotIds.flatMap((lotId) => {
      const lot = loadStandingLot(tx, lotId);
      return lot.ok ? [lot.value] : [];
    });
    const [first] = lots;
    if (first === undefined) return [];
    const loaded = loadPlace(tx, locationId, first.siteId);
    if (!loaded.ok) return loaded.error;
    const place = loaded.value;
    const location = place.bin.name;
    const summary = reject('BinForbidden', undefined, { location }, field);
    const passes = passages.has(place.bin.kind);
    if (!passes && !place.holdsLots) {
      const facts = { lot: first.reference, location };
      return [summary, reject('LocationNotForStorage', 'SS-03', facts)];
    }
    const around = judgeEnclosing(lots, loadEnclosing(tx, place.limitsAbove));
    const findings = [
      ...judgeSum(lots, place),
      ...around,
      ...(passes ? [] : judgeProfiles(tx, lots, place)),
    ];
    const forbidden = findings.filter(({ verdict }) => verdict === 'forbidden');
    if (forbidden.length > 0) return [summary, ...once(forbidden).map(refusalOf)];
    return passes || confirmedConditions === null
      ? []
      : openConditions(findings, location, confirmedConditions);
  },
};

/** Two profiles may meet the same limit or the same neighbour: it is said once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const said = findings.map((each) => [canonicalJson([each.code, each.facts]), each] as const);
  return [...new Map(said).values()];
}

function judgeSum(lots: readonly StandingLot[], { bin, use }: StandingPlace): readonly Finding[] {
  const sum = copyOf(use);
  for (const lot of lots) if (lot.locationId !== bin.id) addToUse(sum, lot);
  return judgeCapacity(bin, sum);
}

function judgeProfiles(
  reader: SqlReader,
  lots: readonly StandingLot[],
  { bin, compartmentId }: StandingPlace,
): readonly Finding[] {
  const standing = loadStock(reader, compartmentId);
  const byProfile = Map.groupBy(lots, ({ profileKey }) => profileKey);
  return [...byProfile].flatMap(([key, same]) => {
    const [lot] = same;
    if (lot === undefined) return [];
    const others = [...byProfile].filter(([other]) => other !== key);
    const coming = others.flatMap(([, each]) => stockOf(each, compartmentId));
    const beside = judgeCompartment(lot, compartmentId, [...standing, ...coming]);
    return [
      ...judgeItself(lot, bin),
      ...nameNeighbours(reader, lot, compartmentId, beside).map((finding, index) =>
        nameComing(finding, beside[index]?.facts['neighbour'], byProfile),
      ),
    ];
  });
}

/** A neighbour that stands nowhere yet comes along with the lot: it is named all the same. */
function nameComing(
  finding: Finding,
  key: string | number | undefined,
  byProfile: ReadonlyMap<string, readonly StandingLot[]>,
): Finding {
  if (finding.facts['neighbour'] !== '' || typeof key !== 'string') return finding;
  const neighbour = byProfile.get(key)?.[0]?.reference ?? '';
  return { ...finding, facts: { ...finding.facts, neighbour } };
}

/** Lots of one profile on their way, as if they stood in the compartment already. */
function stockOf(lots: readonly StandingLot[], compartmentId: string): readonly StockRow[] {
  const [first] = lots;
  if (first === undefined) return [];
  const sum = (measure: 'massGrams' | 'volumeMillilitres' | 'palletPlaces') =>
    lots.reduce((total, { load }) => total + (load[measure] ?? 0), 0);
  const unknown = (measure: 'massGrams' | 'volumeMillilitres' | 'palletPlaces') =>
    lots.filter(({ load }) => load[measure] === null).length;
  return [
    {
      compartment_id: compartmentId,
      profile_key: first.profileKey,
      profile: first.profile,
      lots: lots.length,
      grams: sum('massGrams'),
      millilitres: sum('volumeMillilitres'),
      pallet_places: sum('palletPlaces'),
      unweighed: unknown('massGrams'),
      unmeasured_volume: unknown('volumeMillilitres'),
      unmeasured_pallets: unknown('palletPlaces'),
    },
  ];
}
