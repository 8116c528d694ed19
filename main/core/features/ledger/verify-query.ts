import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ProjectorRegistry } from '../../database/projector-registry.ts';
import { migrations } from '../../database/sqlite/migrations/index.ts';
import type { WritableStore } from '../../database/store.ts';
import type { LedgerSigner } from '../../ledger/signing-key.ts';
import { verifyStore } from '../../ledger/verify/verify-store.ts';
import type { VerifyReport } from '../../ledger/verify/verify-store.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import { RunningJobs } from './running-jobs.ts';

/** What verifying stands on. */
export interface VerifyParts {
  readonly writer: WritableStore;
  readonly signer: LedgerSigner;
  readonly registry: ProjectorRegistry;
}

/** Problems that a page can show; the count of the rest is kept. */
const shownProblems = 500;

const keepSql = `
INSERT INTO verification (id, at, ok, events, root, problems) VALUES (1, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET at = excluded.at, ok = excluded.ok, events = excluded.events,
  root = excluded.root, problems = excluded.problems`;

/**
 * Verifies on a connection of its own, on a snapshot, while the writer goes on; the outcome is
 * kept beside the ledger, where everybody sees how old it is.
 */
export function verifyQueries(parts: VerifyParts): FeatureHandlers['queries'] {
  const jobs = new RunningJobs();
  return {
    'ledger.verify': defineQuery('ledger.verify', async (call) => {
      const { connection, now, store } = call;
      const { job } = call.input;
      const { signal, end } = jobs.begin(connection, job, call.signal);
      try {
        const report = await verifyStore({
          file: store.file,
          migrations,
          registry: parts.registry,
          key: parts.signer.key,
          signal,
          progress: ({ stage, done, total }) => {
            // Only the number of events is known before they are read.
            call.progress(job, done, stage === 'events' ? total : null);
          },
        });
        await keepOutcome(parts.writer, report, now);
        const { events, root, signedTo } = report;
        const problems = report.problems.slice(0, shownProblems);
        return ok({ ok: report.ok, events, signedTo, root, problems: [...problems] });
      } catch (error) {
        if (signal.aborted) return fail([reject('VerificationStopped')]);
        throw error;
      } finally {
        end();
      }
    }),

    'ledger.stopVerifying': defineQuery('ledger.stopVerifying', ({ connection, input }) => {
      jobs.stop(connection, input.job);
      return ok({});
    }),
  };
}

async function keepOutcome(writer: WritableStore, report: VerifyReport, at: string): Promise<void> {
  await writer.run((tx) => {
    const { ok: good, events, root, problems } = report;
    return ok(tx.run(keepSql, [at, good ? 1 : 0, events, root, problems.length]));
  });
}
