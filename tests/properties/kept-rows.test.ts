import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tx } from '../../main/core/database/store.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { openToyStore } from '../support/store/toy-store.ts';

const crate = fc.constantFrom('a', 'b', 'c');
const shelf = fc.constantFrom('left', 'right');
const pieces = fc.integer({ min: 0, max: 9 });

interface Row {
  readonly crate: string;
  readonly shelf: string;
  readonly pieces: number;
}
type Model = Map<string, Row>;
type Step = (tx: Tx, model: Model) => void;

/** Each step asks the store as a work would, and tells the model the same. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(crate, shelf, pieces).map(([name, on, count]) => (tx: Tx, model: Model) => {
    const row = { crate: name, shelf: on, pieces: count };
    if (model.has(name)) tx.write.upsert('toy_crate', row);
    else tx.write.insert('toy_crate', row);
    model.set(name, row);
  }),
  fc.tuple(crate, pieces).map(([name, count]) => (tx: Tx, model: Model) => {
    const row = model.get(name);
    if (row === undefined) return;
    tx.write.update('toy_crate', { crate: name }, { pieces: count });
    model.set(name, { ...row, pieces: count });
  }),
  fc.tuple(crate, pieces).map(([name, count]) => (tx: Tx, model: Model) => {
    const row = model.get(name);
    if (row === undefined) return;
    const sign = row.pieces >= count ? -1 : 1;
    tx.write.count('toy_crate', { crate: name }, sign, { pieces: count });
    model.set(name, { ...row, pieces: row.pieces + sign * count });
  }),
  crate.map((name) => (tx: Tx, model: Model) => {
    if (!model.delete(name)) return;
    tx.write.remove('toy_crate', { crate: name });
  }),
  shelf.map((on) => (tx: Tx, model: Model) => {
    tx.run('UPDATE toy_crate SET pieces = pieces + 1 WHERE shelf = ?', [on]);
    for (const row of model.values()) {
      if (row.shelf === on) model.set(row.crate, { ...row, pieces: row.pieces + 1 });
    }
  }),
  crate.map((name) => (tx: Tx, model: Model) => {
    expect(tx.rows.get('toy_crate', { crate: name })).toEqual(model.get(name));
  }),
  shelf.map((on) => (tx: Tx, model: Model) => {
    const standing = [...model.values()].filter((row) => row.shelf === on);
    const inOrder = standing.toSorted((one, other) => (one.crate < other.crate ? -1 : 1));
    expect(tx.rows.all('toy_crate', { shelf: on })).toEqual(inOrder);
  }),
  fc.constant((tx: Tx, model: Model) => {
    const sum = [...model.values()].reduce((total, row) => total + row.pieces, 0);
    expect(tx.get('SELECT ifnull(sum(pieces), 0) AS sum FROM toy_crate')).toEqual({ sum });
  }),
);

const work = fc.record({
  steps: fc.array(step, { maxLength: 8 }),
  refuses: fc.boolean(),
  company: fc.constantFrom<('shares' | 'alone')[]>('shares', 'alone'),
});

describe('rows kept in front of the database', () => {
  it('are what the works that were kept have made, whoever shared or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 6 }), async (works) => {
        const toy = await openToyStore();
        try {
          // Works that share may be carried out twice: each starts from what was kept before it.
          const kept: Model[] = [new Map()];
          const outcomes = works.map(({ steps, refuses, company }, index) =>
            toy.store.writer.run((tx) => {
              const before = kept.slice(0, index + 1).findLast((model) => model !== undefined);
              const model: Model = new Map(before);
              for (const take of steps) take(tx, model);
              if (refuses) return fail('refused');
              kept[index + 1] = model;
              return ok(undefined);
            }, company),
          );
          await Promise.all(outcomes);
          const last = kept.findLast((model) => model !== undefined) ?? new Map<string, Row>();
          const rows = toy.store.reader.all<Row>('SELECT * FROM toy_crate ORDER BY crate');
          expect(new Map(rows.map((row) => [row.crate, row]))).toEqual(last);
        } finally {
          await toy.dispose();
        }
      }),
      { numRuns: 60 },
    );
  });
});
