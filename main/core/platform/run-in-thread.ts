import { Worker } from 'node:worker_threads';
import { Defect } from './defect.ts';
import { Unavailable } from './unavailable.ts';
import type { UnavailableCode } from './unavailable.ts';

/** What the thread answers: what it made, or what went wrong. */
export type ThreadAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** The thread did not come to its end: whoever asked for the job stopped it. */
export class ThreadStopped extends Error {
  override readonly name = 'ThreadStopped';

  constructor() {
    super('The thread was stopped by whoever asked');
  }
}

/** One job for a thread of its own. */
export interface ThreadJob {
  readonly entry: URL;
  readonly data: unknown;
  readonly timeoutMilliseconds: number;
  /** What it may keep at once; beyond it the thread ends, and not the program. */
  readonly heapMegabytes: number;
  readonly signal?: AbortSignal;
  /** How it is refused when time or memory do not suffice: a code, and what for the log. */
  readonly refusal: { readonly code: UnavailableCode; readonly about: string };
}

/**
 * Does one job in a thread of its own, so that the writer waits for nothing. The thread ends with
 * the job and gives its memory back. Rejects with `Unavailable` when time or memory do not
 * suffice, with `ThreadStopped` when it is cancelled, and with a Defect when the job itself fails.
 */
export async function runInThread<T>(job: ThreadJob): Promise<T> {
  const { signal, refusal } = job;
  if (signal?.aborted === true) throw new ThreadStopped();
  const refused = (why: string): Unavailable =>
    new Unavailable(refusal.code, `${refusal.about}: ${why}`);
  const worker = new Worker(job.entry, {
    workerData: job.data,
    resourceLimits: {
      // A layout makes many short-lived words: with room for them they are collected less often.
      maxYoungGenerationSizeMb: 48,
      maxOldGenerationSizeMb: job.heapMegabytes,
    },
  });
  const outcome = Promise.withResolvers<ThreadAnswer<T>>();
  const stop = (): void => outcome.reject(new ThreadStopped());
  const timer = setTimeout(() => outcome.reject(refused('timed out')), job.timeoutMilliseconds);
  signal?.addEventListener('abort', stop, { once: true });
  worker.once('message', outcome.resolve);
  worker.once('error', (error) =>
    outcome.reject(isOutOfMemory(error) ? refused('out of memory') : error),
  );
  worker.once('exit', (code) => outcome.reject(new Defect(`The thread ended with ${code}`)));
  try {
    const answer = await outcome.promise;
    if (!answer.ok) throw new Defect(answer.message);
    return answer.value;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
