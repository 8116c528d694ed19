import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Result } from '../../../../shared/kernel/result.ts';
import { Defect } from '../../platform/defect.ts';
import type { ProjectionWriter } from '../projection-writer.ts';
import type { SqlValue } from '../sql-value.ts';
import type { Tx } from '../store.ts';
import { bindPlaces } from './bind-places.ts';
import { translateError } from './classify-error.ts';
import type { Statements } from './statements.ts';

/** One place in the queue; whoever runs inside an open one must not ask for another. */
interface Turn {
  open: boolean;
}

/**
 * The writer gate: a queue in front of the one connection that writes. The only place that
 * begins, commits and rolls back.
 */
export class UnitOfWork {
  readonly #database: SqliteDatabase;
  readonly #statements: Statements;
  readonly #write: ProjectionWriter;
  readonly #inside = new AsyncLocalStorage<Turn>();
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: SqliteDatabase, statements: Statements, write: ProjectionWriter) {
    this.#database = database;
    this.#statements = statements;
    this.#write = write;
  }

  /** Runs the work alone, in one transaction; see WritableStore.run. */
  run<T, E>(work: (tx: Tx) => Result<T, E> | Promise<Result<T, E>>): Promise<Result<T, E>> {
    return this.#take((turn) => this.#transact(work, turn));
  }

  /** Runs an action while no transaction is open and none can begin. */
  alone<T>(action: () => T | Promise<T>): Promise<T> {
    return this.#take(action);
  }

  #take<T>(action: (turn: Turn) => T | Promise<T>): Promise<T> {
    if (this.#inside.getStore()?.open === true) {
      return Promise.reject(new Defect('A transaction was asked for inside a transaction'));
    }
    if (this.#closed) return Promise.reject(new Defect('The store is closed'));
    const turn: Turn = { open: true };
    const done = this.#last
      .then(() => this.#inside.run(turn, () => action(turn)))
      .finally(() => {
        turn.open = false;
      });
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Refuses new work and waits for the work already queued. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }

  async #transact<T, E>(
    work: (tx: Tx) => Result<T, E> | Promise<Result<T, E>>,
    turn: Turn,
  ): Promise<Result<T, E>> {
    const committed: (() => void)[] = [];
    const { tx, end } = this.#transaction(committed);
    try {
      this.#statements.prepare('BEGIN IMMEDIATE').run();
      const outcome = work(tx);
      const result = outcome instanceof Promise ? await outcome : outcome;
      this.#statements.prepare(result.ok ? 'COMMIT' : 'ROLLBACK').run();
      if (result.ok) {
        turn.open = false;
        committed.forEach(attempt);
      }
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself: full disk, I/O error, RAISE(ROLLBACK).
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw translateError(error);
    } finally {
      end();
    }
  }

  #transaction(committed: (() => void)[]): { readonly tx: Tx; readonly end: () => void } {
    let open = true;
    const prepare = (sql: string) => {
      if (!open) throw new Defect('The transaction has ended');
      return this.#statements.prepare(sql);
    };
    const tx: Tx = {
      get: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
        prepare(sql).get(bindPlaces(sql, parameters)) as Row | undefined,
      all: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
        prepare(sql).all(bindPlaces(sql, parameters)) as Row[],
      run: (sql, parameters = []) => prepare(sql).run(bindPlaces(sql, parameters)).changes,
      write: this.#write,
      afterCommit: (action) => {
        committed.push(action);
      },
    };
    const end = () => {
      open = false;
    };
    return { tx, end };
  }
}

/** What is told of a commit cannot undo it: an error there is a warning, not a failed command. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
