import type { CertificateToSet } from './certificate/certificate-record.ts';
import { runInThread } from '../platform/run-in-thread.ts';

export interface RenderOptions {
  /** Rows of the goods table and of the annex of packages: time and memory go by them. */
  readonly rows: number;
  /** Stops the rendering; the promise rejects with `ThreadStopped`. */
  readonly signal?: AbortSignal;
  /** `renderingTime` of the rows unless told otherwise. */
  readonly timeoutMilliseconds?: number;
  /** `renderingMemory` of the rows unless told otherwise. */
  readonly heapMegabytes?: number;
}

/**
 * How long a rendering may take, in milliseconds: two minutes, and some fifty times what a row
 * takes on a slow machine that does nothing else.
 */
export function renderingTime(rows: number): number {
  return 120_000 + 50 * rows;
}

/**
 * How much memory a rendering may take, in megabytes: some four times what it needs, so that a
 * certificate beyond all measure ends its own thread and not the program.
 */
export function renderingMemory(rows: number): number {
  return 256 + Math.ceil(rows / 50);
}

/**
 * Sets a certificate in a thread of its own, so that the writer never waits for typography.
 * Rejects with `Unavailable` (PaperNotSet) when time or memory do not suffice, with
 * `ThreadStopped` when it is cancelled, and with a Defect when the rendering itself fails.
 */
export async function renderCertificateInWorker(
  { proof, statementJson }: CertificateToSet,
  options: RenderOptions,
): Promise<Uint8Array> {
  const { rows, signal } = options;
  return runInThread<Uint8Array>({
    entry: new URL('./render-worker.ts', import.meta.url),
    data: { proof, statementJson } satisfies CertificateToSet,
    timeoutMilliseconds: options.timeoutMilliseconds ?? renderingTime(rows),
    heapMegabytes: options.heapMegabytes ?? renderingMemory(rows),
    ...(signal === undefined ? {} : { signal }),
    refusal: { code: 'PaperNotSet', about: `A certificate of ${rows} rows` },
  });
}
