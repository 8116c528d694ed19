import type { Database as SqliteDatabase } from 'better-sqlite3';
import { hash } from 'node:crypto';
import type { Pace } from './pace.ts';
import type { Problems } from './problem.ts';
import { compareTable } from './table-compare.ts';
import type { ComparedDatabases } from './table-compare.ts';

/** The full-text indexes of a schema, by name. */
export const searchIndexesSql = `
SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name`;

/**
 * Compares a search index with one made anew over the replayed rows: each word, how often it
 * stands and in which rows; and that each word is found by who asks for it. An index that lost
 * rows, or the way to them, finds nothing, and says nothing of it.
 */
export async function checkSearch(
  databases: ComparedDatabases,
  index: string,
  problems: Problems,
  pace: Pace,
): Promise<void> {
  const { found, expected } = databases;
  expected.exec(`INSERT INTO main."${index}" ("${index}") VALUES ('rebuild')`);
  try {
    for (const database of [found, expected]) openWords(database, index);
    const before = problems.count;
    const table = { name: index, key: ['term'], kind: 'projection' } as const;
    await compareTable(databases, table, problems, pace);
    if (problems.count === before) await lookUpEveryWord(databases, index, problems, pace);
  } finally {
    for (const database of [found, expected]) closeWords(database, index);
  }
}

/**
 * A row for each word, under the name of the index in the temporary schema, so that a problem
 * names the index. The numbers of the rows come as one hash: a common word stands in most of them.
 */
function openWords(database: SqliteDatabase, index: string): void {
  database.function('fingerprint', { deterministic: true }, (rows) =>
    hash('sha256', String(rows), 'hex'),
  );
  database.exec(`
CREATE VIRTUAL TABLE temp."${index}_words" USING fts5vocab (main, "${index}", instance);
CREATE TEMP VIEW "${index}" AS
SELECT term, count(*) AS times, fingerprint(group_concat(doc)) AS rows_hash
FROM temp."${index}_words" GROUP BY term`);
}

function closeWords(database: SqliteDatabase, index: string): void {
  database.exec(`
DROP VIEW IF EXISTS temp."${index}";
DROP TABLE IF EXISTS temp."${index}_words"`);
}

/** Reading the index from end to end does not show that its inner pages still lead to a word. */
async function lookUpEveryWord(
  { found, expected }: ComparedDatabases,
  index: string,
  problems: Problems,
  pace: Pace,
): Promise<void> {
  const lookUp = found.prepare(`SELECT 1 FROM temp."${index}_words" WHERE term = ?`);
  const words = expected.prepare<[], string>(`SELECT term FROM temp."${index}"`).pluck();
  for (const term of words.iterate()) {
    if (lookUp.get(term) === undefined) {
      const place = { seq: null, table: index, key: `term=${term}` };
      const detail = 'the index holds the word, and does not find it';
      problems.add({ kind: 'projection', ...place, detail });
    }
    if (pace.due()) await pace.rest();
  }
}
