import { parentPort, workerData } from 'node:worker_threads';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { renderCertificate } from './render-certificate.ts';

/** What the worker answers: the bytes, or what went wrong. */
export type RenderAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** Sets the one certificate this worker was started for, answers, and ends. */
function renderOnce(file: CertificateFile): RenderAnswer {
  try {
    return { ok: true, bytes: renderCertificate(file) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? error.message) : '' };
  }
}

if (parentPort !== null) {
  const file: unknown = workerData;
  parentPort.postMessage(renderOnce(file as CertificateFile));
}
