import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Clock } from '../../platform/clock.ts';
import type { ProjectorRegistry } from '../projector-registry.ts';
import type { Store, WritableStore } from '../store.ts';
import { translateError } from './classify-error.ts';
import { migrate } from './migrator.ts';
import type { Migration } from './migration.ts';
import { openDatabase } from './open.ts';
import { KeptRows } from './kept-rows.ts';
import { readableStore } from './read-connection.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { Statements } from './statements.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** What a store is opened with. */
export interface StoreOptions {
  /** Path of the database file; made when it is not there. */
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly registry: ProjectorRegistry;
  readonly clock: Clock;
  /** Looks through every page first; a damaged file is refused. */
  readonly quickCheck?: boolean;
  /** Told of every statement of the writer before it runs: diagnostics and the fault matrix. */
  readonly trace?: (sql: string) => void;
}

/**
 * Opens the database, brings its schema up to date and gives its two sides: one writer, one
 * reader. Throws Unavailable when the file is damaged, locked, or from a newer program.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { file, trace } = options;
  const quickCheck = options.quickCheck ?? false;
  const database = openDatabase({ file, access: 'write', quickCheck, trace });
  try {
    await migrate(database, options.migrations, options.clock);
    return storeOver(database, openDatabase({ file, access: 'read' }), options.registry);
  } catch (error) {
    database.close();
    throw translateError(error);
  }
}

function storeOver(
  database: SqliteDatabase,
  reading: SqliteDatabase,
  registry: ProjectorRegistry,
): Store {
  const statements = new Statements(database);
  const kept = new KeptRows(sqliteRows(statements, registry), registry);
  const unitOfWork = new UnitOfWork(database, statements, kept);
  return {
    reader: readableStore(reading, registry),
    // The brand exists only in the types; this is the one place that grants it.
    writer: { run: (work, company) => unitOfWork.run(work, company) } as WritableStore,
    backup: (file) =>
      unitOfWork.alone(async () => {
        await database.backup(file);
      }),
    close: async () => {
      await unitOfWork.close();
      reading.close();
      database.close();
    },
  };
}
