import { copyFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Migration } from '../../main/core/database/sqlite/migration.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { checksum } from '../../main/core/database/sqlite/migrator.ts';
import { certifiedHome } from '../support/certified-home.ts';
import type { CertifiedHome } from '../support/certified-home.ts';
import { fillFrom, migrated, rowsOf, schemaOf } from '../support/store/older-database.ts';
import type { TableRows } from '../support/store/older-database.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Tables whose rows a step changes on purpose, with a test of its own below or beside. */
const changes: Readonly<Record<number, readonly string[]>> = { 80: ['event_subject'] };

let home: CertifiedHome;
let place: ReturnType<typeof tempFolder>;
/** A filled database of the version before each step. */
const before = new Map<number, string>();

beforeAll(async () => {
  home = await certifiedHome();
  place = tempFolder();
  for (const [index, { id }] of migrations.entries()) {
    const file = path.join(place.folder, `before-${id}.db`);
    await migrated(file, migrations.slice(0, index));
    if (index > 0) fillFrom(file, home.databaseFile);
    before.set(id, file);
  }
}, 120_000);

afterAll(async () => {
  place.remove();
  await home.dispose();
});

let copies = 0;

/** A copy of the filled database of the version before this step. */
function copyBefore(id: number): string {
  copies += 1;
  const copy = path.join(place.folder, `copy-${copies}.db`);
  copyFileSync(before.get(id) ?? '', copy);
  return copy;
}

/** The step and those before it. */
function upTo(id: number): readonly Migration[] {
  return migrations.filter((step) => step.id <= id);
}

/** The rows in the columns that there were, whatever was added beside them. */
function inColumns(after: TableRows | undefined, columns: readonly string[]): unknown {
  if (after === undefined) return 'the table is gone';
  const places = columns.map((column) => after.columns.indexOf(column));
  return after.rows.map((row) => places.map((at) => row[at]));
}

function named(up: string, verb: 'CREATE' | 'DROP'): readonly string[] {
  const kinds = '(?:UNIQUE |VIRTUAL )?(?:TABLE|INDEX|VIEW|TRIGGER)';
  return [...up.matchAll(new RegExp(`^${verb} ${kinds} (\\w+)`, 'gm'))].map(
    ([, name = '']) => name,
  );
}

/** The step broken off behind some of its statements; those of triggers stand indented. */
function brokenOff(step: Migration): readonly Migration[] {
  const ends = [...step.up.matchAll(/;\n+(?=(?!END)[A-Z])/g)].map(({ index }) => index + 1);
  const stride = Math.max(1, Math.ceil(ends.length / 4));
  const some = [0, ...ends.filter((_, index) => index % stride === 0), step.up.length];
  return some.map((end) => ({
    ...step,
    up: `${step.up.slice(0, end)}\nINSERT INTO nowhere VALUES (1);`,
  }));
}

const everyStep = migrations.map((step) => [`${step.id} ${step.name}`, step] as const);

describe.each(everyStep)('the step %s', (_name, step) => {
  test('keeps every row of the version before and adds what it says', async () => {
    const file = copyBefore(step.id);
    const [rows, schema] = [rowsOf(file), schemaOf(file)];
    await migrated(file, upTo(step.id));
    const after = rowsOf(file);
    for (const [table, { columns, rows: kept }] of rows) {
      if (table === 'schema_migration' || changes[step.id]?.includes(table) === true) continue;
      expect(inColumns(after.get(table), columns), table).toEqual(kept);
    }
    const made = named(step.up, 'CREATE');
    const there = schemaOf(file);
    expect(made.filter((name) => !there.has(name))).toEqual([]);
    const gone = named(step.up, 'DROP').filter((name) => !made.includes(name));
    expect(gone.filter((name) => there.has(name) || !schema.has(name))).toEqual([]);
    const database = new SqliteDriver(file, { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  });

  test('is taken once', async () => {
    const file = copyBefore(step.id);
    await migrated(file, upTo(step.id));
    const [rows, schema] = [rowsOf(file), schemaOf(file)];
    await migrated(file, upTo(step.id));
    expect(rowsOf(file)).toEqual(rows);
    expect(schemaOf(file)).toEqual(schema);
    const taken = rows.get('schema_migration')?.rows.map(([id]) => id);
    expect(taken).toEqual(upTo(step.id).map(({ id }) => id));
  });

  test('leaves the version before whole when it fails, wherever it fails', async () => {
    const file = copyBefore(step.id);
    const [rows, schema] = [rowsOf(file), schemaOf(file)];
    const earlier = upTo(step.id).slice(0, -1);
    for (const broken of brokenOff(step)) {
      await expect(migrated(file, [...earlier, broken])).rejects.toThrow('nowhere');
      expect(rowsOf(file)).toEqual(rows);
      expect(schemaOf(file)).toEqual(schema);
    }
    await migrated(file, upTo(step.id));
  });

  test('makes a database that the program before it refuses and leaves alone', async () => {
    const file = copyBefore(step.id);
    await migrated(file, upTo(step.id));
    const [rows, schema] = [rowsOf(file), schemaOf(file)];
    const refusal = migrated(file, upTo(step.id).slice(0, -1));
    await expect(refusal).rejects.toMatchObject({
      code: 'StoreFromFuture',
      message: expect.stringContaining(`step ${step.id}, ${step.name}`) as string,
    });
    expect(rowsOf(file)).toEqual(rows);
    expect(schemaOf(file)).toEqual(schema);
  });

  test('is refused when its text is not the text that was taken', async () => {
    const file = copyBefore(step.id);
    await migrated(file, upTo(step.id));
    const changed = upTo(step.id).map((one) =>
      one.id === step.id ? { ...one, up: `${one.up}\n` } : one,
    );
    await expect(migrated(file, changed)).rejects.toMatchObject({
      code: 'StoreAltered',
      message: expect.stringContaining(`Step ${step.id} (${step.name})`) as string,
    });
    const database = new SqliteDriver(file);
    database.prepare('UPDATE schema_migration SET checksum = ? WHERE id = ?').run('', step.id);
    database.close();
    await expect(migrated(file, migrations)).rejects.toMatchObject({ code: 'StoreAltered' });
  });
});

/** The begin of each step's checksum, written down when it was released. */
const released: Readonly<Record<number, string>> = {
  1: '38d74e9850a6b817',
  10: '98f3bc04b3636c18',
  20: 'c98502fa20c602f8',
  21: 'c5e6427be9027155',
  30: '2162490baa34e37e',
  40: '963085da9d4c4466',
  50: 'd4e442be33b748fc',
  60: 'd5b1c10b169a2df0',
  70: 'bd2888cbcd5e006a',
  80: '78df58c33c5b1ebe',
  81: 'c869583bfd3fb527',
  90: '4b5bdb2388c9807a',
  91: '5b1a3bf10510510d',
  92: 'b5ee649600ab367c',
  93: '0a2efa9c59cdae27',
};

test('the text of a released step never changes', () => {
  const now = migrations.map((step) => [step.id, checksum(step).slice(0, 16)] as const);
  expect(Object.fromEntries(now.filter(([id]) => id in released))).toEqual(released);
});
