import { Defect } from '../../platform/defect.ts';
import type { SqlValue } from '../sql-value.ts';
import type { Tx } from '../store.ts';
import { bindPlaces } from './bind-places.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Statements } from './statements.ts';

/** A transaction as one work sees it, and what the gate learns from it. */
export interface OpenTx {
  readonly tx: Tx;
  /** What wants to be told of the commit. */
  readonly listeners: readonly (() => void)[];
  /** True when what comes next must see this work on disk first. */
  readonly nextWaits: boolean;
  /** True when it asked for anything that may change the database. */
  readonly wrote: boolean;
  /** From now on every use is a Defect. */
  end(): void;
}

/** Opens the view of one work on the transaction. */
export function openTx(statements: Statements, kept: KeptRows, transaction: object): OpenTx {
  const listeners: (() => void)[] = [];
  let open = true;
  let nextWaits = false;
  let wrote = false;
  const prepare = (sql: string) => {
    if (!open) throw new Defect('The transaction has ended');
    return statements.prepare(sql);
  };
  const tx: Tx = {
    transaction,
    rows: kept,
    get: <Row>(sql: string, parameters: readonly SqlValue[] = []) => {
      kept.beforeReading(sql);
      return prepare(sql).get(bindPlaces(sql, parameters)) as Row | undefined;
    },
    all: <Row>(sql: string, parameters: readonly SqlValue[] = []) => {
      kept.beforeReading(sql);
      return prepare(sql).all(bindPlaces(sql, parameters)) as Row[];
    },
    run: (sql, parameters = []) => {
      wrote = true;
      kept.beforeWriting(sql);
      return prepare(sql).run(bindPlaces(sql, parameters)).changes;
    },
    get write() {
      wrote = true;
      return kept;
    },
    afterCommit: (action, next = 'waits') => {
      listeners.push(action);
      if (next === 'waits') nextWaits = true;
    },
  };
  return {
    tx,
    listeners,
    get nextWaits() {
      return nextWaits;
    },
    get wrote() {
      return wrote;
    },
    end: () => {
      open = false;
    },
  };
}
