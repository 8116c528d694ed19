import { dayOfInstant } from '../../../shared/kernel/legal-date.ts';
import type { Tx } from '../database/store.ts';
import { makeCheckpoint } from './checkpoint.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerSigner } from './signing-key.ts';

/** Signs the head unless it is empty or signed already: the end of what a program recorded. */
export function signHead(tx: Tx, ledger: Ledger, signer: LedgerSigner, at: string): void {
  if (ledger.head(tx).size > 0) makeCheckpoint(tx, ledger, signer, at);
}

/** Signs what stands when the first command of a new legal day begins, in its transaction. */
export type SignDay = (tx: Tx, now: string, timeZone: string) => void;

/**
 * Makes it: when the oldest event that nobody signed is of a day before today in the site's time
 * zone. A sign-in, which belongs to no site yet, may come first; it is signed with the others.
 * Once a day was looked at, nothing of an earlier one can come any more: it is not asked again.
 */
export function daySigner(ledger: Ledger, signer: LedgerSigner): SignDay {
  const lookedAt = new Map<string, string>();
  return (tx, now, timeZone) => {
    const today = dayOfInstant(now, timeZone);
    if (lookedAt.get(timeZone) === today) return;
    tx.afterCommit(() => lookedAt.set(timeZone, today), 'joins');
    const unsigned = tx.get<{ at: string }>(
      `SELECT body ->> '$.at' AS at FROM event
       WHERE seq = (SELECT coalesce(max(size), 0) + 1 FROM checkpoint)`,
    );
    if (unsigned === undefined) return;
    if (dayOfInstant(unsigned.at, timeZone) < today) signHead(tx, ledger, signer, now);
  };
}
