import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Pace } from './pace.ts';
import { compareTable } from './table-compare.ts';
import type { ComparedDatabases } from './table-compare.ts';
import type { Problems } from './problem.ts';

/** The full-text indexes of a schema, by name. */
export const searchIndexesSql = `
SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name`;

/**
 * Compares every search index with one made anew over the replayed rows: each word and in how many
 * rows it stands. An index that lost rows finds nothing, and says nothing of it.
 */
export async function checkSearch(
  databases: ComparedDatabases,
  problems: Problems,
  pace: Pace,
): Promise<void> {
  const { found, expected } = databases;
  for (const name of expected.prepare<[], string>(searchIndexesSql).pluck().all()) {
    expected.exec(`INSERT INTO main."${name}" ("${name}") VALUES ('rebuild')`);
    // Under the same name in the temporary schema, so that a problem names the index.
    for (const database of [found, expected]) openWords(database, name);
    const table = { name, key: ['term'], kind: 'projection' } as const;
    try {
      await compareTable(databases, table, problems, pace);
    } finally {
      for (const database of [found, expected]) database.exec(`DROP TABLE temp."${name}"`);
    }
  }
}

function openWords(database: SqliteDatabase, index: string): void {
  database.exec(`CREATE VIRTUAL TABLE temp."${index}" USING fts5vocab (main, "${index}", row)`);
}
