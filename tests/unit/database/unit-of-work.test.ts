import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../../main/core/database/store.ts';
import { Defect } from '../../../main/core/platform/defect.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore();
});

afterEach(() => toy.dispose());

const put = (tx: Tx, name: string) => tx.run('INSERT INTO toy_setting VALUES (?, ?)', [name, '']);
const names = () =>
  toy.store.reader
    .all<{ name: string }>('SELECT name FROM toy_setting ORDER BY name')
    .map(({ name }) => name);

describe('the writer gate', () => {
  it('commits what gives ok and tells those who asked, after the commit', async () => {
    const seen: string[][] = [];
    const result = await toy.store.writer.run((tx) => {
      put(tx, 'a');
      tx.afterCommit(() => seen.push(names()));
      return ok('done');
    });
    expect(result).toEqual({ ok: true, value: 'done' });
    expect(seen).toEqual([['a']]);
  });

  it('rolls back a failure and tells nobody', async () => {
    const seen: string[] = [];
    const result = await toy.store.writer.run((tx) => {
      put(tx, 'a');
      tx.afterCommit(() => seen.push('told'));
      return fail('no');
    });
    expect(result).toEqual({ ok: false, error: 'no' });
    expect(names()).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('rolls back what throws, also after a pause', async () => {
    const run = toy.store.writer.run(async (tx) => {
      put(tx, 'a');
      await Promise.resolve();
      throw new Error('broken');
    });
    await expect(run).rejects.toThrow('broken');
    expect(names()).toEqual([]);
  });

  it('runs one transaction at a time, in the order of asking', async () => {
    const order: string[] = [];
    const slow = toy.store.writer.run(async (tx) => {
      order.push('slow begins');
      await new Promise((resolve) => setTimeout(resolve, 20));
      put(tx, 'slow');
      order.push('slow ends');
      return ok(null);
    });
    const quick = toy.store.writer.run((tx) => {
      order.push('quick');
      put(tx, 'quick');
      return ok(null);
    });
    await Promise.all([slow, quick]);
    expect(order).toEqual(['slow begins', 'slow ends', 'quick']);
    expect(names()).toEqual(['quick', 'slow']);
  });

  it('goes on after a failure', async () => {
    const broken = toy.store.writer.run(() => {
      throw new Error('broken');
    });
    const next = toy.store.writer.run((tx) => ok(put(tx, 'next')));
    await expect(broken).rejects.toThrow('broken');
    expect(await next).toEqual({ ok: true, value: 1 });
  });

  it('refuses to run inside itself instead of waiting for ever', async () => {
    const run = toy.store.writer.run(async () => ok(await toy.store.writer.run(() => ok(1))));
    await expect(run).rejects.toThrow(Defect);
  });

  it('lets who was told of a commit ask for the next transaction', async () => {
    let following: Promise<unknown> | undefined;
    await toy.store.writer.run((tx) => {
      tx.afterCommit(() => {
        following = toy.store.writer.run((next) => ok(put(next, 'following')));
      });
      return ok(put(tx, 'first'));
    });
    expect(await following).toEqual({ ok: true, value: 1 });
    expect(names()).toEqual(['first', 'following']);
  });

  it('does not turn a commit into a failure when who was told of it fails', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve));
    const result = await toy.store.writer.run((tx) => {
      tx.afterCommit(() => {
        throw new Error('listener');
      });
      return ok(put(tx, 'a'));
    });
    expect(result.ok).toBe(true);
    expect(await warned).toMatchObject({ message: 'listener' });
    expect(names()).toEqual(['a']);
  });

  it('lets nobody use a transaction that has ended', async () => {
    let kept: Tx | undefined;
    await toy.store.writer.run((tx) => {
      kept = tx;
      return ok(null);
    });
    expect(() => kept?.all('SELECT 1')).toThrow('has ended');
    expect(() => kept?.rows).toThrow('has ended');
    expect(() => kept?.write).toThrow('has ended');
  });

  it('gives a constraint that was broken as a Defect', async () => {
    const run = toy.store.writer.run((tx) => {
      put(tx, 'a');
      return ok(put(tx, 'a'));
    });
    await expect(run).rejects.toThrow(Defect);
    expect(names()).toEqual([]);
  });

  it('a reader sees nothing of an open transaction', async () => {
    await toy.store.writer.run((tx) => {
      put(tx, 'a');
      expect(names()).toEqual([]);
      return ok(null);
    });
    expect(names()).toEqual(['a']);
  });

  it('a closed store refuses work', async () => {
    const other = await openToyStore();
    await other.dispose();
    await expect(other.store.writer.run(() => ok(1))).rejects.toThrow('closed');
  });
});

describe('the reader', () => {
  it('cannot write', () => {
    const write = () => toy.store.reader.all(`DELETE FROM toy_setting RETURNING name`);
    expect(write).toThrow(expect.objectContaining({ code: 'StoreReadOnly' }));
  });

  it('answers typed queries, streamed or whole', async () => {
    await toy.store.writer.run((tx) => ok([put(tx, 'a'), put(tx, 'b')]));
    const query = toy.store.reader.query.selectFrom('toy_setting').select('name').orderBy('name');
    const streamed: string[] = [];
    for await (const { name } of query.stream()) {
      streamed.push(name);
      expect(names()).toHaveLength(2);
    }
    expect(await query.execute()).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(streamed).toEqual(['a', 'b']);
  });
});
