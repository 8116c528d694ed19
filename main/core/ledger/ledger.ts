import type { EventActor, RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import type { SqlReader } from '../database/sql-value.ts';
import type { Tx } from '../database/store.ts';

/** What is the same for every event of one command (CC-03). */
export interface EventContext {
  readonly at: string;
  readonly actor: EventActor;
  readonly site: string | null;
  readonly station: string;
  readonly command: { readonly id: string; readonly procedure: string };
  readonly reason: string | null;
}

/** What a decision says happened; the ledger adds who, when and where. */
export interface Fact {
  readonly type: string;
  readonly version: number;
  readonly subjects: readonly string[];
  readonly data: object;
}

/** An event and its place. */
export interface LedgerEntry {
  readonly seq: number;
  readonly event: RecordedEvent<string, object>;
}

/** The state of the ledger after its last event. */
export interface LedgerHead {
  /** Number of events. */
  readonly size: number;
  readonly chainHash: Uint8Array;
}

/** The record of everything that happened (CC-01, CC-02). */
export interface Ledger {
  /**
   * Adds the facts as events, with fresh ids, and projects each into the tables, all inside the
   * transaction. A Defect when no projector declares the type.
   */
  record(tx: Tx, context: EventContext, facts: readonly Fact[]): readonly LedgerEntry[];
  /** Adds complete events, as `record` does. */
  append(tx: Tx, events: readonly RecordedEvent<string, object>[]): readonly LedgerEntry[];
  /** Size and chain hash. */
  head(reader: SqlReader): LedgerHead;
  /** Merkle root (RFC 9162) over the first `size` events; over all when left out. */
  root(reader: SqlReader, size?: number): Uint8Array;
  /** Proof that the event `seq` is among the first `size`. */
  inclusionProof(reader: SqlReader, seq: number, size: number): readonly Uint8Array[];
  /** Proof that the first `from` events are a beginning of the first `to`. */
  consistencyProof(reader: SqlReader, from: number, to: number): readonly Uint8Array[];
}
