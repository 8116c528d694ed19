import SqliteDriver from 'better-sqlite3';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Migration } from '../../../main/core/database/sqlite/migration.ts';
import { migrate } from '../../../main/core/database/sqlite/migrator.ts';
import { openDatabase } from '../../../main/core/database/sqlite/open.ts';
import { fixedClock } from '../fixed-clock.ts';

/** Rows of one table, with the names of their columns. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Brings the file to the version that these steps make. */
export async function migrated(file: string, steps: readonly Migration[]): Promise<void> {
  const database = openDatabase({ file, access: 'write' });
  try {
    await migrate(database, steps, fixedClock());
  } finally {
    database.close();
  }
}

/**
 * Fills a database of an earlier version with the rows of a real one of today, column by column
 * of the same name. Before step 80, every event has its rows of what it is about.
 */
export function fillFrom(file: string, real: string): void {
  const database = new SqliteDriver(file);
  try {
    database.pragma('foreign_keys = OFF');
    database.prepare('ATTACH ? AS real').run(real);
    const known = new Set(tableNames(database, 'real'));
    for (const table of tableNames(database, 'main')) {
      if (table === 'schema_migration' || !known.has(table)) continue;
      const there = new Set(columnNames(database, 'real', table));
      const columns = columnNames(database, 'main', table).filter((name) => there.has(name));
      const list = columns.map((name) => `"${name}"`).join(', ');
      const source =
        table === 'event_subject' && isBeforeStrides(database)
          ? `SELECT DISTINCT value, seq FROM real.event, json_each(body, '$.subjects')`
          : `SELECT ${list} FROM real."${table}"`;
      database.exec(`INSERT INTO main."${table}" (${list}) ${source}`);
    }
  } finally {
    database.close();
  }
}

/** Step 80 keeps what events are about a stride at a time, and drops this guard. */
function isBeforeStrides(database: SqliteDatabase): boolean {
  const guard = `SELECT 1 FROM main.sqlite_schema WHERE name = 'event_subject_refuses_insert_over'`;
  return database.prepare(guard).get() !== undefined;
}

/** Every row of every ordinary table: not those that keep an index of words. */
export function rowsOf(file: string): ReadonlyMap<string, TableRows> {
  const database = new SqliteDriver(file, { readonly: true });
  try {
    const names = tableNames(database, 'main');
    return new Map(
      names.map((name) => {
        const columns = columnNames(database, 'main', name);
        const rows = database.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][];
        return [name, { columns, rows }];
      }),
    );
  } finally {
    database.close();
  }
}

/** Names and texts of everything in the schema, without what SQLite makes by itself. */
export function schemaOf(file: string): ReadonlyMap<string, string> {
  const database = new SqliteDriver(file, { readonly: true });
  try {
    const rows = database
      .prepare<[], { name: string; sql: string }>(
        'SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name',
      )
      .all();
    return new Map(rows.map(({ name, sql }) => [name, sql]));
  } finally {
    database.close();
  }
}

function tableNames(database: SqliteDatabase, schema: string): readonly string[] {
  return database
    .prepare<[string], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all(schema)
    .map(({ name }) => name);
}

function columnNames(database: SqliteDatabase, schema: string, table: string): readonly string[] {
  return database
    .prepare<[string, string], { name: string }>('SELECT name FROM pragma_table_info(?, ?)')
    .all(table, schema)
    .map(({ name }) => name);
}
