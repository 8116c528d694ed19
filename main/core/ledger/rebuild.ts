import type { RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { ProjectorRegistry } from '../database/projector-registry.ts';
import type { Store, Tx } from '../database/store.ts';
import { dropTriggers, restoreSchema } from './restore-schema.ts';
import { indexAllSubjects } from './subject-index.ts';
import type { Problem } from './verify/problem.ts';
import { openScratchStore } from './verify/scratch-store.ts';
import { verifyStore } from './verify/verify-store.ts';
import type { VerifyOptions } from './verify/verify-store.ts';

/** What a rebuild did. */
export interface RebuildReport {
  readonly events: number;
  readonly tables: number;
}

const chunk = 1_000;

/**
 * Empties every projection table and fills it again from the events, with the index of subjects,
 * the search indexes and the guards, in one transaction. Refuses, with the problems found, when
 * chain, tree or signatures do not verify: what is shown must not be made from a ledger that was
 * changed.
 */
export async function rebuildProjections(
  store: Store,
  options: Omit<VerifyOptions, 'file' | 'scope'>,
): Promise<Result<RebuildReport, readonly Problem[]>> {
  const { file } = store.reader;
  const report = await verifyStore({ ...options, file, scope: 'chain' });
  if (!report.ok) return fail(report.problems);
  const fresh = await openScratchStore(options.migrations, options.registry);
  const rebuild = (tx: Tx): Result<RebuildReport, never> => {
    // Rows refer to each other while they are away; at commit every reference must hold again.
    tx.run('PRAGMA defer_foreign_keys = ON');
    const { tables } = options.registry;
    dropTriggers(tx);
    for (const { name } of tables) tx.run(`DELETE FROM "${name}"`);
    const events = replayAll(tx, options.registry);
    indexAllSubjects(tx);
    restoreSchema(tx, fresh);
    return ok({ events, tables: tables.length });
  };
  try {
    return await store.writer.run(rebuild, 'alone');
  } finally {
    fresh.close();
  }
}

function replayAll(tx: Tx, registry: ProjectorRegistry): number {
  let last = 0;
  for (;;) {
    const rows = tx.all<{ seq: number; body: string }>(
      `SELECT seq, body FROM event WHERE seq > ? ORDER BY seq LIMIT ${chunk}`,
      [last],
    );
    for (const { seq, body } of rows) {
      const event = JSON.parse(body) as RecordedEvent<string, object>;
      registry.project(event, tx.write, seq);
      last = seq;
    }
    if (rows.length < chunk) return last;
  }
}
