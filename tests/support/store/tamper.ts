import SqliteDriver from 'better-sqlite3';
import type { Database as SqliteDatabase } from 'better-sqlite3';

/** Changes the file behind the program's back, as somebody with a database tool would. */
export function tamper(file: string, change: (database: SqliteDatabase) => void): void {
  const database = new SqliteDriver(file);
  try {
    database.pragma('foreign_keys = OFF');
    change(database);
  } finally {
    database.close();
  }
}

/** Runs SQL with every trigger of the table away, and puts the triggers back as they were. */
export function pastGuards(database: SqliteDatabase, table: string, sql: string): void {
  withoutTriggers(database, table, () => database.exec(sql));
}

/** Makes the change with every trigger of the table away, and puts them back as they were. */
export function withoutTriggers(database: SqliteDatabase, table: string, change: () => void): void {
  const triggers = database
    .prepare<[string], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?`,
    )
    .all(table);
  for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
  change();
  for (const trigger of triggers) database.exec(trigger.sql);
}
