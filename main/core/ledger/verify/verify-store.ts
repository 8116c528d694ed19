import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { OperationalTable, ProjectorRegistry } from '../../database/projector-registry.ts';
import type { Migration } from '../../database/sqlite/migration.ts';
import { openDatabase } from '../../database/sqlite/open.ts';
import type { NoteKey } from '../signed-note.ts';
import type { ChainCheck } from './chain-check.ts';
import { CheckpointCheck } from './checkpoint-check.ts';
import { CredentialCheck } from './credential-check.ts';
import { DocumentCheck } from './document-check.ts';
import { passEvents } from './event-pass.ts';
import { Pace } from './pace.ts';
import type { Watch } from './pace.ts';
import { checkPages } from './page-check.ts';
import { Problems } from './problem.ts';
import type { Problem } from './problem.ts';
import { checkCoverage, checkSchema } from './schema-check.ts';
import { openScratchStore } from './scratch-store.ts';
import type { ScratchStore } from './scratch-store.ts';
import { checkSearch, searchIndexesSql } from './search-check.ts';
import { checkSteps } from './steps-check.ts';
import { compareTable } from './table-compare.ts';
import type { ComparedTable } from './table-compare.ts';

/** What to verify, and against what. */
export interface VerifyOptions extends Watch {
  /** Path of the database file; it may be in use. */
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly registry: ProjectorRegistry;
  /** The key that signed the checkpoints; undefined when it is lost, which is a problem. */
  readonly key: NoteKey | undefined;
  /**
   * Signed notes that left the computer, on a certificate or in an archive. Nothing inside a file
   * tells that its end was cut off or that it is an older copy; a note from outside does.
   */
  readonly seen?: readonly string[] | undefined;
  /** `chain` leaves out bodies, projections, documents and schema. Default `everything`. */
  readonly scope?: 'everything' | 'chain';
}

/** What verification found. */
export interface VerifyReport {
  readonly ok: boolean;
  /** Number of events. */
  readonly events: number;
  /** How many of them the newest signed head covers; those after it nobody has signed yet. */
  readonly signedTo: number;
  /** Merkle root over all of them, as computed, in hexadecimal. */
  readonly root: string;
  readonly problems: readonly Problem[];
  /**
   * Tables that no event makes, so their rows are not compared; only what the events do say of
   * them is: the hash of each password, the words of a search index. The steps of the schema are
   * compared with those of this program.
   */
  readonly notCovered: readonly OperationalTable[];
}

/**
 * Checks that the ledger is whole and that everything shown follows from it: every body, hash,
 * link and subtree, every signature, every stored document, and every row of every projection
 * table against a replay of all events. Works on a snapshot while the program goes on. Never
 * throws on a changed or damaged file: what cannot be read is a problem. Throws only the reason
 * of an aborted signal.
 */
export async function verifyStore(options: VerifyOptions): Promise<VerifyReport> {
  const problems = new Problems();
  const pace = new Pace(options);
  let checked: Checked | undefined;
  const database = openForReading(options.file, problems);
  if (database !== undefined) {
    try {
      checked = await verifyOpen(database, options, problems, pace);
    } finally {
      database.close();
    }
  }
  const list = problems.all();
  return {
    ok: list.length === 0,
    events: checked?.chain.size ?? 0,
    signedTo: checked?.signedTo ?? 0,
    root: checked === undefined ? '' : Buffer.from(checked.chain.root()).toString('hex'),
    problems: list,
    notCovered: options.registry.operational,
  };
}

interface Checked {
  readonly chain: ChainCheck;
  readonly signedTo: number;
}

async function verifyOpen(
  database: SqliteDatabase,
  options: VerifyOptions,
  problems: Problems,
  pace: Pace,
): Promise<Checked | undefined> {
  const everything =
    options.scope !== 'chain' && checkSteps(database, options.migrations, problems);
  const scratch = await openScratchStore(options.migrations, options.registry);
  try {
    problems.guard('sqlite_schema', () => database.exec('BEGIN'));
    if (everything) {
      problems.guard('sqlite_schema', () => checkPages(database, problems));
      problems.guard('sqlite_schema', () => checkSchema(database, scratch.database, problems));
    }
    checkCoverage(scratch.database, options.registry, problems);
    const documents = new DocumentCheck();
    const credentials = new CredentialCheck();
    const checkpoints = new CheckpointCheck(database, problems, options.key, options.seen);
    const { registry } = options;
    const replay = everything ? { replay: { scratch, registry, documents, credentials } } : {};
    const chain = await attempt('event', options, problems, () => {
      unburden(scratch);
      return passEvents({ database, problems, pace, checkpoints, ...replay });
    });
    const checked = chain === undefined ? undefined : { chain, signedTo: checkpoints.signedTo };
    if (!everything) return checked;
    await compareAll({ found: database, scratch, options, problems, pace });
    problems.guard('credential', () => credentials.run(database, scratch.database, problems));
    pace.begin('documents', 0);
    await attempt('stored_document', options, problems, () =>
      documents.run(database, problems, pace),
    );
    return checked;
  } finally {
    scratch.close();
  }
}

interface Comparison {
  readonly found: SqliteDatabase;
  readonly scratch: ScratchStore;
  readonly options: VerifyOptions;
  readonly problems: Problems;
  readonly pace: Pace;
}

async function compareAll(comparison: Comparison): Promise<void> {
  const { found, scratch, options, problems, pace } = comparison;
  const tables: ComparedTable[] = [
    { name: 'event_subject', key: ['subject', 'seq'], kind: 'subject' },
    ...options.registry.tables.map(({ name, key }) => ({ name, key, kind: 'projection' as const })),
  ];
  pace.begin('tables', 0);
  const databases = { found, expected: scratch.database };
  for (const table of tables) {
    await attempt(table.name, options, problems, () =>
      compareTable(databases, table, problems, pace),
    );
  }
  const indexes = scratch.database.prepare<[], string>(searchIndexesSql).pluck().all();
  for (const index of indexes) {
    await attempt(index, options, problems, () => checkSearch(databases, index, problems, pace));
  }
}

/** Runs a stage; an error becomes a problem of the table, except that a cancel goes on up. */
async function attempt<T>(
  table: string,
  options: VerifyOptions,
  problems: Problems,
  stage: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await stage();
  } catch (error) {
    options.signal?.throwIfAborted();
    problems.unreadable(table, error);
    return undefined;
  }
}

function openForReading(file: string, problems: Problems): SqliteDatabase | undefined {
  try {
    return openDatabase({ file, access: 'read' });
  } catch (error) {
    problems.unreadable(file, error);
    return undefined;
  }
}

/**
 * The scratch copy is written once and thrown away: it needs no guards, no words to search for,
 * and no index that begins with the site, which serve lists that nobody asks for here. Half of a
 * replay went into them.
 */
function unburden({ database }: ScratchStore): void {
  const dropped = database
    .prepare<[], { type: string; name: string }>(
      `SELECT type, name FROM sqlite_schema WHERE type = 'trigger'
       OR (type = 'index' AND sql LIKE 'CREATE INDEX%(site_id,%')`,
    )
    .all();
  for (const { type, name } of dropped) database.exec(`DROP ${type} "${name}"`);
  database.exec('BEGIN');
}
