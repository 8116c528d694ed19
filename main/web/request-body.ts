import type { IncomingMessage } from 'node:http';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** A refused body: the HTTP status and the code of the envelope. */
export interface BodyRefusal {
  readonly status: 400 | 413 | 415;
  readonly code: 'BodyNotJson' | 'BodyTooLarge' | 'BodyTypeNotJson';
}

/** Imports travel as base64 in the request: 64 MiB. */
export const bodyLimitBytes = 64 * 1024 * 1024;

function isJsonType(type: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type ?? '');
}

/** Reads a JSON body. Stops at the limit, whatever the Content-Length promised. */
export async function readJsonBody(
  request: IncomingMessage,
  limitBytes: number = bodyLimitBytes,
): Promise<Result<unknown, BodyRefusal>> {
  if (!isJsonType(request.headers['content-type'])) {
    return fail({ status: 415, code: 'BodyTypeNotJson' });
  }
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) {
    return fail({ status: 413, code: 'BodyTooLarge' });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // The stream stays whole on return, so that the refusal can still be sent.
  const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of parts) {
    size += chunk.length;
    if (size > limitBytes) {
      return fail({ status: 413, code: 'BodyTooLarge' });
    }
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail({ status: 400, code: 'BodyNotJson' });
  }
}
