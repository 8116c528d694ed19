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
  return code === undefined ? error : new Unavailable(code, error.message, { cause: error });
}
