import {
  addToUse,
  copyOf,
  judgeCapacity,
  sumOf,
} from '../../../../shared/domain/storage/capacity.ts';
import type { BinUse, LimitedPlace } from '../../../../shared/domain/storage/capacity.ts';
import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { Defect } from '../../platform/defect.ts';
import { capacityOf, useOf } from './load-standing.ts';
import type { StandingLot } from './load-standing.ts';

/** A rack, zone or building with limits, and what stands in everything inside it. */
export interface Enclosing extends LimitedPlace {
  readonly id: string;
  readonly use: BinUse;
}

/** The places with limits, the innermost of a path first. */
export function loadEnclosing(
  { rows }: Pick<SqlReader, 'rows'>,
  ids: readonly string[],
): readonly Enclosing[] {
  const places = ids.map((id) => {
    const location = rows.get('location', { id });
    if (location === undefined) throw new Defect(`No location ${id}`);
    const own = useOf(rows.get('location_load', { location_id: id }));
    const inside = useOf(rows.get('enclosing_load', { location_id: id }));
    return { id, name: location.path, capacity: capacityOf(location), use: sumOf(own, inside) };
  });
  return places.toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

/**
 * SS-03 for every place around that lots come into, with those added that stand outside of it.
 * What moves within a place adds nothing: one over its limit can still be emptied and sorted.
 */
export function judgeEnclosing(
  lots: readonly StandingLot[],
  enclosing: readonly Enclosing[],
): readonly Finding[] {
  return enclosing.flatMap((place) => {
    if (!lots.some((lot) => comesInto(lot, place))) return [];
    const use = copyOf(place.use);
    for (const lot of lots) if (!standsIn(lot, place)) addToUse(use, lot);
    return judgeCapacity(place, use);
  });
}

/** SS-10: the places around against their limits as everything stands now. */
export function judgeEnclosingNow(enclosing: readonly Enclosing[]): readonly Finding[] {
  return enclosing.flatMap((place) => judgeCapacity(place, place.use));
}

/** Goods at the door are counted already, but nobody has let them in yet: putting away does. */
function comesInto(lot: StandingLot, place: Enclosing): boolean {
  return lot.status === 'received' || !standsIn(lot, place);
}

function standsIn({ locationPath }: StandingLot, { name }: Enclosing): boolean {
  return locationPath === name || locationPath?.startsWith(`${name}-`) === true;
}
