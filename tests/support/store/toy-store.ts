import { join } from 'node:path';
import type { Store, Tx } from '../../../main/core/database/store.ts';
import { openStore } from '../../../main/core/database/sqlite/sqlite-store.ts';
import { appendOnlyLedger } from '../../../main/core/ledger/append-only-ledger.ts';
import type { Fact, Ledger, LedgerEntry } from '../../../main/core/ledger/ledger.ts';
import { openSigningKey } from '../../../main/core/ledger/signing-key.ts';
import type { LedgerSigner } from '../../../main/core/ledger/signing-key.ts';
import { systemRandom } from '../../../main/core/platform/random.ts';
import { fileModeSecretBox } from '../../../main/core/platform/secret-box.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { fixedClock } from '../fixed-clock.ts';
import { seededIds } from '../seeded-ids.ts';
import { tempFolder } from '../temp-folder.ts';
import { toyContext, toyMigrations, toyRegistry } from './toy-projection.ts';

/** A whole store with the toy projector, in a folder of its own. */
export interface ToyStore {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly signer: LedgerSigner;
  readonly file: string;
  /** Records the facts in one transaction. */
  record(...facts: readonly Fact[]): Promise<readonly LedgerEntry[]>;
  /** Runs in one transaction that commits. */
  commit<T>(work: (tx: Tx) => T): Promise<T>;
  dispose(): Promise<void>;
}

/** Opens it; `trace` is told of every statement of the writer. */
export async function openToyStore(
  trace?: (sql: string) => void,
  seed?: string,
): Promise<ToyStore> {
  const { folder, remove } = tempFolder();
  const file = join(folder, 'impound.db');
  const ids = seededIds(seed);
  const store = await openStore({
    file,
    migrations: toyMigrations,
    registry: toyRegistry,
    clock: fixedClock(),
    ...(trace === undefined ? {} : { trace }),
  });
  const ledger = appendOnlyLedger(toyRegistry, ids);
  const keyFile = join(folder, 'ledger-key.json');
  const signer = await openSigningKey({
    file: keyFile,
    secretBox: fileModeSecretBox,
    ids,
    random: systemRandom,
    mayCreate: true,
  });
  async function commit<T>(work: (tx: Tx) => T): Promise<T> {
    const result = await store.writer.run<T, never>((tx) => ok(work(tx)));
    if (!result.ok) throw new Error('A transaction that cannot fail failed');
    return result.value;
  }
  return {
    store,
    ledger,
    signer,
    file,
    commit,
    record: (...facts) => commit((tx) => ledger.record(tx, toyContext, facts)),
    dispose: async () => {
      await store.close();
      remove();
    },
  };
}
