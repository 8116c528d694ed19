import { addToUse, copyOf, judgeCapacity } from '../../shared/domain/storage/capacity.ts';
import type { Finding } from '../../shared/domain/storage/storage-facts.ts';
import { reject } from '../../shared/kernel/rejection.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import type { PlaceJudge } from './features/destruction/order/destruction-parts.ts';
import { loadStock } from './features/storage/compartment-rollup.ts';
import type { StockRow } from './features/storage/compartment-rollup.ts';
import { judgeEnclosing, loadEnclosing } from './features/storage/enclosing-limits.ts';
import { judgeCompartment, judgeItself } from './features/storage/judge-place.ts';
import { loadPlace, loadStandingLot } from './features/storage/load-standing.ts';
import type { StandingLot, StandingPlace } from './features/storage/load-standing.ts';

/** Goods pass through these; the rules of standing do not judge them there (SS-02). */
const passages: ReadonlySet<string> = new Set(['intake', 'staging-cage']);

/**
 * Judges many lots for one place by the storage rules, as destruction asks: each profile once,
 * against what stands there and against the other lots that come along, and the sum of all
 * against the limits. In the cage, where goods only pass, the limits alone count (SS-03).
 */
export const placeJudge: PlaceJudge = {
  check: (tx, lotIds, locationId) => {
    const lots = lotIds.flatMap((lotId) => {
      const lot = loadStandingLot(tx, lotId);
      return lot.ok ? [lot.value] : [];
    });
    const [first] = lots;
    if (first === undefined) return [];
    const place = loadPlace(tx, locationId, first.siteId);
    if (!place.ok) return place.error;
    const around = judgeEnclosing(lots, loadEnclosing(tx, place.value.limitsAbove));
    const findings = [...judgeSum(lots, place.value), ...around];
    const location = place.value.bin.name;
    if (!passages.has(place.value.bin.kind)) {
      if (!place.value.holdsLots) {
        return [reject('BinForbidden', 'SS-03', { location, reason: 'LocationNotForStorage' })];
      }
      findings.push(...judgeProfiles(lots, place.value, loadStock(tx, place.value.compartmentId)));
    }
    const forbidden = findings.filter(({ verdict }) => verdict === 'forbidden');
    const codes = new Map(forbidden.map((finding) => [finding.code, finding.rule]));
    return [...codes].map(([reason, rule]) => reject('BinForbidden', rule, { location, reason }));
  },
};

function judgeSum(lots: readonly StandingLot[], { bin, use }: StandingPlace): readonly Finding[] {
  const sum = copyOf(use);
  for (const lot of lots) if (lot.locationId !== bin.id) addToUse(sum, lot);
  return judgeCapacity(bin, sum);
}

function judgeProfiles(
  lots: readonly StandingLot[],
  { bin, compartmentId }: StandingPlace,
  standing: readonly StockRow[],
): readonly Finding[] {
  const byProfile = new Map<string, StandingLot[]>();
  for (const lot of lots) {
    const same = byProfile.get(lot.profileKey);
    if (same === undefined) byProfile.set(lot.profileKey, [lot]);
    else same.push(lot);
  }
  return [...byProfile].flatMap(([key, same]) => {
    const [lot] = same;
    if (lot === undefined) return [];
    const coming = [...byProfile]
      .filter(([other]) => other !== key)
      .map(([, others]) => stockOf(others, compartmentId));
    const rows = [...standing, ...coming.flat()];
    return [...judgeItself(lot, bin), ...judgeCompartment(lot, compartmentId, rows)];
  });
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
      profile: canonicalJson(first.profile),
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
