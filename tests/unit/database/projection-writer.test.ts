import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectionWriter } from '../../../main/core/database/projection-writer.ts';
import { projectorRegistry } from '../../../main/core/database/projector-registry.ts';
import { Defect } from '../../../main/core/platform/defect.ts';
import { toyProjector } from '../../support/store/toy-projection.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore();
});

afterEach(() => toy.dispose());

const inside = <T>(work: (write: ProjectionWriter) => T) => toy.commit((tx) => work(tx.write));
const crate = { crate: 'c', shelf: 's', pieces: 1 };

describe('the projection writer', () => {
  it('inserts, reads, changes and removes by key', async () => {
    await inside((write) => {
      write.insert('toy_crate', crate);
      write.insert('toy_crate', { crate: 'b', shelf: 's', pieces: 2 });
      write.update('toy_crate', { crate: 'c' }, { pieces: 5 });
      expect(write.get('toy_crate', { crate: 'c' })).toEqual({ ...crate, pieces: 5 });
      expect(write.all('toy_crate', { shelf: 's' }).map((row) => row.crate)).toEqual(['b', 'c']);
      expect(write.all('toy_crate', {})).toHaveLength(2);
      write.remove('toy_crate', { crate: 'c' });
      expect(write.get('toy_crate', { crate: 'c' })).toBeUndefined();
    });
  });

  it('upserts over the key, and null matches null', async () => {
    await inside((write) => {
      write.upsert('toy_shelf', { shelf: 's', crates: 1, note: 'n' });
      write.upsert('toy_shelf', { shelf: 's', crates: 2, note: null });
      expect(write.all('toy_shelf', { note: null })).toEqual([
        { shelf: 's', crates: 2, note: null },
      ]);
    });
  });

  it('counts into a row that it makes, and off it again', async () => {
    await inside((write) => {
      write.count('toy_shelf', { shelf: 'new' }, 1, { crates: 3 });
      expect(write.get('toy_shelf', { shelf: 'new' })?.crates).toBe(3);
      write.count('toy_shelf', { shelf: 'new' }, 1, { crates: 5 });
      expect(write.get('toy_shelf', { shelf: 'new' })?.crates).toBe(8);
      write.count('toy_shelf', { shelf: 'new' }, -1, { crates: 2 });
      expect(write.get('toy_shelf', { shelf: 'new' })?.crates).toBe(6);
    });
  });

  it.each<[string, (write: ProjectionWriter) => void]>([
    [
      'a count off a row that is not there',
      (write) => write.count('toy_shelf', { shelf: 'x' }, -1, { crates: 1 }),
    ],
    [
      'a sum that is no longer exact',
      (write) => {
        for (const crates of [1, 2 ** 53 - 1]) {
          write.count('toy_shelf', { shelf: 's' }, 1, { crates });
        }
      },
    ],
    ['an update of nothing', (write) => write.update('toy_crate', { crate: 'x' }, { pieces: 1 })],
    ['a removal of nothing', (write) => write.remove('toy_crate', { crate: 'x' })],
    ['a second row with the key', (write) => write.insert('toy_crate', crate)],
    ['a broken CHECK', (write) => write.update('toy_crate', { crate: 'c' }, { pieces: -1 })],
    ['an unsafe integer', (write) => write.insert('toy_crate', { ...crate, pieces: 2 ** 53 })],
    ['NaN', (write) => write.insert('toy_crate', { ...crate, pieces: Number.NaN })],
    [
      'a table that is no projection',
      (write) => write.insert('toy_setting', { name: 'a', value: 'b' }),
    ],
    ['an update of several rows', (write) => write.update('toy_crate', { shelf: 's' }, crate)],
  ])('refuses %s as a Defect and changes nothing', async (_what, act) => {
    await inside((write) => {
      write.insert('toy_crate', crate);
      write.insert('toy_crate', { ...crate, crate: 'd' });
    });
    const before = toy.store.reader.all('SELECT * FROM toy_crate');
    await expect(inside(act)).rejects.toThrow(Defect);
    expect(toy.store.reader.all('SELECT * FROM toy_crate')).toEqual(before);
  });

  it('keeps quantities up to 2^53-1 exact', async () => {
    await inside((write) => write.insert('toy_crate', { ...crate, pieces: 2 ** 53 - 1 }));
    const pieces = toy.store.reader.get('SELECT CAST(pieces AS TEXT) AS pieces FROM toy_crate');
    expect(pieces).toEqual({ pieces: '9007199254740991' });
  });
});

describe('the registry', () => {
  it('refuses two projectors for one table', () => {
    expect(() => projectorRegistry([toyProjector, toyProjector])).toThrow(Defect);
  });

  it('runs every projector that lists the type, in the order given', () => {
    const seen: string[] = [];
    const listener = (area: string) => ({
      area,
      tables: [],
      on: { Rung: () => seen.push(area) },
    });
    const registry = projectorRegistry([listener('one'), listener('two')]);
    const event = { type: 'Rung' } as Parameters<typeof registry.project>[0];
    registry.project(event, {} as ProjectionWriter, 1);
    expect(seen).toEqual(['one', 'two']);
    expect(registry.declares('Rung')).toBe(true);
    expect(registry.declares('Sung')).toBe(false);
  });
});
