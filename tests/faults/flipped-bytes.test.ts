import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allAreas } from '../../main/core/areas.ts';
import { composeCore } from '../../main/core/compose.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { makeCheckpoint } from '../../main/core/ledger/checkpoint.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import type { VerifyOptions } from '../../main/core/ledger/verify/verify-store.ts';
import { seededRandom } from '../../main/core/platform/seeded-random.ts';
import { Unavailable } from '../../main/core/platform/unavailable.ts';
import { certifiedHome } from '../support/certified-home.ts';
import type { CertifiedHome } from '../support/certified-home.ts';
import { databaseContent } from '../support/store/database-content.ts';
import {
  crateCounted,
  cratePut,
  crateTaken,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../support/store/toy-projection.ts';
import { openToyStore } from '../support/store/toy-store.ts';

interface Flip {
  readonly at: number;
  readonly bit: number;
}

/** Every page with the table or index that it belongs to; what is left over is free. */
function pagesByOwner(file: string): ReadonlyMap<string, readonly number[]> {
  const database = new SqliteDriver(file, { readonly: true });
  try {
    const rows = database
      .prepare<[], { name: string; pageno: number }>('SELECT name, pageno FROM dbstat')
      .all();
    const owned = Map.groupBy(rows, ({ name }) => name);
    const pages = new Map([...owned].map(([name, of]) => [name, of.map(({ pageno }) => pageno)]));
    const taken = new Set(rows.map(({ pageno }) => pageno));
    const count = Number(database.pragma('page_count', { simple: true }));
    const free = Array.from({ length: count }, (_, index) => index + 1);
    return pages.set(
      'free',
      free.filter((page) => !taken.has(page)),
    );
  } finally {
    database.close();
  }
}

/** Pages that hold nothing any more, as after any deletion. */
function leaveFreePages(file: string): void {
  const database = new SqliteDriver(file);
  database.exec(
    'CREATE TABLE gone (a); INSERT INTO gone VALUES (zeroblob(20000)); DROP TABLE gone',
  );
  database.close();
}

/** Bits all over the file: everything that has pages comes in turn, in a place by chance. */
function flipsOver(file: string, count: number, only?: string): readonly Flip[] {
  const random = seededRandom(`flips ${only ?? ''}`);
  const bytes = readFileSync(file);
  const below = (limit: number) => Buffer.from(random.bytes(4)).readUInt32LE() % limit;
  const owners = [...pagesByOwner(file)].flatMap(([name, pages]) =>
    pages.length > 0 && (only ?? name) === name ? [pages] : [],
  );
  return Array.from({ length: count }, (_, index) => {
    const pages = owners[index % owners.length] ?? [];
    const page = pages[below(pages.length)] ?? 1;
    const begin = (page - 1) * 4096;
    const place = begin + below(4096);
    // Most of a small page is empty: every second flip looks for something that is there.
    const filled = bytes.subarray(place, begin + 4096).findIndex((byte) => byte !== 0);
    return { at: index % 2 === 0 ? place : place + Math.max(0, filled), bit: below(8) };
  });
}

const header = Array.from({ length: 100 }, (_, at) => ({ at, bit: (at * 5) % 8 }));

/** Writes the file with one bit changed, and nothing beside it. */
function writeFlipped(file: string, original: Buffer, { at, bit }: Flip): void {
  const bytes = Buffer.from(original);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  writeFileSync(file, bytes);
}

/** Tables of which verification says nothing, with those that SQLite keeps for them. */
function isBeside(table: string, notCovered: readonly string[]): boolean {
  return notCovered.some((name) => table === name || table.startsWith(`${name}_`));
}

interface Tally {
  named: number;
  meaningless: number;
}

/** Verification names every flip, or the flip changed nothing that is covered. */
async function judgeFlips(
  options: Omit<VerifyOptions, 'file'>,
  original: Buffer,
  copy: string,
  flips: readonly Flip[],
): Promise<Tally> {
  writeFileSync(copy, original);
  const before = databaseContent(copy);
  const tally: Tally = { named: 0, meaningless: 0 };
  for (const flip of flips) {
    writeFlipped(copy, original, flip);
    const report = await verifyStore({ ...options, file: copy });
    if (!report.ok) {
      const [first] = report.problems;
      expect(first?.table ?? '', JSON.stringify(flip)).not.toBe('');
      expect(first?.detail ?? '', JSON.stringify(flip)).not.toBe('');
      tally.named += 1;
      continue;
    }
    const after = databaseContent(copy);
    const notCovered = report.notCovered.map(({ name }) => name);
    const covered = Object.keys(before).filter((table) => !isBeside(table, notCovered));
    expect(Object.keys(after), JSON.stringify(flip)).toEqual(Object.keys(before));
    for (const table of covered) {
      expect(after[table], `${table} ${JSON.stringify(flip)}`).toEqual(before[table]);
    }
    tally.meaningless += 1;
  }
  return tally;
}

describe('a home whose file has one bit changed', () => {
  let home: CertifiedHome;
  let original: Buffer;

  beforeAll(async () => {
    home = await certifiedHome();
    leaveFreePages(home.databaseFile);
    original = readFileSync(home.databaseFile);
  }, 120_000);

  afterAll(() => home.dispose());

  test('L-8 verify names the flip, or nothing that it covers has changed', async () => {
    const options = { migrations, registry: allAreas(), key: home.key };
    const flips = flipsOver(home.databaseFile, 110);
    const copy = path.join(home.folder, 'flipped.db');
    const { named, meaningless } = await judgeFlips(options, original, copy, flips);
    expect(named).toBeGreaterThan(30);
    expect(meaningless).toBeGreaterThan(20);
  }, 60_000);

  test('L-9 the program opens it, or says in words why not', async () => {
    const copy = path.join(home.folder, 'opened.db');
    const paths = { databaseFile: copy, signingKeyFile: home.signingKeyFile };
    const schema = flipsOver(home.databaseFile, 40, 'sqlite_schema');
    let refused = 0;
    for (const flip of [...header.slice(40), ...schema]) {
      writeFlipped(copy, original, flip);
      const defects: unknown[] = [];
      const reportDefect = (_incident: string, _procedure: string, error: unknown) => {
        if (!(error instanceof Unavailable)) defects.push(error);
      };
      const refusal: unknown = await composeCore({ home: paths, reportDefect }).then(
        (core) => core.close(),
        (error: unknown) => error,
      );
      expect(defects, JSON.stringify(flip)).toEqual([]);
      if (refusal === undefined) continue;
      refused += 1;
      expect(refusal, JSON.stringify(flip)).toBeInstanceOf(Unavailable);
    }
    expect(refused).toBeGreaterThan(10);
  }, 60_000);
});

test('L-8 every bit that means anything in a small ledger is named', async () => {
  const toy = await openToyStore();
  try {
    for (let crate = 0; crate < 40; crate += 1) {
      await toy.record(cratePut(`crate-${crate}`, `shelf-${crate % 7}`, crate));
      if (crate % 3 === 0) await toy.record(crateCounted(`crate-${crate}`, crate + 1));
      if (crate % 5 === 0) await toy.record(crateTaken(`crate-${crate}`));
    }
    await toy.store.close();
    leaveFreePages(toy.file);
    const flips = [...header, ...flipsOver(toy.file, 300)];
    const options = { migrations: toyMigrations, registry: toyRegistry, key: toy.signer.key };
    const copy = `${toy.file}.flipped`;
    const { named, meaningless } = await judgeFlips(options, readFileSync(toy.file), copy, flips);
    expect(named).toBeGreaterThan(100);
    expect(meaningless).toBeGreaterThan(100);
  } finally {
    await toy.dispose();
  }
}, 60_000);

test('L-8 a bit changed in the log of a killed program is told by a signed note', async () => {
  const toy = await openToyStore();
  try {
    for (let crate = 0; crate < 30; crate += 1) {
      await toy.record(cratePut(`crate-${crate}`, `shelf-${crate % 7}`, crate));
    }
    const { note } = await toy.commit((tx) =>
      makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at),
    );
    const database = readFileSync(toy.file);
    const log = readFileSync(`${toy.file}-wal`);
    const random = seededRandom('log');
    const copy = `${toy.file}.killed`;
    const options = { migrations: toyMigrations, registry: toyRegistry, key: toy.signer.key };
    const found = { whole: 0, told: 0 };
    for (let flip = 0; flip < 120; flip += 1) {
      const at = Buffer.from(random.bytes(4)).readUInt32LE() % log.length;
      for (const end of ['-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
      writeFileSync(copy, database);
      const bytes = Buffer.from(log);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8));
      writeFileSync(`${copy}-wal`, bytes);
      const report = await verifyStore({ ...options, file: copy, seen: [note] });
      if (report.ok) expect(report.events, `bit ${flip % 8} of byte ${at}`).toBe(30);
      if (report.ok) found.whole += 1;
      else found.told += 1;
    }
    expect(found.told).toBeGreaterThan(50);
    rmSync(`${copy}-shm`, { force: true });
    writeFileSync(copy, database);
    writeFileSync(`${copy}-wal`, log);
    expect(await verifyStore({ ...options, file: copy, seen: [note] })).toMatchObject({
      ok: true,
      events: 30,
    });
  } finally {
    await toy.dispose();
  }
});
