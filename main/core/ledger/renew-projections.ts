import { ok } from '../../../shared/kernel/result.ts';
import type { SqlReader } from '../database/sql-value.ts';
import type { Store } from '../database/store.ts';
import { Unavailable } from '../platform/unavailable.ts';
import { rebuildProjections } from './rebuild.ts';
import type { RebuildReport } from './rebuild.ts';
import type { VerifyOptions } from './verify/verify-store.ts';

/** What was made again because another version had made it. */
export interface Renewal extends RebuildReport {
  /** Version of the projectors that made the rows before; 0 when it was not kept. */
  readonly before: number;
}

const keepSql = `
INSERT INTO projection_version (id, version) VALUES (1, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version`;

/**
 * Makes the tables again from the events when projectors of another version made them; undefined
 * when nothing was to do. A crash between rebuild and note only means that it is done once more.
 * Throws Unavailable `LedgerUnsound`: rows of another version cannot be served, and none are made
 * from a ledger that was changed.
 */
export async function renewProjections(
  store: Store,
  version: number,
  options: Omit<VerifyOptions, 'file' | 'scope'>,
): Promise<Renewal | undefined> {
  const before = keptVersion(store.reader);
  if (before === version) return undefined;
  const empty = store.reader.get('SELECT 1 FROM event LIMIT 1') === undefined;
  const built = empty ? undefined : await rebuildProjections(store, options);
  if (built?.ok === false) {
    const [first] = built.error;
    throw new Unavailable('LedgerUnsound', `${first?.kind ?? ''}: ${first?.detail ?? ''}`);
  }
  await store.writer.run((tx) => ok(tx.run(keepSql, [version])));
  return built === undefined ? undefined : { before, ...built.value };
}

function keptVersion(reader: SqlReader): number {
  const row = reader.get<{ version: number }>('SELECT version FROM projection_version');
  return row?.version ?? 0;
}
