import type { Database as SqliteDatabase, Statement } from 'better-sqlite3';
import { stablePlan } from './stable-plan.ts';

const limit = 1_000;

/**
 * Prepared statements by their SQL text. Preparing costs several times what a small statement
 * costs to run; the cache is bounded so that composed SQL cannot grow it for ever.
 */
export class Statements {
  readonly #database: SqliteDatabase;
  readonly #prepared = new Map<string, Statement>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** The statement for the text, prepared at its first use. */
  prepare(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    if (this.#prepared.size >= limit) this.#dropOldest();
    const statement = this.#database.prepare(stablePlan(sql));
    this.#prepared.set(sql, statement);
    return statement;
  }

  #dropOldest(): void {
    for (const sql of this.#prepared.keys()) {
      this.#prepared.delete(sql);
      return;
    }
  }
}
