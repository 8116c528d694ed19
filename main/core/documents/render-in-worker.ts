import { Worker } from 'node:worker_threads';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { Defect } from '../platform/defect.ts';
import type { RenderAnswer } from './render-worker.ts';

/** The rendering was stopped from outside; nothing is wrong with the certificate. */
export class RenderStopped extends Error {
  override readonly name = 'RenderStopped';
  readonly reason: 'cancelled' | 'timedOut';

  constructor(reason: 'cancelled' | 'timedOut') {
    super(`The rendering was stopped: ${reason}`);
    this.reason = reason;
  }
}

export interface RenderOptions {
  /** Stops the rendering; the promise rejects with `RenderStopped`. */
  readonly signal?: AbortSignal;
  /** Two minutes unless told otherwise: 20,000 lines take a fraction of it. */
  readonly timeoutMilliseconds?: number;
  /** Where the worker's entry lies; a bundled program tells. */
  readonly workerUrl?: URL;
}

/**
 * Sets a certificate in a thread of its own, so that the writer never waits for typography. The
 * thread ends with the job and gives its memory back. Rejects with
 * `RenderStopped`, or with a Defect when the rendering itself fails.
 */
export async function renderCertificateInWorker(
  file: CertificateFile,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const { signal, timeoutMilliseconds = 120_000 } = options;
  if (signal?.aborted === true) throw new RenderStopped('cancelled');
  const worker = new Worker(options.workerUrl ?? new URL('./render-worker.ts', import.meta.url), {
    workerData: file,
  });
  const outcome = Promise.withResolvers<RenderAnswer>();
  const stop = (): void => outcome.reject(new RenderStopped('cancelled'));
  const timer = setTimeout(
    () => outcome.reject(new RenderStopped('timedOut')),
    timeoutMilliseconds,
  );
  signal?.addEventListener('abort', stop, { once: true });
  worker.once('message', outcome.resolve);
  worker.once('error', outcome.reject);
  worker.once('exit', (code) => outcome.reject(new Defect(`The renderer ended with ${code}`)));
  try {
    const answer = await outcome.promise;
    if (!answer.ok) throw new Defect(`The certificate could not be set: ${answer.message}`);
    return answer.bytes;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
