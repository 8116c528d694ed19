import { sha256 } from '../../ledger/hash.ts';
import type { Outcome } from '../../rpc/handler.ts';
import { readTableInThread } from './read-table-in-thread.ts';
import type { TableFile } from './read-table.ts';

/** Reads a file's bytes, which the page sends again with each question about them. */
export type ReadFile = (contentBase64: string) => Promise<Outcome<TableFile>>;

/**
 * Remembers the table of the file that was read last, by the hash of what was sent: a person who
 * scrolls through a hundred thousand rows has them taken apart once. Files that are refused are
 * read anew each time.
 */
export function lastFileReader(): ReadFile {
  let last: { readonly hash: string; readonly file: Outcome<TableFile> } | undefined;
  return async (contentBase64) => {
    const hash = sha256(contentBase64).toString('hex');
    if (last?.hash === hash) return last.file;
    const file = await readTableInThread(Buffer.from(contentBase64, 'base64'));
    last = file.ok ? { hash, file } : undefined;
    return file;
  };
}
