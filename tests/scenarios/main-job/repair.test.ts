import { writeFileSync } from 'node:fs';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeCore } from '../../../main/core/compose.ts';
import { allAreas } from '../../../main/core/areas.ts';
import { migrations } from '../../../main/core/database/sqlite/migrations/index.ts';
import { rebuildProjections } from '../../../main/core/ledger/rebuild.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import type { CertifiedHome } from '../../support/certified-home.ts';
import { everyTableHome } from '../../support/every-table-home.ts';
import { pastGuards, tamper } from '../../support/store/tamper.ts';

let home: CertifiedHome;

beforeAll(async () => {
  home = await everyTableHome();
});
afterAll(() => home.dispose());
beforeEach(() => {
  writeFileSync(home.databaseFile, home.bytes);
});

const registry = allAreas();
const options = () => ({ migrations, registry, key: home.key });
const verify = () => verifyStore({ ...options(), file: home.databaseFile });

async function rebuild() {
  const { databaseFile, signingKeyFile } = home;
  const core = await composeCore({ home: { databaseFile, signingKeyFile } });
  try {
    return await rebuildProjections(core.store, options());
  } finally {
    await core.close();
  }
}

describe('CC-02 what is made from the ledger is found wanting, and made again', () => {
  const damages: readonly [string, string, (database: SqliteDatabase) => void][] = [
    [
      'subjects that are missing, with their guard',
      'event_subject',
      (database) => {
        pastGuards(database, 'event_subject', 'DELETE FROM event_subject WHERE seq % 3 = 0');
        database.exec('DROP TRIGGER event_subject_refuses_delete');
      },
    ],
    [
      'a search index that lost a lot',
      'lot_search',
      (database) => {
        database.exec(`INSERT INTO lot_search (lot_search, rowid, reference, seizure_number,
          description, brand) SELECT 'delete', ordinal, reference, seizure_number, description,
          brand FROM lot LIMIT 1`);
      },
    ],
    [
      'a search index that is empty',
      'seizure_search',
      (database) => {
        database.exec(`INSERT INTO seizure_search (seizure_search) VALUES ('delete-all')`);
      },
    ],
    [
      'a search index that leads from the words of one lot to another',
      'lot_search',
      (database) => {
        database.exec(`INSERT INTO lot_search (lot_search) VALUES ('delete-all');
          INSERT INTO lot_search (rowid, reference, seizure_number, description, brand)
          SELECT (SELECT sum(ordinal) FROM lot) - ordinal, reference, seizure_number, description,
            brand FROM lot`);
      },
    ],
    [
      'a search index that holds every word and finds none',
      'lot_search',
      (database) => {
        database.unsafeMode(true);
        database.exec(`INSERT INTO lot_search (lot_search, rank) VALUES ('pgsz', 64);
          INSERT INTO lot_search (lot_search) VALUES ('rebuild');
          DELETE FROM lot_search_idx`);
      },
    ],
    [
      'an index and a row of a table',
      'lot',
      (database) => {
        database.exec('DROP INDEX lot_by_status');
        database.exec('UPDATE lot SET open_holds = open_holds + 1');
      },
    ],
  ];

  test.each(damages)('CC-02 %s', async (_what, table, damage) => {
    tamper(home.databaseFile, damage);
    const found = await verify();
    expect(found.problems.map((problem) => problem.table)).toContain(table);
    expect(await rebuild()).toMatchObject({ ok: true });
    expect(await verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('CC-02 a search index whose blocks are broken', async () => {
    tamper(home.databaseFile, (database) => {
      database.unsafeMode(true);
      database.exec(`UPDATE lot_search_data SET block = x'00' WHERE id > 10`);
    });
    const { problems } = await verify();
    expect(new Set(problems.map(({ table }) => table))).toEqual(new Set(['lot_search']));
    expect(await rebuild()).toMatchObject({ ok: true });
    expect(await verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('CC-02 a whole home has nothing to repair', async () => {
    expect(await verify()).toMatchObject({ ok: true, problems: [] });
  });
});
