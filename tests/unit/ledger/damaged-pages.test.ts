import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allAreas } from '../../../main/core/areas.ts';
import { migrations } from '../../../main/core/database/sqlite/migrations/index.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import type { VerifyReport } from '../../../main/core/ledger/verify/verify-store.ts';
import { sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

let program: Program;

beforeEach(async () => {
  program = await sampleProgram();
});

afterEach(() => program.dispose());

/** Places in the file where the id of the first row of a table stands, by the b-tree it is in. */
function placesOfFirstId(file: string, table: string): readonly [btree: string, offset: number][] {
  const database = new SqliteDriver(file, { readonly: true });
  try {
    const id = String(database.prepare(`SELECT min(id) FROM "${table}"`).pluck().get());
    const pageSize = Number(database.pragma('page_size', { simple: true }));
    const pages = database
      .prepare<[string], { name: string; pageno: number }>(
        `SELECT d.name, d.pageno FROM dbstat d JOIN sqlite_schema s ON s.name = d.name
         WHERE s.tbl_name = ?`,
      )
      .all(table);
    const bytes = readFileSync(file);
    return pages.flatMap(({ name, pageno }) => {
      const begin = (pageno - 1) * pageSize;
      const at = bytes.subarray(begin, begin + pageSize).indexOf(id);
      return at < 0 ? [] : [[name, begin + at] as [string, number]];
    });
  } finally {
    database.close();
  }
}

/** Where the last page of a table begins that holds rows. */
function lastLeafOf(file: string, table: string): number {
  const database = new SqliteDriver(file, { readonly: true });
  try {
    const page = database
      .prepare<[string], number>(
        `SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'`,
      )
      .pluck()
      .get(table);
    return ((page ?? 1) - 1) * Number(database.pragma('page_size', { simple: true }));
  } finally {
    database.close();
  }
}

function verify(file: string): Promise<VerifyReport> {
  const { key } = program.core.signer;
  return verifyStore({ file, migrations, registry: allAreas(), key });
}

test.each(['site', 'facility', 'permit'])(
  'L-8 one byte of an id in %s is noticed, in the row as in its index',
  async (table) => {
    await program.core.close();
    const file = path.join(program.folder, 'impound.db');
    const original = readFileSync(file);
    const places = placesOfFirstId(file, table);
    expect(places.map(([btree]) => btree)).toContain(table);
    for (const [btree, offset] of places) {
      const changed = Buffer.from(original);
      changed.write(
        original.toString('latin1', offset + 35, offset + 36) === 'a' ? 'b' : 'a',
        offset + 35,
      );
      writeFileSync(file, changed);
      const { problems } = await verify(file);
      expect(
        problems.map((problem) => problem.table),
        btree,
      ).toContain(table);
    }
    writeFileSync(file, original);
    expect((await verify(file)).problems).toEqual([]);
  },
);

test.each(['event', 'location'])(
  'L-8 a page of %s whose list of free space is broken is named with its table',
  async (table) => {
    await program.core.close();
    const file = path.join(program.folder, 'impound.db');
    const bytes = readFileSync(file);
    const begin = lastLeafOf(file, table);
    // Bytes 1 and 2 of a page lead to the first free block in it (SQLite file format, 1.6).
    bytes.writeUInt16BE(4095, begin + 1);
    writeFileSync(file, bytes);
    const { problems } = await verify(file);
    const [first] = problems;
    expect(first).toMatchObject({ kind: 'unreadable', table });
    expect(first?.detail).toContain('Tree');
  },
);
