import { describe, expect, it } from 'vitest';

import { rankBins } from '../../../shared/domain/storage/rank-bins.ts';
import { newViolations, reevaluateStock } from '../../../shared/domain/storage/reevaluate-stock.ts';
import type { CompartmentFacts } from '../../../shared/domain/storage/storage-facts.ts';
import { assessed, bin, capacity, categoryProfile, lot, neighbour } from './storage-fixtures.ts';

function hall(differs: Partial<CompartmentFacts>): CompartmentFacts {
  return { id: 'hall', bins: [bin()], neighbours: [], ...differs };
}

describe('rankBins', () => {
  it('SS-02 gives every refused bin with its reasons', () => {
    const store = hall({
      id: 'store',
      bins: [bin({ id: 's', name: 'S-1', kind: 'hazard-store' })],
    });
    const closed = bin({ id: 'c', name: 'C-1', acceptedLgk: ['11'] });
    const ranking = rankBins(lot(categoryProfile('mercury')), [hall({ bins: [closed] }), store]);
    expect(ranking.legal.map((ranked) => ranked.bin.name)).toEqual(['S-1']);
    expect(ranking.legal[0]?.reasons).toContain('right-zone');
    expect(ranking.refused).toHaveLength(1);
    expect(ranking.refused[0]?.evaluation.findings.map((finding) => finding.code)).toContain(
      'ClassNotAccepted',
    );
  });

  it('ranks unconditional before zone, seizure, fit and name, and leaves passages out', () => {
    const pallets = capacity({ palletPlaces: 4 });
    const bins = [
      bin({ id: 'b', name: 'B', capacity: pallets }),
      bin({ id: 'a', name: 'A', capacity: pallets }),
      bin({ id: 'tight', name: 'T', capacity: pallets }),
      bin({ id: 'same', name: 'Z', capacity: pallets }),
      bin({ id: 'hazard', name: 'H', kind: 'hazard-store' }),
      bin({ id: 'strong', name: 'R', kind: 'strong-room' }),
      bin({ id: 'cage', name: 'G', kind: 'staging-cage' }),
      bin({ id: 'gate', name: 'I', kind: 'intake' }),
    ];
    const neighbours = [
      neighbour(assessed('11'), { palletPlaces: 1 }, { binId: 'same', seizureId: 's-1' }),
      neighbour(assessed('11'), { palletPlaces: 3 }, { binId: 'tight' }),
    ];
    const ranking = rankBins(lot(assessed('11')), [hall({ bins, neighbours })]);
    expect(ranking.legal.map((ranked) => ranked.bin.name)).toEqual(['Z', 'T', 'A', 'B', 'H', 'R']);
    expect(ranking.legal[0]?.reasons).toEqual(['same-seizure', 'right-zone', 'no-conditions']);
    expect(ranking.legal[1]?.reasons).toContain('tight-fit');
    expect(ranking.refused).toEqual([]);
  });

  it('agrees with the single judgement of each bin', () => {
    const neighbours = [neighbour(assessed('5.1A'), {}, { binId: 'bin-1' })];
    const ranking = rankBins(lot(assessed('3')), [hall({ neighbours }), hall({ id: 'other' })]);
    expect(ranking.legal.map((ranked) => ranked.compartmentId)).toEqual(['other']);
    expect(ranking.refused.map((ranked) => ranked.compartmentId)).toEqual(['hall']);
  });
});

describe('reevaluateStock', () => {
  it('SS-10 lists both lots of a forbidden pair and a bin over its load', () => {
    const stock = hall({
      bins: [bin({ capacity: capacity({ massGrams: 1_500_000 }) })],
      neighbours: [
        neighbour(assessed('3'), {}, { reference: 'LOT-A', binId: 'bin-1' }),
        neighbour(assessed('5.1A'), {}, { reference: 'LOT-B', binId: 'bin-1' }),
      ],
    });
    const found = reevaluateStock([stock]).map((v) => `${v.lot ?? 'bin'} ${v.finding.code}`);
    expect(found.toSorted()).toEqual([
      'LOT-A SeparateStorageRequired',
      'LOT-B SeparateStorageRequired',
      'bin LoadExceeded',
    ]);
  });

  it('SS-10 finds nothing wrong with a lot that stands alone or among its like', () => {
    const one = neighbour(assessed('3'), {}, { binId: 'bin-1' });
    expect(reevaluateStock([hall({ neighbours: [one] })])).toEqual([]);
    const like = neighbour(assessed('3'), {}, { binId: 'bin-1', reference: 'LOT-2' });
    expect(reevaluateStock([hall({ neighbours: [one, like] })])).toEqual([]);
  });

  it('SS-10 tells what a change of the place has brought', () => {
    const neighbours = [neighbour(assessed('3'), {}, { binId: 'bin-1' })];
    const before = reevaluateStock([hall({ neighbours })]);
    const narrowed = hall({ neighbours, bins: [bin({ acceptedLgk: ['11'] })] });
    const after = reevaluateStock([narrowed]);
    expect(newViolations(before, after).map((v) => v.finding.code)).toEqual(['ClassNotAccepted']);
    expect(newViolations(after, after)).toEqual([]);
  });
});
