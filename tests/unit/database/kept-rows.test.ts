import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RowReader } from '../../../main/core/database/projection-writer.ts';
import { Defect } from '../../../main/core/platform/defect.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

const statements: string[] = [];
let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore((sql) => statements.push(sql));
  await toy.commit(({ write }) => {
    write.insert('toy_shelf', { shelf: 's', crates: 10, note: 'by the door' });
    write.insert('toy_crate', { crate: 'c', shelf: 's', pieces: 4 });
  });
  statements.length = 0;
});

afterEach(() => toy.dispose());

const written = (word: string) => statements.filter((sql) => sql.startsWith(word));
const shelves = () => toy.store.reader.all('SELECT * FROM toy_shelf ORDER BY shelf');

describe('rows that the writer keeps', () => {
  it('are read once for all transactions, and as they were changed', async () => {
    await toy.commit(({ rows, write }) => {
      expect(rows.get('toy_crate', { crate: 'c' })?.pieces).toBe(4);
      write.update('toy_crate', { crate: 'c' }, { pieces: 5 });
    });
    await toy.commit(({ rows }) => {
      const row = rows.get('toy_crate', { crate: 'c' });
      expect(row).toEqual({ crate: 'c', shelf: 's', pieces: 5 });
      expect(rows.get('toy_crate', { crate: 'c' })).toBe(row);
      expect(rows.get('toy_crate', { crate: 'absent' })).toBeUndefined();
    });
    expect(written('SELECT')).toHaveLength(2);
  });

  it('are found after they were known to be absent, and gone after they were known', async () => {
    await toy.commit(({ rows, write }) => {
      expect(rows.get('toy_crate', { crate: 'new' })).toBeUndefined();
      write.insert('toy_crate', { crate: 'new', shelf: 's', pieces: 1 });
      expect(rows.get('toy_crate', { crate: 'new' })?.pieces).toBe(1);
      write.upsert('toy_crate', { crate: 'new', shelf: 't', pieces: 2 });
      expect(rows.get('toy_crate', { crate: 'new' })?.shelf).toBe('t');
      write.remove('toy_crate', { crate: 'new' });
      expect(rows.get('toy_crate', { crate: 'new' })).toBeUndefined();
    });
  });

  it('follow a change by another column than the key, and a change of the key', async () => {
    await toy.commit(({ rows, write }) => {
      rows.get('toy_crate', { crate: 'c' });
      write.update('toy_crate', { shelf: 's' }, { pieces: 7 });
      expect(rows.get('toy_crate', { crate: 'c' })?.pieces).toBe(7);
      write.update('toy_crate', { crate: 'c' }, { crate: 'd' });
      expect(rows.get('toy_crate', { crate: 'c' })).toBeUndefined();
      expect(rows.get('toy_crate', { crate: 'd' })?.pieces).toBe(7);
      write.remove('toy_crate', { pieces: 7 });
      expect(rows.get('toy_crate', { crate: 'd' })).toBeUndefined();
    });
  });

  it('are forgotten when SQL of a work writes their table', async () => {
    await toy.commit((tx) => {
      tx.write.count('toy_shelf', { shelf: 's' }, 1, { crates: 1 });
      tx.run('UPDATE toy_shelf SET crates = crates * 2');
      expect(tx.rows.get('toy_shelf', { shelf: 's' })?.crates).toBe(22);
    });
  });

  it('are forgotten with a transaction that is taken back', async () => {
    const refused = await toy.store.writer.run(({ write }) => {
      write.count('toy_shelf', { shelf: 's' }, 1, { crates: 5 });
      write.update('toy_crate', { crate: 'c' }, { pieces: 9 });
      return fail('refused');
    });
    expect(refused.ok).toBe(false);
    await toy.commit(({ rows }) => {
      expect(rows.get('toy_shelf', { shelf: 's' })?.crates).toBe(10);
      expect(rows.get('toy_crate', { crate: 'c' })?.pieces).toBe(4);
    });
    expect(shelves()).toEqual([{ shelf: 's', crates: 10, note: 'by the door' }]);
  });

  it('are listed once, and anew after any change of their table', async () => {
    const pieces = (rows: RowReader) =>
      rows.all('toy_crate', { shelf: 's' }).map((row) => row.pieces);
    await toy.commit(({ rows }) => {
      expect(pieces(rows)).toEqual([4]);
      expect(pieces(rows)).toEqual([4]);
    });
    expect(written('SELECT')).toHaveLength(1);
    await toy.commit((tx) => {
      tx.write.insert('toy_crate', { crate: 'd', shelf: 's', pieces: 1 });
      expect(pieces(tx.rows)).toEqual([4, 1]);
      tx.write.upsert('toy_crate', { crate: 'd', shelf: 's', pieces: 2 });
      expect(pieces(tx.rows)).toEqual([4, 2]);
      tx.write.update('toy_crate', { crate: 'd' }, { pieces: 3 });
      expect(pieces(tx.rows)).toEqual([4, 3]);
      tx.write.count('toy_crate', { crate: 'd' }, 1, { pieces: 3 });
      expect(pieces(tx.rows)).toEqual([4, 6]);
      tx.run('UPDATE toy_crate SET pieces = pieces + 1');
      expect(pieces(tx.rows)).toEqual([5, 7]);
      tx.write.remove('toy_crate', { crate: 'd' });
      expect(pieces(tx.rows)).toEqual([5]);
    });
  });

  it('are as many as there are, also beyond what is remembered', async () => {
    await toy.commit(({ rows, write }) => {
      write.count('toy_shelf', { shelf: 's' }, 1, { crates: 1 });
      for (let each = 0; each < 5_000; each += 1) rows.get('toy_crate', { crate: `x${each}` });
      expect(rows.get('toy_shelf', { shelf: 's' })?.crates).toBe(11);
    });
    expect(shelves()).toMatchObject([{ crates: 11 }]);
  });
});

describe('what is counted', () => {
  it('is written once for all works that share the commit', async () => {
    const { writer } = toy.store;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        writer.run(({ write }) => {
          write.count('toy_shelf', { shelf: 's' }, 1, { crates: 2 });
          return ok(undefined);
        }),
      ),
    );
    expect(shelves()).toEqual([{ shelf: 's', crates: 26, note: 'by the door' }]);
    expect(written('COMMIT')).toHaveLength(1);
    expect(written('INSERT')).toHaveLength(1);
  });

  it('is in the database before SQL of the same work looks there', async () => {
    await toy.commit((tx) => {
      tx.write.count('toy_shelf', { shelf: 's' }, -1, { crates: 3 });
      expect(tx.get('SELECT crates FROM toy_shelf')).toEqual({ crates: 7 });
      tx.write.count('toy_shelf', { shelf: 's' }, -1, { crates: 3 });
      expect(tx.all('SELECT crates FROM "toy_shelf"')).toEqual([{ crates: 4 }]);
      tx.write.count('toy_shelf', { shelf: 's' }, -1, { crates: 3 });
      expect(tx.rows.all('toy_shelf', { crates: 1 })).toHaveLength(1);
      tx.write.count('toy_shelf', { shelf: 's' }, 1, { crates: 1 });
      tx.write.update('toy_shelf', { shelf: 's' }, { note: 'moved' });
      expect(tx.rows.get('toy_shelf', { shelf: 's' })).toMatchObject({ crates: 2, note: 'moved' });
    });
    expect(shelves()).toEqual([{ shelf: 's', crates: 2, note: 'moved' }]);
  });

  it('is lost with the work alone that refuses after it', async () => {
    const { writer } = toy.store;
    const count = (refuses: boolean) =>
      writer.run(({ write }) => {
        write.count('toy_shelf', { shelf: 's' }, 1, { crates: 1 });
        return refuses ? fail('refused') : ok(undefined);
      });
    await Promise.all([count(false), count(true), count(false)]);
    expect(shelves()).toMatchObject([{ crates: 12 }]);
  });

  it('is not written where SQLite has ended the transaction by itself', async () => {
    const count = (ends: boolean) =>
      toy.commit((tx) => {
        if (ends) tx.run('ROLLBACK');
        tx.write.count('toy_shelf', { shelf: 's' }, 1, { crates: 1 });
      });
    const told = await Promise.allSettled([count(false), count(true), count(false)]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(shelves()).toMatchObject([{ crates: 10 }]);
    await count(false);
    expect(shelves()).toMatchObject([{ crates: 11 }]);
  });

  it('is refused below nothing, at once and in the work that did it', async () => {
    const work = toy.commit(({ write }) => {
      write.count('toy_shelf', { shelf: 's' }, -1, { crates: 11 });
    });
    await expect(work).rejects.toThrow(Defect);
    expect(shelves()).toMatchObject([{ crates: 10 }]);
  });

  it('is refused by other columns than the key', async () => {
    const work = toy.commit(({ write }) => {
      write.count('toy_shelf', { note: 'by the door' }, 1, { crates: 1 });
    });
    await expect(work).rejects.toThrow(Defect);
  });
});
