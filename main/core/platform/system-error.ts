import { Unavailable } from './unavailable.ts';
import type { UnavailableCode } from './unavailable.ts';

const codes: Readonly<Record<string, UnavailableCode>> = {
  ENOSPC: 'DiskFull',
  EDQUOT: 'DiskFull',
  EACCES: 'HomeNotWritable',
  EPERM: 'HomeNotWritable',
  EROFS: 'HomeNotWritable',
  EIO: 'StoreInputOutput',
};

/** What the system refused to do with a file, as Unavailable; other errors as they are. */
export function translateSystemError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = codes[String(error.code)];
  return code === undefined ? error : new Unavailable(code, said(code, error), { cause: error });
}

/** In a sentence that names the place; the words of the system stay with the cause. */
function said(code: UnavailableCode, error: Error): string {
  const place = 'path' in error ? String(error.path) : undefined;
  if (place === undefined) return error.message;
  if (code === 'HomeNotWritable') return `${place} cannot be written`;
  return code === 'DiskFull'
    ? `The disk has no room for ${place}`
    : `The disk reports an error at ${place}`;
}
