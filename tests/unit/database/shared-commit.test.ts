import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../../main/core/database/store.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import {
  cratePut,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../../support/store/toy-projection.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

let toy: ToyStore;
let statements: string[];
let broken: string | undefined;

beforeEach(async () => {
  statements = [];
  broken = undefined;
  toy = await openToyStore((sql) => {
    statements.push(sql);
    if (sql !== broken) return;
    broken = undefined;
    throw new Error(`broken ${sql}`);
  });
  statements.length = 0;
});

afterEach(() => toy.dispose());

const put = (tx: Tx, name: string) => tx.run('INSERT INTO toy_setting VALUES (?, ?)', [name, '']);
const names = () =>
  toy.store.reader
    .all<{ name: string }>('SELECT name FROM toy_setting ORDER BY name')
    .map(({ name }) => name);
const keep = (name: string) => toy.store.writer.run((tx) => ok(put(tx, name)));
const commits = () => statements.filter((sql) => sql === 'COMMIT').length;

describe('works that wait at the same time', () => {
  it('share one commit and are answered after it', async () => {
    const seen: string[][] = [];
    const answered = ['a', 'b', 'c'].map((name) => keep(name).then(() => seen.push(names())));
    await Promise.all(answered);
    expect(commits()).toBe(1);
    expect(seen).toEqual(Array.from({ length: 3 }, () => ['a', 'b', 'c']));
  });

  it('see what those before them did', async () => {
    let first: object | undefined;
    await Promise.all([
      toy.store.writer.run((tx) => {
        first = tx.transaction;
        return ok(put(tx, 'a'));
      }),
      toy.store.writer.run((tx) => {
        expect(tx.transaction).toBe(first);
        return ok(put(tx, `${tx.get<{ name: string }>('SELECT name FROM toy_setting')?.name}2`));
      }),
    ]);
    expect(names()).toEqual(['a', 'a2']);
  });

  it('are taken back alone when they refuse or throw', async () => {
    const answers = await Promise.allSettled([
      keep('a'),
      toy.store.writer.run((tx) => {
        put(tx, 'refused');
        return fail('no');
      }),
      toy.store.writer.run((tx) => {
        put(tx, 'thrown');
        throw new Error('broken');
      }),
      keep('b'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(answers[1]).toMatchObject({ value: { ok: false, error: 'no' } });
    expect(names()).toEqual(['a', 'b']);
  });

  it('share the commit with one that refuses before it writes', async () => {
    const answers = await Promise.all([
      keep('a'),
      toy.store.writer.run(() => fail('no')),
      keep('b'),
    ]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true]);
    expect(names()).toEqual(['a', 'b']);
    expect(commits()).toBe(1);
    expect(statements).not.toContain('ROLLBACK');
  });

  it('are carried out once more when a later one wrote and refused', async () => {
    const seen: string[] = [];
    const write = (name: string, kept: boolean) =>
      toy.store.writer.run((tx) => {
        seen.push(name);
        put(tx, name);
        return kept ? ok(name) : fail('no');
      });
    const answers = await Promise.all([write('a', true), write('b', false), write('c', true)]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true]);
    expect(seen).toEqual(['a', 'b', 'a', 'b', 'c']);
    expect(names()).toEqual(['a', 'c']);
  });

  it('leave alone what asked to be alone', async () => {
    const seen = new Set<object>();
    const before = toy.store.writer.run((tx) => {
      seen.add(tx.transaction);
      return ok(put(tx, 'a'));
    });
    const alone = toy.store.writer.run((tx) => {
      seen.add(tx.transaction);
      return ok(put(tx, 'alone'));
    }, 'alone');
    const after = toy.store.writer.run((tx) => {
      seen.add(tx.transaction);
      return ok(put(tx, 'b'));
    });
    await Promise.all([before, alone, after]);
    expect(seen.size).toBe(3);
  });

  it('tell their listeners in order, those of a refused one never', async () => {
    const told: string[] = [];
    const listen = (name: string, kept: boolean) =>
      toy.store.writer.run((tx) => {
        tx.afterCommit(() => told.push(name), 'joins');
        return kept ? ok(put(tx, name)) : fail('no');
      });
    await Promise.all([listen('a', true), listen('b', false), listen('c', true)]);
    expect(told).toEqual(['a', 'c']);
  });

  it('all fail when the commit fails, and nothing is kept', async () => {
    broken = 'COMMIT';
    const answers = await Promise.allSettled([keep('a'), keep('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(names()).toEqual([]);
    await keep('later');
    expect(names()).toEqual(['later']);
  });

  it('fail together when the transaction cannot be taken back at once, not those after', async () => {
    broken = 'ROLLBACK';
    const first = keep('a');
    const refuse = toy.store.writer.run((tx) => {
      put(tx, 'refused');
      return fail('no');
    });
    const answers = await Promise.allSettled([first, refuse, keep('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(names()).toEqual(['b']);
  });

  it('wait for the commit of what only it makes true', async () => {
    const seen = new Set<object>();
    await Promise.all([
      toy.store.writer.run((tx) => {
        tx.afterCommit(() => undefined);
        seen.add(tx.transaction);
        return ok(put(tx, 'a'));
      }),
      toy.store.writer.run((tx) => {
        seen.add(tx.transaction);
        return ok(put(tx, 'b'));
      }),
    ]);
    expect(seen.size).toBe(2);
    expect(commits()).toBe(2);
  });
});

it('CC-02 the ledger goes on behind a work that was taken back', async () => {
  const record = (crate: string, kept: boolean) =>
    toy.store.writer.run((tx) => {
      toy.ledger.record(tx, toyContext, [cratePut(crate, 'shelf-1', 1)]);
      return kept ? ok(crate) : fail('no');
    });
  await Promise.all([record('a', true), record('b', false), record('c', true)]);
  await record('d', true);
  const options = { file: toy.file, migrations: toyMigrations, registry: toyRegistry };
  const report = await verifyStore({ ...options, key: toy.signer.key });
  expect(report.problems).toEqual([]);
  expect(report.events).toBe(3);
});
