import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { ProjectorRegistry } from '../../database/projector-registry.ts';
import type { Problems } from './problem.ts';

interface SchemaRow {
  readonly name: string;
  readonly table: string;
  readonly sql: string;
}

const schemaSql = `
SELECT name, tbl_name AS "table", coalesce(sql, '') AS sql FROM sqlite_schema
WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`;

const ledgerTables = new Set(['event', 'event_subject', 'checkpoint', 'stored_document']);

/** Compares tables, indexes, views and guard triggers with those the program makes. */
export function checkSchema(
  database: SqliteDatabase,
  fresh: SqliteDatabase,
  problems: Problems,
): void {
  const found = schemaOf(database);
  const expected = schemaOf(fresh);
  const report = (row: SchemaRow, detail: string) => {
    const place = { seq: null, table: row.table, key: row.name };
    problems.add({ kind: 'schema', ...place, detail });
  };
  for (const [name, row] of expected) {
    const there = found.get(name);
    if (there === undefined) report(row, `${name} is missing`);
    else if (there.sql !== row.sql) report(row, `${name} differs from the program's`);
  }
  for (const [name, row] of found) {
    if (!expected.has(name)) report(row, `${name} was not made by the program`);
  }
}

/** Finds tables that are neither the ledger's, nor projections, nor declared operational. */
export function checkCoverage(
  fresh: SqliteDatabase,
  registry: ProjectorRegistry,
  problems: Problems,
): void {
  const operational = new Set<string>(registry.operational.map(({ name }) => name));
  const tables = fresh
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'virtual')
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all();
  for (const { name } of tables) {
    const covered = ledgerTables.has(name) || registry.keyOf(name) !== undefined;
    if (covered || operational.has(name)) continue;
    const detail = 'the table is neither a projection nor declared operational';
    problems.add({ kind: 'undeclared-table', seq: null, table: name, key: null, detail });
  }
}

function schemaOf(database: SqliteDatabase): ReadonlyMap<string, SchemaRow> {
  const rows = database.prepare<[], SchemaRow>(schemaSql).all();
  return new Map(rows.map((row) => [row.name, row]));
}
