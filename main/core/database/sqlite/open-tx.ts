import type { Statement } from 'better-sqlite3';
import { Defect } from '../../platform/defect.ts';
import type { ProjectionWriter, RowReader } from '../projection-writer.ts';
import type { SqlValue } from '../sql-value.ts';
import type { Tx } from '../store.ts';
import { bindPlaces } from './bind-places.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Statements } from './statements.ts';

/** A transaction as one work sees it, and what the gate learns from it. */
export class OpenTx implements Tx {
  readonly transaction: object;
  /** What wants to be told of the commit. */
  readonly listeners: (() => void)[] = [];
  /** True when what comes next must see this work on disk first. */
  nextWaits = false;
  /** True when it asked for anything that may change the database. */
  wrote = false;
  readonly #statements: Statements;
  readonly #kept: KeptRows;
  #open = true;

  constructor(statements: Statements, kept: KeptRows, transaction: object) {
    this.#statements = statements;
    this.#kept = kept;
    this.transaction = transaction;
  }

  get<Row>(sql: string, parameters: readonly SqlValue[] = []): Row | undefined {
    this.#kept.beforeReading(sql);
    return this.#prepare(sql).get(bindPlaces(sql, parameters)) as Row | undefined;
  }

  all<Row>(sql: string, parameters: readonly SqlValue[] = []): readonly Row[] {
    this.#kept.beforeReading(sql);
    return this.#prepare(sql).all(bindPlaces(sql, parameters)) as Row[];
  }

  run(sql: string, parameters: readonly SqlValue[] = []): number {
    this.wrote = true;
    this.#kept.beforeWriting(sql);
    return this.#prepare(sql).run(bindPlaces(sql, parameters)).changes;
  }

  get rows(): RowReader {
    this.#refuseEnded();
    return this.#kept;
  }

  get write(): ProjectionWriter {
    this.#refuseEnded();
    this.wrote = true;
    return this.#kept;
  }

  afterCommit(action: () => void, next: 'waits' | 'joins' = 'waits'): void {
    this.listeners.push(action);
    if (next === 'waits') this.nextWaits = true;
  }

  /** From now on every use is a Defect. */
  end(): void {
    this.#open = false;
  }

  #prepare(sql: string): Statement {
    this.#refuseEnded();
    return this.#statements.prepare(sql);
  }

  #refuseEnded(): void {
    if (!this.#open) throw new Defect('The transaction has ended');
  }
}
