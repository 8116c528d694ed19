import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Result } from '../../../../shared/kernel/result.ts';
import { Defect } from '../../platform/defect.ts';
import type { ProjectionWriter } from '../projection-writer.ts';
import type { Tx } from '../store.ts';
import { translateError } from './classify-error.ts';
import { openTx } from './open-tx.ts';
import type { OpenTx } from './open-tx.ts';
import type { Statements } from './statements.ts';

type AnyResult = Result<unknown, unknown>;

/** One place in the queue. Whoever runs inside an open one must not ask for another. */
interface Turn {
  open: boolean;
  /** Left out for an action that wants no transaction around it. */
  readonly work?: (tx: Tx) => AnyResult | Promise<AnyResult>;
  readonly action?: () => unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** A work that is done and waits for the commit. */
interface Done {
  readonly turn: Turn;
  readonly result: AnyResult;
  readonly listeners: readonly (() => void)[];
}

/** So many works share a commit at most: the first of them waits for the last. */
const mostTogether = 32;

/**
 * The writer gate: a queue in front of the one connection that writes. The only place that
 * begins, commits and rolls back.
 *
 * Works that wait at the same time share one transaction and one commit: each runs inside a
 * savepoint of its own, so that a refusal or an error takes back that work alone, and each is
 * answered only after the commit. A commit that fails fails all of them. Why: decision 0001.
 */
export class UnitOfWork {
  readonly #database: SqliteDatabase;
  readonly #statements: Statements;
  readonly #write: ProjectionWriter;
  readonly #inside = new AsyncLocalStorage<Turn>();
  readonly #queue: Turn[] = [];
  #draining: Promise<void> | undefined;
  #closed = false;

  constructor(database: SqliteDatabase, statements: Statements, write: ProjectionWriter) {
    this.#database = database;
    this.#statements = statements;
    this.#write = write;
  }

  /** Runs the work as if alone, in a transaction; see WritableStore.run. */
  run<T, E>(work: (tx: Tx) => Result<T, E> | Promise<Result<T, E>>): Promise<Result<T, E>> {
    return this.#enqueue({ work }) as Promise<Result<T, E>>;
  }

  /** Runs an action while no transaction is open and none can begin. */
  alone<T>(action: () => T | Promise<T>): Promise<T> {
    return this.#enqueue({ action }) as Promise<T>;
  }

  /** Refuses new work and waits for the work already queued. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
  }

  #enqueue(asked: Pick<Turn, 'work' | 'action'>): Promise<unknown> {
    if (this.#inside.getStore()?.open === true) {
      return Promise.reject(new Defect('A transaction was asked for inside a transaction'));
    }
    if (this.#closed) return Promise.reject(new Defect('The store is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ ...asked, open: true, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Every round begins with a breath: whoever asks at the same time is in the queue then. */
  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#queue[0]?.work === undefined) await this.#actAlone();
      else await this.#workTogether();
    }
    // In one step with the look at the queue, so that nobody can come in between and be missed.
    this.#draining = undefined;
  }

  async #actAlone(): Promise<void> {
    const turn = this.#queue.shift();
    if (turn === undefined) return;
    try {
      turn.resolve(await this.#inside.run(turn, () => turn.action?.()));
    } catch (error) {
      turn.reject(error);
    } finally {
      turn.open = false;
    }
  }

  async #workTogether(): Promise<void> {
    const done: Done[] = [];
    try {
      while (done.length < mostTogether) {
        if (this.#queue[0]?.work === undefined) break;
        const nextWaits = await this.#workNext(done);
        if (nextWaits) break;
      }
      if (done.length > 0) this.#statements.prepare('COMMIT').run();
    } catch (error) {
      this.#undoAll(done, error);
      return;
    }
    for (const { turn, listeners } of done) {
      turn.open = false;
      listeners.forEach(tell);
    }
    for (const { turn, result } of done) turn.resolve(result);
  }

  /** Carries out the next work; throws only when the whole transaction is lost with it. */
  async #workNext(done: Done[]): Promise<boolean> {
    const turn = this.#queue.shift();
    if (turn === undefined) return false;
    const follows = done.length > 0;
    const open = openTx(this.#statements, this.#write, follows);
    try {
      this.#statements.prepare(follows ? 'SAVEPOINT work' : 'BEGIN IMMEDIATE').run();
      const result = await this.#carryOut(turn, open.tx);
      if (result.ok && follows) this.#statements.prepare('RELEASE work').run();
      if (!result.ok) this.#undo(follows);
      if (result.ok || follows) done.push({ turn, result, listeners: heard(result, open) });
      else answer(turn, () => turn.resolve(result));
      return result.ok && open.nextWaits;
    } catch (error) {
      answer(turn, () => turn.reject(translateError(error)));
      this.#undo(follows, error);
      return false;
    } finally {
      open.end();
    }
  }

  #carryOut(turn: Turn, tx: Tx): AnyResult | Promise<AnyResult> {
    const { work } = turn;
    if (work === undefined) throw new Defect('An action is no work');
    return this.#inside.run(turn, () => work(tx));
  }

  /** Takes back one work; with `cause`, throws it when those before it are lost as well. */
  #undo(follows: boolean, cause?: unknown): void {
    if (!follows) {
      // SQLite may have rolled back by itself: full disk, I/O error, RAISE(ROLLBACK).
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      return;
    }
    if (!this.#database.inTransaction) {
      throw cause instanceof Error ? cause : new Defect('The transaction was lost', { cause });
    }
    this.#statements.prepare('ROLLBACK TO work').run();
    this.#statements.prepare('RELEASE work').run();
  }

  #undoAll(done: readonly Done[], error: unknown): void {
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    const told = translateError(error);
    for (const { turn } of done) answer(turn, () => turn.reject(told));
  }
}

function answer(turn: Turn, settle: () => void): void {
  turn.open = false;
  settle();
}

function heard(result: AnyResult, open: OpenTx): readonly (() => void)[] {
  return result.ok ? open.listeners : [];
}

/** What is told of a commit cannot undo it: an error there is a warning, not a failed command. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
