import { Worker } from 'node:worker_threads';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { Defect } from '../platform/defect.ts';
import { Unavailable } from '../platform/unavailable.ts';
import type { RenderAnswer } from './render-worker.ts';

/** The rendering was stopped by whoever asked for it; nothing is wrong with the certificate. */
export class RenderStopped extends Error {
  override readonly name = 'RenderStopped';

  constructor() {
    super('The rendering was stopped');
  }
}

export interface RenderOptions {
  /** Stops the rendering; the promise rejects with `RenderStopped`. */
  readonly signal?: AbortSignal;
  /** `renderingTime` of the file unless told otherwise. */
  readonly timeoutMilliseconds?: number;
  /** `renderingMemory` of the file unless told otherwise. */
  readonly heapMegabytes?: number;
  /** Where the worker's entry lies; a bundled program tells. */
  readonly workerUrl?: URL;
}

/**
 * How long a rendering may take, in milliseconds: two minutes, and some fifty times what a line
 * or a package takes on a slow machine that does nothing else.
 */
export function renderingTime(file: CertificateFile): number {
  return 120_000 + 50 * rowsOf(file);
}

/**
 * How much memory a rendering may take, in megabytes: some four times what it needs, so that a
 * certificate beyond all measure ends its own thread and not the program.
 */
export function renderingMemory(file: CertificateFile): number {
  return 256 + Math.ceil(rowsOf(file) / 50);
}

/** Rows of the goods table and of the annex of packages. */
function rowsOf({ statement }: CertificateFile): number {
  return statement.lines.reduce((sum, { packages }) => sum + 1 + packages.length, 0);
}

/**
 * Sets a certificate in a thread of its own, so that the writer never waits for typography. The
 * thread ends with the job and gives its memory back. Rejects with `RenderStopped`, with
 * `Unavailable` (PaperNotSet) when time or memory do not suffice, or with a Defect when the
 * rendering itself fails.
 */
export async function renderCertificateInWorker(
  file: CertificateFile,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const { signal, timeoutMilliseconds = renderingTime(file) } = options;
  if (signal?.aborted === true) throw new RenderStopped();
  const worker = new Worker(options.workerUrl ?? new URL('./render-worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: {
      // A layout makes many short-lived words: with room for them they are collected less often.
      maxYoungGenerationSizeMb: 48,
      maxOldGenerationSizeMb: options.heapMegabytes ?? renderingMemory(file),
    },
  });
  const outcome = Promise.withResolvers<RenderAnswer>();
  const stop = (): void => outcome.reject(new RenderStopped());
  const timer = setTimeout(
    () => outcome.reject(notSet(file, `${timeoutMilliseconds} ms were not enough`)),
    timeoutMilliseconds,
  );
  signal?.addEventListener('abort', stop, { once: true });
  worker.once('message', outcome.resolve);
  worker.once('error', (error) => outcome.reject(isOutOfMemory(error) ? notSet(file) : error));
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

function notSet({ statement }: CertificateFile, why = 'its memory was not enough'): Unavailable {
  return new Unavailable('PaperNotSet', `${statement.number} could not be set: ${why}`);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
