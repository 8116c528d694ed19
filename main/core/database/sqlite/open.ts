import { closeSync, openSync } from 'node:fs';
import SqliteDriver from 'better-sqlite3';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import { Unavailable } from '../../platform/unavailable.ts';
import { translateError } from './classify-error.ts';

/** How to open a database file. */
export interface OpenOptions {
  readonly file: string;
  readonly access: 'write' | 'read';
  /** Looks through every page first; a damaged file is refused. */
  readonly quickCheck?: boolean;
  /** Told of every statement before it runs. */
  readonly trace?: ((sql: string) => void) | undefined;
}

const busyTimeoutMilliseconds = 5_000;

/**
 * Pages in the log before they are copied into the database, 16 MB: a page that many commits
 * change is copied once for all of them. Four times SQLite's own figure.
 */
const checkpointPages = 4_000;

/**
 * Opens the file with the settings a custody record needs. `synchronous=FULL` is set by hand
 * because a reopened WAL database otherwise starts at NORMAL and a power cut could take back
 * what was answered as done.
 */
export function openDatabase(options: OpenOptions): SqliteDatabase {
  const readonly = options.access === 'read';
  let database: SqliteDatabase | undefined;
  if (!readonly) makeForOwnerAlone(options.file);
  try {
    database = new SqliteDriver(options.file, {
      readonly,
      fileMustExist: readonly,
      timeout: busyTimeoutMilliseconds,
      ...(options.trace === undefined ? {} : { verbose: traceOf(options.trace) }),
    });
    if (!readonly) database.pragma('journal_mode = WAL');
    if (!readonly) database.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    if (options.quickCheck === true) refuseDamage(database);
    return database;
  } catch (error) {
    database?.close();
    throw translateError(error);
  }
}

/**
 * Begins a database file that only its owner reads, whatever the folder allows: it holds names
 * and hashes of passwords. SQLite fills it, and gives its log the same mode.
 */
export function makeForOwnerAlone(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    // It is there already, or SQLite says why it cannot be.
  }
}

function traceOf(trace: (sql: string) => void): (message?: unknown) => void {
  return (message) => trace(String(message));
}

function refuseDamage(database: SqliteDatabase): void {
  const found: unknown = database.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok')
    throw new Unavailable('StoreCorrupt', `The database file is damaged: ${String(found)}`);
}
