import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadAnswer } from './run-in-thread.ts';

/** Does the one job this thread was started for, answers, and ends. */
export async function answerOnce<T>(work: (data: unknown) => T | Promise<T>): Promise<void> {
  parentPort?.postMessage(await answerOf(work));
}

async function answerOf<T>(work: (data: unknown) => T | Promise<T>): Promise<ThreadAnswer<T>> {
  try {
    return { ok: true, value: await work(workerData) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? error.message) : '' };
  }
}
