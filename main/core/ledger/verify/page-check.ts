import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Problems } from './problem.ts';

/**
 * Pages, and every index against its table: rows are compared in the order of a key, which SQLite
 * reads from the index, so that a byte changed in the row alone would pass unseen.
 */
export function checkPages(database: SqliteDatabase, problems: Problems): void {
  const lines = database.prepare('PRAGMA integrity_check(20)').pluck().all();
  for (const line of lines) {
    if (line === 'ok') continue;
    const detail = String(line);
    const row = /^row (\d+) /.exec(detail)?.[1];
    const key = row === undefined ? null : `rowid=${row}`;
    const table = tableIn(database, detail) ?? 'sqlite_schema';
    problems.add({ kind: 'unreadable', seq: null, table, key, detail });
  }
}

/** How SQLite names the place: an index, a table or a column of it, or the root of a tree. */
const places: readonly RegExp[] = [
  /\bindex (\w+)$/,
  /\btable "?(?:main\.)?(\w+)"?$/,
  /\b(?:value in|failed in|order for) (\w+)/,
  /\bTree (\d+) page /,
];

function tableIn(database: SqliteDatabase, line: string): string | undefined {
  const named = places.map((place) => place.exec(line)?.[1]).find((place) => place !== undefined);
  if (named === undefined) return undefined;
  return database
    .prepare<[string, string], string>(
      'SELECT tbl_name FROM sqlite_schema WHERE name = ? OR CAST(rootpage AS TEXT) = ?',
    )
    .pluck()
    .get(named, named);
}
