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
  /** `renderingTime` of the file unless told otherwise. */
  readonly timeoutMilliseconds?: number;
  /** Where the worker's entry lies; a bundled program tells. */
  readonly workerUrl?: URL;
}

/**
 * How long a rendering may take, in milliseconds: two minutes, and some twenty times what a line
 * or a package takes on a slow machine that does nothing else.
 */
export function renderingTime({ statement }: CertificateFile): number {
  const packages = statement.lines.reduce((sum, line) => sum + line.packages.length, 0);
  return 120_000 + 50 * (statement.lines.length + packages);
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
  const { signal, timeoutMilliseconds = renderingTime(file) } = options;
  if (signal?.aborted === true) throw new RenderStopped('cancelled');
  const worker = new Worker(options.workerUrl ?? new URL('./render-worker.ts', import.meta.url), {
    workerData: file,
    // A layout makes many short-lived words: with room for them they are collected less often.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
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
