import type { Kysely } from 'kysely';
import type { Result } from '../../../shared/kernel/result.ts';
import type { ProjectionWriter } from './projection-writer.ts';
import type { SqlReader, SqlValue } from './sql-value.ts';
import type { Database } from './tables.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** The open write transaction: what a command reads and changes before it commits. */
export interface Tx extends SqlReader {
  /** Runs a statement that gives no rows, on operational tables; gives the rows changed. */
  run(sql: string, parameters?: readonly SqlValue[]): number;
  /** The projection tables; projectors use it, commands only append events. */
  readonly write: ProjectionWriter;
  /** Called once the transaction is safely on disk; never when it was rolled back. */
  afterCommit(action: () => void): void;
}

/** Permission to read: a connection of its own that sees only what was committed. */
export interface ReadableStore extends SqlReader {
  readonly [readable]: true;
  /** Typed queries, one at a time: a stream makes the others wait until it is read to its end. */
  readonly query: Kysely<Database>;
  /** Path of the database file. */
  readonly file: string;
}

/** Permission to change: one transaction at a time, in the order of asking. */
export interface WritableStore {
  readonly [writable]: true;
  /**
   * Runs `work` in one transaction: commits when it gives ok, rolls back when it gives a failure
   * or throws. Refuses to run inside itself. Throws Unavailable when the disk or the file denies
   * it, Defect when a constraint that the rules should have kept is broken.
   */
  run<T, E>(work: (tx: Tx) => Result<T, E> | Promise<Result<T, E>>): Promise<Result<T, E>>;
}

/** The open database. */
export interface Store {
  readonly reader: ReadableStore;
  readonly writer: WritableStore;
  /** Writes a complete copy to `file` while the store stays in use. */
  backup(file: string): Promise<void>;
  /** Waits for the running transaction, then lets go of the file. */
  close(): Promise<void>;
}
