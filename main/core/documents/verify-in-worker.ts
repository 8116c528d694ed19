import { verifyCertificateFile } from './certificate/verify-certificate-file.ts';
import type { CertificateVerdict } from './certificate/verify-certificate-file.ts';
import { readVerifyingKey } from './certificate/verifying-key.ts';
import { runInThread } from '../platform/run-in-thread.ts';

/** A file and the public key it is checked with, as PEM. */
export interface FileToVerify {
  readonly bytes: Uint8Array;
  readonly key: string;
}

/** A smaller file is checked sooner than a thread is started. */
const smallFile = 256 * 1024;

/** A file of the largest size takes a minute on a slow machine, and twenty times its record. */
const timeoutMilliseconds = 300_000;
const heapMegabytes = 2048;

/**
 * Checks a certificate's PDF (`verifyCertificateFile`), a long one in a thread of its own: the
 * proof of 20,000 lines takes seconds. Rejects with `Unavailable` (PaperNotRead) when time or
 * memory do not suffice.
 */
export async function verifyCertificateInWorker(file: FileToVerify): Promise<CertificateVerdict> {
  if (file.bytes.length < smallFile) {
    return verifyCertificateFile(file.bytes, readVerifyingKey(file.key));
  }
  const entry = new URL('./verify-worker.ts', import.meta.url);
  const refusal = { code: 'PaperNotRead', about: 'The file could not be checked' } as const;
  return runInThread({ entry, data: file, timeoutMilliseconds, heapMegabytes, refusal });
}
