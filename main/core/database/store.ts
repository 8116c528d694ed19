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
  /**
   * The transaction itself, the same for all works that share it: what those before did is seen
   * here and is not on disk yet. They are on disk together, or none is.
   */
  readonly transaction: object;
  /**
   * Called once the transaction is safely on disk; never when it was rolled back. What is only
   * true after it (a session that ends, a person who is remembered) the next work must not miss:
   * it waits for the commit, unless `next` says that it may join the transaction.
   */
  afterCommit(action: () => void, next?: 'waits' | 'joins'): void;
}

/** Permission to read: a connection of its own that sees only what was committed. */
export interface ReadableStore extends SqlReader {
  readonly [readable]: true;
  /** Typed queries, one at a time: a stream makes the others wait until it is read to its end. */
  readonly query: Kysely<Database>;
  /** Path of the database file. */
  readonly file: string;
}

/**
 * Whether a work may share its transaction with others that wait. One that takes long, or that
 * cannot be carried out twice, stays alone.
 */
export type Company = 'shares' | 'alone';

/** Permission to change: one work at a time, in the order of asking. */
export interface WritableStore {
  readonly [writable]: true;
  /**
   * Runs `work` in a transaction: keeps what it did when it gives ok, takes it back when it gives a
   * failure or throws; answers when it is on disk. Works that wait at the same time may share a
   * transaction; each is whole or absent. When one of them fails after it wrote, those before it
   * are carried out again: outside of the transaction a work changes nothing but in `afterCommit`.
   * Refuses to run inside itself. Throws Unavailable when the disk or the file denies it, Defect
   * when a constraint that the rules should have kept is broken.
   */
  run<T, E>(
    work: (tx: Tx) => Result<T, E> | Promise<Result<T, E>>,
    company?: Company,
  ): Promise<Result<T, E>>;
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
