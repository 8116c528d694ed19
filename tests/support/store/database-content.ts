import SqliteDriver from 'better-sqlite3';

/** Every row of every table of the file, for comparing before with after. */
export function databaseContent(file: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new SqliteDriver(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).raw().all()]),
    );
  } finally {
    database.close();
  }
}
