import SqliteDriver from 'better-sqlite3';
import { Defect } from '../../platform/defect.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import type { UnavailableCode } from '../../platform/unavailable.ts';

/** What the driver's error means for us; nobody above knows SQLite's codes. */
export type StoreFault =
  | 'busy'
  | 'disk-full'
  | 'corrupt'
  | 'read-only'
  | 'constraint'
  | 'input-output'
  | 'other';

const faultOfCode: Readonly<Record<string, StoreFault>> = {
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_PROTOCOL: 'busy',
  SQLITE_FULL: 'disk-full',
  SQLITE_CORRUPT: 'corrupt',
  SQLITE_NOTADB: 'corrupt',
  SQLITE_FORMAT: 'corrupt',
  SQLITE_READONLY: 'read-only',
  SQLITE_PERM: 'read-only',
  SQLITE_CONSTRAINT: 'constraint',
  SQLITE_IOERR: 'input-output',
  SQLITE_CANTOPEN: 'input-output',
};

/** The fault behind a driver error; undefined when the error is not the driver's. */
export function classifyError(error: unknown): StoreFault | undefined {
  if (!(error instanceof SqliteDriver.SqliteError)) return undefined;
  // The one damage of the header that SQLite has no code of its own for.
  if (error.message === 'unsupported file format') return 'corrupt';
  // The file of shared memory beside the log is made larger only where there is room.
  if (error.code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  const primary = error.code.split('_').slice(0, 2).join('_');
  return faultOfCode[primary] ?? 'other';
}

type Denial = Exclude<StoreFault, 'constraint' | 'other'>;

/** The code of what the computer denied, and what it means; SQLite's own words follow. */
const denials: Readonly<Record<Denial, readonly [UnavailableCode, string]>> = {
  busy: ['StoreBusy', 'The database is busy'],
  'disk-full': ['DiskFull', 'The disk is full'],
  corrupt: ['StoreCorrupt', 'The database file is damaged'],
  'read-only': ['StoreReadOnly', 'The database cannot be written'],
  'input-output': ['StoreInputOutput', 'The database file cannot be opened, read or written'],
};

/**
 * A driver error as Unavailable (the computer's state) or Defect (ours); every other error as it
 * is.
 */
export function translateError(error: unknown): unknown {
  const fault = classifyError(error);
  if (fault === undefined) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (fault === 'constraint' || fault === 'other') {
    return new Defect(`The store refused: ${message}`, { cause: error });
  }
  const [code, said] = denials[fault];
  return new Unavailable(code, `${said}: ${message}`, { cause: error });
}
