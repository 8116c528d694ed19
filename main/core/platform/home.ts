import { statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { removeUnfinishedFiles } from './atomic-file.ts';
import { makeFolder } from './make-folder.ts';
import { translateSystemError } from './system-error.ts';
import { Unavailable } from './unavailable.ts';

/** What an installation cannot do without. */
export interface HomeFiles {
  /** Path of the database. */
  readonly databaseFile: string;
  /** Path of the ledger's key. */
  readonly signingKeyFile: string;
}

/** The folder that holds everything an installation keeps, while this program holds it. */
export interface Home extends HomeFiles {
  readonly folder: string;
  /** Lets another program have it. */
  release(): void;
}

/**
 * Takes the home for this program. Throws Unavailable: HomeNotLocal for a network path or file
 * system (SQLite over a share corrupts: sqlite.org, useovernet), HomeNotWritable when the folder
 * cannot be made, HomeInUse when another program has it.
 */
export function openHome(folder: string): Home {
  refuseNetworkPath(folder);
  const absolute = resolve(folder);
  try {
    makeFolder(absolute);
  } catch (error) {
    const told = translateSystemError(error);
    if (told instanceof Unavailable) throw told;
    throw new Unavailable('HomeNotWritable', `${absolute} cannot be made`, { cause: error });
  }
  refuseNetworkFileSystem(absolute);
  const release = hold(join(absolute, 'in-use.lock'));
  removeUnfinishedFiles(absolute);
  return { folder: absolute, ...homeFiles(absolute), release };
}

/** Where the files of a home are, whoever holds it and whether they are there or not. */
export function homeFiles(folder: string): HomeFiles {
  return {
    databaseFile: join(folder, 'impound.db'),
    signingKeyFile: join(folder, 'ledger-key.json'),
  };
}

/** True for a UNC path or a network URL, on any platform. */
export function isNetworkPath(folder: string): boolean {
  const slashes = folder.replaceAll('\\', '/');
  if (/^\/\/[?.]\/(?!unc\/)/i.test(slashes)) return false;
  return slashes.startsWith('//') || /^(smb|nfs|afp|cifs|ftp|https?):/i.test(slashes);
}

function refuseNetworkPath(folder: string): void {
  if (isNetworkPath(folder)) {
    throw new Unavailable('HomeNotLocal', `${folder} lies on the network`);
  }
}

/** Magic numbers of statfs(2): NFS, SMB, CIFS, SMB2, AFS, Coda, NCP. */
const networkFileSystems: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x564c,
]);

function refuseNetworkFileSystem(folder: string): void {
  if (process.platform !== 'linux') return;
  // The kernel gives a signed word on some builds.
  if (networkFileSystems.has(statfsSync(folder).type >>> 0)) {
    throw new Unavailable('HomeNotLocal', `${folder} lies on a network file system`);
  }
}

/**
 * Holds an exclusive lock of the operating system, by an open transaction on a database that
 * holds nothing. The system releases it when the process ends, however it ends, so there is no
 * stale lock to clear.
 */
function hold(file: string): () => void {
  const lock = openLock(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw refusal(file, error);
  }
  return () => lock.close();
}

function openLock(file: string) {
  try {
    return new SqliteDriver(file, { timeout: 0 });
  } catch (error) {
    throw refusal(file, error);
  }
}

function refusal(file: string, error: unknown): Unavailable {
  const busy = error instanceof SqliteDriver.SqliteError && error.code.startsWith('SQLITE_BUSY');
  return busy
    ? new Unavailable('HomeInUse', `Another program has ${dirname(file)} open`, { cause: error })
    : new Unavailable('HomeNotWritable', `${file} cannot be written`, { cause: error });
}
