import { describe, expect, it } from 'vitest';
import { betterFirst, candidateOf } from '../../../shared/domain/storage/bin-candidate.ts';
import type { Candidate } from '../../../shared/domain/storage/bin-candidate.ts';
import type { BinFacts, LotToStore } from '../../../shared/domain/storage/storage-facts.ts';
import {
  assessed,
  bin,
  capacity,
  categoryProfile,
  judgeBeside,
  lot,
  neighbour,
  useWith,
} from './storage-fixtures.ts';
import type { Neighbour } from './storage-fixtures.ts';

/** The bins of one compartment, best first. */
function ranked(
  goods: LotToStore,
  bins: readonly BinFacts[],
  neighbours: readonly Neighbour[] = [],
): readonly Candidate[] {
  const shared = judgeBeside(goods, neighbours);
  const candidates = bins.map((place) => {
    const there = neighbours.filter(({ binId }) => binId === place.id);
    const sameSeizure = there.some(({ seizureId }) => seizureId === goods.seizureId);
    const stock = { use: useWith(goods, place, neighbours), sameSeizure };
    return candidateOf(goods, place, stock, { compartmentId: 'hall', shared });
  });
  return candidates.toSorted(betterFirst);
}

describe('the ranking of bins', () => {
  it('SS-02 gives every refused bin with its reasons', () => {
    const mercury = lot(categoryProfile('mercury'));
    const closed = bin({ id: 'c', name: 'C-1', acceptedLgk: ['11'] });
    const store = bin({ id: 's', name: 'S-1', kind: 'hazard-store' });
    const [best, last] = ranked(mercury, [closed, store]).map((candidate) => candidate.ranked);
    expect(best?.bin.name).toBe('S-1');
    expect(best?.evaluation.verdict).not.toBe('forbidden');
    expect(best?.reasons).toContain('right-zone');
    expect(last?.evaluation.verdict).toBe('forbidden');
    expect(last?.evaluation.findings.map((finding) => finding.code)).toContain('ClassNotAccepted');
  });

  it('puts unconditional before zone, seizure, fit and name', () => {
    const pallets = capacity({ palletPlaces: 4 });
    const bins = [
      bin({ id: 'b', name: 'B', capacity: pallets }),
      bin({ id: 'a', name: 'A', capacity: pallets }),
      bin({ id: 'tight', name: 'T', capacity: pallets }),
      bin({ id: 'same', name: 'Z', capacity: pallets }),
      bin({ id: 'hazard', name: 'H', kind: 'hazard-store' }),
      bin({ id: 'strong', name: 'R', kind: 'strong-room' }),
    ];
    const neighbours = [
      neighbour(assessed('11'), { palletPlaces: 1 }, { binId: 'same', seizureId: 's-1' }),
      neighbour(assessed('11'), { palletPlaces: 3 }, { binId: 'tight' }),
    ];
    const order = ranked(lot(assessed('11')), bins, neighbours).map(({ ranked: each }) => each);
    expect(order.map(({ bin: { name } }) => name)).toEqual(['Z', 'T', 'A', 'B', 'H', 'R']);
    expect(order[0]?.reasons).toEqual(['same-seizure', 'right-zone', 'no-conditions']);
    expect(order[1]?.reasons).toContain('tight-fit');
    expect(order.filter(({ evaluation }) => evaluation.verdict === 'forbidden')).toEqual([]);
  });

  it('SS-02 what stands in a compartment speaks against every bin of it', () => {
    const neighbours = [neighbour(assessed('5.1A'), {}, { binId: 'bin-1' })];
    const bins = [bin(), bin({ id: 'bin-2', name: 'B-2' })];
    const verdicts = (near: readonly Neighbour[]) =>
      ranked(lot(assessed('3')), bins, near).map(({ ranked: each }) => each.evaluation.verdict);
    expect(verdicts(neighbours)).toEqual(['forbidden', 'forbidden']);
    expect(verdicts([])).toEqual(['allowed', 'allowed']);
  });
});
