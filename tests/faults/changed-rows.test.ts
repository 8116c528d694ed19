import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allAreas } from '../../main/core/areas.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import type { VerifyReport } from '../../main/core/ledger/verify/verify-store.ts';
import type { CertifiedHome } from '../support/certified-home.ts';
import { everyTableHome } from '../support/every-table-home.ts';
import {
  changeBytes,
  changesOf,
  ledgerTables,
  make,
  placeOf,
  tablesOf,
} from '../support/store/changed-rows.ts';
import type { Change, KeyedTable } from '../support/store/changed-rows.ts';
import { pastGuards, tamper } from '../support/store/tamper.ts';

const registry = allAreas();
let home: CertifiedHome;

beforeAll(async () => {
  home = await everyTableHome();
}, 120_000);
afterAll(() => home.dispose());

/** The database as it was left, changed behind the program's back; gives its path. */
function changed(change: (database: SqliteDatabase) => void): string {
  const copy = path.join(home.folder, 'changed.db');
  for (const end of ['-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  writeFileSync(copy, home.bytes);
  tamper(copy, (database) => {
    database.pragma('ignore_check_constraints = ON');
    database.unsafeMode(true);
    change(database);
  });
  return copy;
}

/** What verification says of it. */
async function after(change: (database: SqliteDatabase) => void): Promise<VerifyReport> {
  return verifyStore({ file: changed(change), migrations, registry, key: home.key });
}

/** The ledger's table of that name. */
function ledgerTable(name: string): KeyedTable {
  const table = ledgerTables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

/** Looks at the database as it was left. */
function look<T>(at: (database: SqliteDatabase) => T): T {
  const seen: T[] = [];
  changed((database) => seen.push(at(database)));
  const [first] = seen;
  if (first === undefined) throw new Error('Nothing was seen');
  return first;
}

type Place = Pick<VerifyReport['problems'][number], 'table' | 'key'>;

function placeIn({ table, key }: Place): string {
  return `${table} ${key ?? ''}`;
}

function placesIn({ problems }: VerifyReport): readonly string[] {
  return problems.map(placeIn).toSorted();
}

/** Tables that no event makes. Who adds one here gives the reason in its declaration. */
const operational = [
  'command_log',
  'credential',
  'lot_search',
  'preference',
  'projection_version',
  'schema_migration',
  'seizure_search',
  'verification',
];

describe('L-8 the home of these tests', () => {
  test('L-8 holds rows in every table, so that none goes untried', () => {
    const rows = look(tablesOf);
    const covered = [...ledgerTables, ...registry.tables].map(({ name }) => name);
    expect([...rows.keys()]).toEqual([...covered, ...operational].toSorted());
    expect([...rows].filter(([, count]) => count === 0)).toEqual([]);
  });

  test('L-8 verifies, and no other table is left uncompared', async () => {
    const report = await after(() => undefined);
    expect(report.problems).toEqual([]);
    expect(report.notCovered.map(({ name }) => name).toSorted()).toEqual(operational);
  });
});

/** The n-th change of every table is made in the n-th go: no table hides another. */
function goes(tables: readonly KeyedTable[]): readonly (readonly Change[])[] {
  const lists = look((database) => tables.map((table) => changesOf(database, table)));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, go) =>
    lists.flatMap((list) => list.slice(go, go + 1)),
  );
}

test('CC-01 any other value, row more or row less of any projection is named, and only that', async () => {
  let count = 0;
  for (const changes of goes(registry.tables)) {
    const report = await after((database) => {
      for (const change of changes) make(database, change);
    });
    expect(placesIn(report)).toEqual(changes.flatMap(({ places }) => places).toSorted());
    for (const { table, what, places, detail } of changes) {
      const found = report.problems.filter((problem) => places.includes(placeIn(problem)));
      expect(found.map((problem) => problem.detail).join(), `${table}: ${what}`).toContain(detail);
    }
    count += changes.length;
  }
  expect(count).toBeGreaterThan(400);
}, 60_000);

describe('CC-02 the tables of the ledger', () => {
  test.each(ledgerTables)('CC-02 any other value or row more in $name is named', async (table) => {
    const changes = look((database) => changesOf(database, table));
    for (const change of changes.filter(({ what }) => what !== 'a row is taken away')) {
      const places = placesIn(await after((database) => make(database, change)));
      const named = change.places.filter((place) => places.includes(place));
      expect(named, `${change.table}: ${change.what}`).not.toEqual([]);
    }
  });

  const bytes = [
    ['event', 'body', 12],
    ['event', 'leaf_hash', 4],
    ['event', 'chain_hash', 4],
    ['event', 'node_hashes', 8],
    ['checkpoint', 'root', 4],
    ['checkpoint', 'note', 12],
    ['stored_document', 'bytes', 4],
  ] as const;

  test.each(bytes)('CC-02 one bit of %s.%s is named in every row', async (name, column, count) => {
    const table = ledgerTable(name);
    for (let go = 0; go < count; go += 1) {
      let places: readonly string[] = [];
      const report = await after((database) => {
        places = changeBytes(database, table, column, go);
      });
      expect(places.length).toBeGreaterThan(2);
      const found = new Set(placesIn(report));
      expect(places.filter((place) => !found.has(place))).toEqual([]);
    }
  });

  /** The rows that go, and where that is told: at the row itself unless it is an event. */
  const removals: readonly [what: string, table: string, where: string, told?: string][] = [
    ['an event', 'event', 'seq = 64', 'event seq=65'],
    ['the newest event', 'event', 'seq = (SELECT max(seq) FROM event)', 'checkpoint size='],
    ['a subject', 'event_subject', 'seq = 64'],
    ['a document', 'stored_document', 'rowid = 1'],
    [
      'the signed head over a certificate',
      'checkpoint',
      `size = (SELECT seq FROM event_fact WHERE type = 'CertificateIssued')`,
    ],
  ];

  test.each(removals)('CC-02 %s that is taken away is missed', async (_, table, where, told) => {
    let places: readonly string[] = [];
    const report = await after((database) => {
      places = database
        .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" WHERE ${where}`)
        .all()
        .map((row) => placeOf(ledgerTable(table), row));
      pastGuards(database, table, `DELETE FROM "${table}" WHERE ${where}`);
    });
    expect(places).not.toEqual([]);
    if (told === undefined) expect(placesIn(report)).toEqual(places.toSorted());
    else expect(placesIn(report).filter((place) => place.startsWith(told))).not.toEqual([]);
  });

  test('CC-02 a head that seals no event may be gone: what it signed counts as unsigned', async () => {
    const whole = await after(() => undefined);
    expect(whole.signedTo).toBe(whole.events);
    const newest = 'DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)';
    const report = await after((database) => pastGuards(database, 'checkpoint', newest));
    expect(report.problems).toEqual([]);
    expect(report.signedTo).toBeLessThan(whole.signedTo);
  });
});

describe('L-7 what the events do say of tables that they do not make', () => {
  const changes: readonly [string, string, string][] = [
    ['a password', `UPDATE credential SET password_hash = password_hash || 'x'`, 'credential'],
    [
      'a password of nobody whom the events know',
      `INSERT INTO credential SELECT 'nobody', password_hash, changed_at, 0, NULL
       FROM credential LIMIT 1`,
      'credential user_id=nobody',
    ],
    [
      'the name of a step',
      `UPDATE schema_migration SET name = name || 'x' WHERE id = 30`,
      'schema_migration id=30',
    ],
    [
      'the checksum of a step',
      `UPDATE schema_migration SET checksum = 'x' WHERE id = 30`,
      'schema_migration id=30',
    ],
    [
      'the words of a lot',
      `INSERT INTO lot_search (lot_search, rowid, reference, seizure_number, description, brand)
       SELECT 'delete', ordinal, reference, seizure_number, description, brand FROM lot LIMIT 1`,
      'lot_search term=',
    ],
    [
      'the words of two seizures, each for the other',
      `INSERT INTO seizure_search (seizure_search) VALUES ('delete-all');
       INSERT INTO seizure_search (rowid, text)
       SELECT (SELECT sum(ordinal) FROM seizure_text) - ordinal, text FROM seizure_text`,
      'seizure_search term=',
    ],
  ];

  test.each(changes)('L-7 %s', async (_what, sql, place) => {
    const report = await after((database) => database.exec(sql));
    expect(placesIn(report).filter((at) => !at.startsWith(place))).toEqual([]);
    expect(report.ok).toBe(false);
  });
});
