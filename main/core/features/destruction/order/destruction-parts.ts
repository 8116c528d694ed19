import type { DocumentRenderer } from './document-renderer.ts';
import type { Tx } from '../../../database/store.ts';
import type { WritableStore } from '../../../database/store.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { LedgerSigner } from '../../../ledger/signing-key.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Rejections, Signatures } from '../../../rpc/handler.ts';
import type { OrderMemory } from './order-memory.ts';

/** Judges whether goods may stand at a place; storage has the rules (SS-01 … SS-08). */
export interface PlaceJudge {
  /**
   * Everything that forbids the place to any of the lots: `BinForbidden`, then each finding as a
   * rejection of its own; else `PlaceConditionNotConfirmed` for each condition that is open.
   */
  check(tx: Tx, wanted: WantedPlace): Rejections;
}

/** Which lots would stand where. */
export interface WantedPlace {
  readonly lotIds: readonly string[];
  readonly locationId: string;
  /** The field that names the place. */
  readonly field: string;
  /** Codes of the conditions that somebody confirmed; null where none are asked for. */
  readonly confirmedConditions: readonly string[] | null;
}

/** What the composition gives this feature. */
export interface DestructionPorts {
  readonly signatures: Signatures;
  readonly places: PlaceJudge;
  readonly documents: DocumentRenderer;
  readonly writer: WritableStore;
  readonly ledger: Ledger;
  readonly signer: LedgerSigner;
  readonly clock: Clock;
  readonly station: string;
  /** True in a sample authority: its certificates say so on every page. */
  readonly sample: boolean;
}

/** What the handlers share. */
export interface DestructionParts extends DestructionPorts {
  readonly orders: OrderMemory;
}

/** The reply of an act that says nothing but that it happened. */
export type Nothing = Record<string, never>;
