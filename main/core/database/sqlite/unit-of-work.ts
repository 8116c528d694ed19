import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Result } from '../../../../shared/kernel/result.ts';
import { Defect } from '../../platform/defect.ts';
import type { Company, Tx } from '../store.ts';
import { translateError } from './classify-error.ts';
import { OpenTx } from './open-tx.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Statements } from './statements.ts';

type AnyResult = Result<unknown, unknown>;

/** One place in the queue. Whoever runs inside an open one must not ask for another. */
interface Turn {
  open: boolean;
  /** Begins a transaction: it shares none, or it made one that others shared begin again. */
  first: boolean;
  /** Nobody joins after it. */
  readonly last: boolean;
  /** Left out for an action that wants no transaction around it. */
  readonly work?: (tx: Tx) => AnyResult | Promise<AnyResult>;
  readonly action?: () => unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** What came of a work, and how it will be told. */
interface Outcome {
  readonly kept: boolean;
  readonly settle: () => void;
}

/** A work that was carried out and is answered after the commit. */
interface Done extends Outcome {
  readonly turn: Turn;
  readonly listeners: readonly (() => void)[];
}

/** So many works share a commit at most: the first of them waits for the last. */
const mostTogether = 32;

/**
 * The writer gate: a queue in front of the one connection that writes. The only place that
 * begins, commits and rolls back.
 *
 * Works that wait at the same time share one transaction and one commit, and each is answered
 * only after it. A work that refuses before it wrote anything disturbs nobody. One that wrote and
 * then refused or failed has the transaction begin again: those before it are carried out once
 * more, and it comes first in the next. A commit that fails fails all of them. Why: decisions
 * 0001 and 0003.
 */
export class UnitOfWork {
  readonly #database: SqliteDatabase;
  readonly #statements: Statements;
  readonly #kept: KeptRows;
  readonly #inside = new AsyncLocalStorage<Turn>();
  readonly #queue: Turn[] = [];
  #draining: Promise<void> | undefined;
  #closed = false;

  constructor(database: SqliteDatabase, statements: Statements, kept: KeptRows) {
    this.#database = database;
    this.#statements = statements;
    this.#kept = kept;
  }

  /** Runs the work as if alone, in a transaction; see WritableStore.run. */
  run<T, E>(
    work: (tx: Tx) => Result<T, E> | Promise<Result<T, E>>,
    company: Company = 'shares',
  ): Promise<Result<T, E>> {
    return this.#enqueue({ work }, company) as Promise<Result<T, E>>;
  }

  /** Runs an action while no transaction is open and none can begin. */
  alone<T>(action: () => T | Promise<T>): Promise<T> {
    return this.#enqueue({ action }, 'alone') as Promise<T>;
  }

  /** Refuses new work and waits for the work already queued. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
  }

  #enqueue(asked: Pick<Turn, 'work' | 'action'>, company: Company): Promise<unknown> {
    if (this.#inside.getStore()?.open === true) {
      return Promise.reject(new Defect('A transaction was asked for inside a transaction'));
    }
    if (this.#closed) return Promise.reject(new Defect('The store is closed'));
    return new Promise((resolve, reject) => {
      const alone = company === 'alone';
      this.#queue.push({ ...asked, open: true, first: alone, last: alone, resolve, reject });
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
      while (this.#mayJoin(done)) {
        const endsRound = await this.#workNext(done);
        if (endsRound) break;
      }
      if (done.length > 0) this.#commit();
    } catch (error) {
      this.#undoAll(done, error);
      return;
    }
    for (const { turn, listeners } of done) {
      turn.open = false;
      listeners.forEach(tell);
    }
    for (const { settle } of done) settle();
  }

  #mayJoin(done: readonly Done[]): boolean {
    const [next] = this.#queue;
    if (next?.work === undefined || done.length === mostTogether) return false;
    return done.length === 0 || !next.first;
  }

  /** Carries out the next work; true when no other may follow before the commit. */
  async #workNext(done: Done[]): Promise<boolean> {
    const turn = this.#queue.shift();
    if (turn === undefined) return true;
    const open = new OpenTx(this.#statements, this.#kept, done);
    const outcome = await this.#attempt(turn, open, done.length === 0);
    open.end();
    if (outcome.kept) done.push({ turn, ...outcome, listeners: open.listeners });
    else this.#passOver(done, turn, open, outcome.settle);
    return done.length === 0 || turn.last || (outcome.kept && open.nextWaits);
  }

  async #attempt(turn: Turn, open: OpenTx, begins: boolean): Promise<Outcome> {
    try {
      if (begins) this.#statements.prepare('BEGIN IMMEDIATE').run();
      const result = await this.#carryOut(turn, open);
      return { kept: result.ok, settle: () => turn.resolve(result) };
    } catch (error) {
      return { kept: false, settle: () => turn.reject(translateError(error)) };
    }
  }

  #carryOut(turn: Turn, tx: Tx): AnyResult | Promise<AnyResult> {
    const { work } = turn;
    if (work === undefined) throw new Defect('An action is no work');
    return this.#inside.run(turn, () => work(tx));
  }

  /**
   * Takes a refused or failed work out of the transaction. SQLite may have ended it by itself:
   * full disk, I/O error, RAISE(ROLLBACK).
   */
  #passOver(done: Done[], turn: Turn, open: OpenTx, settle: () => void): void {
    const untouched = !open.wrote && this.#database.inTransaction;
    if (untouched) {
      done.push({ turn, kept: false, settle, listeners: [] });
      return;
    }
    try {
      this.#rollBack();
    } catch (error) {
      answer(turn, () => turn.reject(translateError(error)));
      throw error;
    }
    if (done.length === 0) {
      answer(turn, settle);
      return;
    }
    turn.first = true;
    this.#queue.unshift(...done.map((before) => before.turn), turn);
    done.length = 0;
  }

  #commit(): void {
    // A work may have gone on after SQLite had ended the transaction by itself.
    if (!this.#database.inTransaction) throw new Defect('The transaction has ended by itself');
    this.#kept.writeCounts();
    this.#statements.prepare('COMMIT').run();
  }

  #rollBack(): void {
    this.#kept.forget();
    if (this.#database.inTransaction) this.#statements.prepare('ROLLBACK').run();
  }

  #undoAll(done: readonly Done[], error: unknown): void {
    this.#rollBack();
    const told = translateError(error);
    for (const { turn } of done) answer(turn, () => turn.reject(told));
  }
}

function answer(turn: Turn, settle: () => void): void {
  turn.open = false;
  settle();
}

/** What is told of a commit cannot undo it: an error there is a warning, not a failed command. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
