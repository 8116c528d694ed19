import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from '../../main/core/database/sqlite/migration.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { migrate } from '../../main/core/database/sqlite/migrator.ts';
import { openDatabase } from '../../main/core/database/sqlite/open.ts';
import { Defect } from '../../main/core/platform/defect.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { databaseContent } from '../support/store/database-content.ts';
import { tempFolder } from '../support/temp-folder.ts';

const clock = fixedClock();
const first: Migration = { id: 1, name: 'first', up: 'CREATE TABLE one (a INTEGER) STRICT' };
const second: Migration = {
  id: 2,
  name: 'second',
  up: 'CREATE TABLE two (b INTEGER) STRICT; INSERT INTO two SELECT a * 10 FROM one',
};

let place: ReturnType<typeof tempFolder>;
let file: string;

beforeEach(() => {
  place = tempFolder();
  file = join(place.folder, 'impound.db');
});

afterEach(() => place.remove());

async function migrated(list: readonly Migration[]): Promise<void> {
  const database = openDatabase({ file, access: 'write' });
  try {
    await migrate(database, list, clock);
  } finally {
    database.close();
  }
}

function execute(sql: string): void {
  const database = new SqliteDriver(file);
  database.exec(sql);
  database.close();
}

describe('the migrator', () => {
  it('takes the steps that are missing, once, and keeps the rows', async () => {
    await migrated([first]);
    execute('INSERT INTO one VALUES (4)');
    await migrated([first, second]);
    await migrated([first, second]);
    const content = databaseContent(file);
    expect(content['two']).toEqual([[40]]);
    expect(content['schema_migration']).toMatchObject([
      [1, 'first', expect.any(String), clock.now()],
      [2, 'second', expect.any(String), clock.now()],
    ]);
  });

  it('copies the database before it changes one that holds something', async () => {
    await migrated([first]);
    expect(existsSync(`${file}.before-1`)).toBe(false);
    execute('INSERT INTO one VALUES (4)');
    await migrated([first, second]);
    const copy = databaseContent(`${file}.before-2`);
    expect(copy['one']).toEqual([[4]]);
    expect(copy['two']).toBeUndefined();
  });

  it('keeps database and copy for their owner alone, in a folder open to all', async () => {
    await migrated([first]);
    await migrated([first, second]);
    const open = process.platform === 'win32' ? 0 : 0o077;
    const files = [file, `${file}.before-2`];
    expect(files.map((each) => statSync(each).mode & open)).toEqual([0, 0]);
  });

  it('is not kept from its copy by half of one that an earlier start left', async () => {
    await migrated([first]);
    execute('INSERT INTO one VALUES (4)');
    for (const half of ['.before-2', '.before-2.part']) {
      writeFileSync(`${file}${half}`, 'SQLite format 3\0 and then the power went');
    }
    await migrated([first, second]);
    expect(databaseContent(`${file}.before-2`)['one']).toEqual([[4]]);
    expect(existsSync(`${file}.before-2.part`)).toBe(false);
  });

  it('leaves no half copy when there is no place for one', async () => {
    await migrated([first]);
    mkdirSync(`${file}.before-2`);
    await expect(migrated([first, second])).rejects.toThrow();
    expect(readdirSync(place.folder)).toEqual(['impound.db', 'impound.db.before-2']);
    expect(databaseContent(file)['two']).toBeUndefined();
  });

  it('undoes the whole of a step that fails', async () => {
    await migrated([first]);
    const up = 'CREATE TABLE two (b); INSERT INTO nowhere VALUES (1)';
    const broken = { id: 2, name: 'broken', up };
    await expect(migrated([first, broken])).rejects.toThrow('nowhere');
    const content = databaseContent(file);
    expect(content['two']).toBeUndefined();
    expect(content['schema_migration']).toHaveLength(1);
  });

  it('refuses a database from the future and leaves it alone', async () => {
    await migrated([first, second]);
    const before = databaseContent(file);
    await expect(migrated([first])).rejects.toMatchObject({ code: 'StoreFromFuture' });
    expect(databaseContent(file)).toEqual(before);
  });

  it('refuses a step whose text was changed after it was taken', async () => {
    await migrated([first]);
    const changed = { ...first, up: `${first.up};` };
    await expect(migrated([changed])).rejects.toMatchObject({ code: 'StoreAltered' });
  });

  it.each([
    ['falls', [second, first]],
    ['repeats', [first, first]],
  ])('refuses a list whose ids %s', async (_what, list) => {
    await expect(migrated(list)).rejects.toThrow(Defect);
  });

  it('refuses a step that was put in before one already taken', async () => {
    await migrated([{ ...first, id: 2 }]);
    const earlier = { id: 1, name: 'earlier', up: 'CREATE TABLE zero (a INTEGER) STRICT' };
    await expect(migrated([earlier, { ...first, id: 2 }])).rejects.toThrow('out of the order');
  });
});

describe('the program’s own steps', () => {
  it('make a sound schema of STRICT tables', async () => {
    await migrated(migrations);
    const database = new SqliteDriver(file);
    try {
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
      const loose = database
        .prepare(
          `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
           AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
        )
        .all();
      expect(loose).toEqual([]);
    } finally {
      database.close();
    }
  });

  it('open with full durability, foreign keys and an untrusted schema', async () => {
    await migrated(migrations);
    const database = openDatabase({ file, access: 'write', quickCheck: true });
    try {
      const setting = (name: string) => database.pragma(name, { simple: true });
      expect(setting('journal_mode')).toBe('wal');
      expect(setting('synchronous')).toBe(2);
      expect(setting('foreign_keys')).toBe(1);
      expect(setting('trusted_schema')).toBe(0);
    } finally {
      database.close();
    }
  });
});
