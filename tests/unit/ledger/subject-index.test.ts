import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countAbout,
  eventsAbout,
  eventsAboutSince,
  seqsAbout,
  stride,
} from '../../../main/core/ledger/subject-index.ts';
import { cratePut, toyContext } from '../../support/store/toy-projection.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore();
});

afterEach(() => toy.dispose());

/** Crate n is event n; every third stands on shelf-3, the others on shelf-1. */
async function recordUpTo(size: number): Promise<void> {
  await toy.commit((tx) => {
    for (let seq = 1; seq <= size; seq += 1) {
      const shelf = seq % 3 === 0 ? 'shelf-3' : 'shelf-1';
      toy.ledger.record(tx, toyContext, [cratePut(`crate-${seq}`, shelf, 1)]);
    }
  });
}

function thirdsUpTo(size: number): number[] {
  return Array.from({ length: Math.floor(size / 3) }, (_, index) => 3 * (index + 1));
}

const indexed = () =>
  toy.store.reader.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM event_subject')?.seq;

describe('CC-01 events are found by what they are about', () => {
  it.each([1, stride - 1, stride, stride + 1, 2 * stride, 2 * stride + 30])(
    'CC-01 in a ledger of %i events, indexed or not',
    async (size) => {
      await recordUpTo(size);
      expect(indexed() ?? 0).toBe(size - (size % stride));
      const { reader } = toy.store;
      const all = thirdsUpTo(size);
      expect(eventsAboutSince(reader, 'shelf-3', 0).map(({ seq }) => seq)).toEqual(all);
      expect(countAbout(reader, 'shelf-3')).toBe(all.length);
      expect(seqsAbout(reader)('shelf-3')).toEqual(all);
      expect(seqsAbout(reader)(`crate-${size}`)).toEqual([size]);
      expect(countAbout(reader, 'crate-0')).toBe(0);
    },
  );

  it('CC-01 pages back without a gap across the end of the index', async () => {
    await recordUpTo(stride + 40);
    const seen: number[] = [];
    let before = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const page = eventsAbout(toy.store.reader, 'shelf-3', { before, limit: 5 });
      seen.push(...page.map(({ seq }) => seq));
      if (page.length < 5) break;
      before = page.at(-1)?.seq ?? 0;
    }
    expect(seen).toEqual(thirdsUpTo(stride + 40).toReversed());
  });

  it('CC-01 a text of another field is no subject, and a subject named twice is one', async () => {
    await toy.record({ ...cratePut('crate-9', 'shelf-9', 1), subjects: ['crate-9', 'crate-9'] });
    const { reader } = toy.store;
    expect(countAbout(reader, 'shelf-9')).toBe(0);
    expect(eventsAboutSince(reader, 'crate-9', 0)).toHaveLength(1);
    expect(seqsAbout(reader)('crate-9')).toEqual([1]);
  });
});
