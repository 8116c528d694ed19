import { runInThread } from '../../platform/run-in-thread.ts';
import type { LabelJob, LabelPrint } from './label-content.ts';

/** A full print takes some seconds on a slow machine. */
const patienceMilliseconds = 120_000;
const heapMegabytes = 512;

/**
 * Prints labels in a thread of their own, so that the writer never waits for typography. Rejects
 * with `Unavailable` (PaperNotSet) when time or memory do not suffice, with `ThreadStopped` when
 * it is cancelled, and with a Defect when the printing itself fails.
 */
export async function printLabelsInWorker(job: LabelJob, signal: AbortSignal): Promise<LabelPrint> {
  return runInThread<LabelPrint>({
    entry: new URL('./label-worker.ts', import.meta.url),
    data: job,
    timeoutMilliseconds: patienceMilliseconds,
    heapMegabytes,
    signal,
    refusal: { code: 'PaperNotSet', about: `${job.labels.length} labels` },
  });
}
