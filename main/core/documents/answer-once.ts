import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadAnswer } from './document-thread.ts';

/** Does the one job this thread was started for, answers, and ends. */
export function answerOnce<T>(work: (data: unknown) => T): void {
  parentPort?.postMessage(answerOf(work));
}

function answerOf<T>(work: (data: unknown) => T): ThreadAnswer<T> {
  try {
    return { ok: true, value: work(workerData) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? error.message) : '' };
  }
}
