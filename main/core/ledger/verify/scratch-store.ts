import SqliteDriver from 'better-sqlite3';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { ProjectorRegistry } from '../../database/projector-registry.ts';
import type { Migration } from '../../database/sqlite/migration.ts';
import { migrate } from '../../database/sqlite/migrator.ts';
import { KeptRows } from '../../database/sqlite/kept-rows.ts';
import { sqliteRows } from '../../database/sqlite/sqlite-rows.ts';
import { Statements } from '../../database/sqlite/statements.ts';
import { systemClock } from '../../platform/clock.ts';

/** An empty database with the program's schema, to replay the events into. */
export interface ScratchStore {
  readonly database: SqliteDatabase;
  readonly statements: Statements;
  readonly kept: KeptRows;
  close(): void;
}

/**
 * Makes one, private and unnamed: SQLite keeps it in memory and spills to a temporary file that
 * goes with the connection, so a ledger of any size can be replayed.
 */
export async function openScratchStore(
  migrations: readonly Migration[],
  registry: ProjectorRegistry,
): Promise<ScratchStore> {
  const database = new SqliteDriver('');
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -131072');
  await migrate(database, migrations, systemClock);
  // Rows that no event makes, such as credentials, are absent here.
  database.pragma('foreign_keys = OFF');
  const statements = new Statements(database);
  return {
    database,
    statements,
    kept: new KeptRows(sqliteRows(statements, registry), registry),
    close: () => {
      database.close();
    },
  };
}
