import { addToUse, copyOf, judgeCapacity } from '../../../../shared/domain/storage/capacity.ts';
import type { BinUse, LimitedPlace } from '../../../../shared/domain/storage/capacity.ts';
import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { capacityOf, useOf } from './load-standing.ts';
import type { CapacityColumns, StandingLot, UseColumns } from './load-standing.ts';

/** A rack, zone or building with limits, and what stands in everything inside it. */
export interface Enclosing extends LimitedPlace {
  readonly id: string;
  readonly use: BinUse;
}

interface EnclosingRow extends CapacityColumns, UseColumns {
  readonly id: string;
  readonly path: string;
}

/** What stands at such a place itself, and in all below it. */
const enclosingSql = `
SELECT above.id, above.path, above.pallet_places, above.max_load_grams,
  above.max_volume_millilitres, above.flammable_limit_millilitres,
  ${sumOf('load_grams')}, ${sumOf('pallet_places', 'used_pallets')}, ${sumOf('volume_millilitres')},
  ${sumOf('flammable_millilitres')}, ${sumOf('unweighed')}, ${sumOf('unmeasured_pallets')},
  ${sumOf('unmeasured_volume')}, ${sumOf('unmeasured_flammable')}
FROM json_each(?) AS wanted
CROSS JOIN location AS above ON above.id = wanted.value
LEFT JOIN location_load AS own ON own.location_id = above.id
LEFT JOIN enclosing_load AS inside ON inside.location_id = above.id
ORDER BY above.path DESC`;

function sumOf(column: string, name = column): string {
  return `ifnull(own.${column}, 0) + ifnull(inside.${column}, 0) AS ${name}`;
}

/** The places with limits, the innermost of a path first; asks nothing where there are none. */
export function loadEnclosing(reader: SqlReader, ids: readonly string[]): readonly Enclosing[] {
  if (ids.length === 0) return [];
  return reader.all<EnclosingRow>(enclosingSql, [JSON.stringify(ids)]).map((row) => ({
    id: row.id,
    name: row.path,
    capacity: capacityOf(row),
    use: useOf(row),
  }));
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
