import type { Tx } from '../database/store.ts';
import type { Fact, LedgerEntry } from '../ledger/ledger.ts';

/**
 * What else must be recorded, in the same transaction and by the same act, because of what was
 * just recorded: how one area keeps its promises when another area acts. What a reaction records
 * starts no further reaction.
 */
export type Reaction = (tx: Tx, entries: readonly LedgerEntry[]) => readonly Fact[];
