import { copyFileSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allAreas } from '../../main/core/areas.ts';
import { composeCore } from '../../main/core/compose.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import { certifiedHome } from '../support/certified-home.ts';
import type { CertifiedHome } from '../support/certified-home.ts';
import { fillFrom, migrated, rowsOf } from '../support/store/older-database.ts';
import { tempFolder } from '../support/temp-folder.ts';

let home: CertifiedHome;
let place: ReturnType<typeof tempFolder>;

beforeAll(async () => {
  home = await certifiedHome();
  place = tempFolder();
}, 120_000);

afterAll(async () => {
  place.remove();
  await home.dispose();
});

/** Versions that could already certify, the present one left out. */
const versions = migrations.slice(0, -1).flatMap(({ id }) => (id < 40 ? [] : [id]));

/** A database of that version with the rows that its program would have left. */
async function homeOf(version: number): Promise<string> {
  const file = path.join(mkdtempSync(path.join(place.folder, 'home-')), 'impound.db');
  await migrated(
    file,
    migrations.filter(({ id }) => id <= version),
  );
  fillFrom(file, home.databaseFile);
  const database = new SqliteDriver(file);
  if (version >= 50) database.exec('UPDATE projection_version SET version = 1');
  database.close();
  return file;
}

test.each(versions)(
  'L-9 a home of version %i opens, verifies and shows what a home of today shows',
  async (version) => {
    const file = await homeOf(version);
    const keyFile = path.join(path.dirname(file), 'ledger-key.json');
    copyFileSync(home.signingKeyFile, keyFile);
    const options = { file, migrations, registry: allAreas(), key: home.key };
    expect((await verifyStore(options)).problems).toMatchObject([
      {
        kind: 'schema',
        table: 'schema_migration',
        detail: expect.stringContaining('open it') as unknown,
      },
    ]);
    const core = await composeCore({ home: { databaseFile: file, signingKeyFile: keyFile } });
    await core.close();
    const report = await verifyStore(options);
    expect(report.problems).toEqual([]);
    const beside = ['schema_migration', 'projection_version'];
    const [found, today] = [rowsOf(file), rowsOf(home.databaseFile)];
    expect([...found.keys()]).toEqual([...today.keys()]);
    for (const [table, { columns, rows }] of today) {
      if (!beside.includes(table)) expect(found.get(table), table).toEqual({ columns, rows });
    }
  },
);

test.each([
  [
    'a newer program left',
    `INSERT INTO schema_migration VALUES (9999, 'tomorrow', '', '2099-01-01T00:00:00.000Z')`,
    { key: null, detail: expect.stringContaining('newer version (step 9999') as unknown },
  ],
  [
    'has another step',
    `UPDATE schema_migration SET checksum = 'f' WHERE id = 10`,
    { key: 'id=10', detail: expect.stringContaining('is not the step') as unknown },
  ],
  [
    'lost a step',
    `DELETE FROM schema_migration WHERE id = 10`,
    { key: 'id=10', detail: expect.stringContaining('is missing') as unknown },
  ],
])('L-9 a home that %s does not verify', async (_name, change, problem) => {
  const file = path.join(mkdtempSync(path.join(place.folder, 'home-')), 'impound.db');
  copyFileSync(home.databaseFile, file);
  const database = new SqliteDriver(file);
  database.exec(change);
  database.close();
  const report = await verifyStore({ file, migrations, registry: allAreas(), key: home.key });
  expect(report.problems).toEqual([
    { kind: 'schema', seq: null, table: 'schema_migration', ...problem },
  ]);
  expect(report.events).toBeGreaterThan(0);
});

test('L-9 step 80 keeps what events are about for whole strides of 64, and no row of the last', async () => {
  const file = await homeOf(70);
  const database = new SqliteDriver(file);
  const subjects = () =>
    database.prepare('SELECT subject, seq FROM event_subject ORDER BY seq, subject').all() as {
      subject: string;
      seq: number;
    }[];
  const before = subjects();
  const events = Number(database.prepare('SELECT max(seq) FROM event').pluck().get());
  expect(before.at(-1)?.seq).toBe(events);
  await migrated(
    file,
    migrations.filter(({ id }) => id <= 80),
  );
  const whole = events - (events % 64);
  expect(whole).toBeGreaterThan(0);
  expect(subjects()).toEqual(before.filter(({ seq }) => seq <= whole));
  expect(() => database.exec('DELETE FROM event_subject')).toThrow('append-only');
  database.close();
});
