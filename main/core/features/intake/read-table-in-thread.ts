import { runInThread } from '../../platform/run-in-thread.ts';
import type { Outcome } from '../../rpc/handler.ts';
import { isWorkbook, readTable } from './read-table.ts';
import type { TableFile } from './read-table.ts';

/** A text of this size is read sooner than a thread is started; a workbook may hold anything. */
const smallText = 64 * 1024;

/** The largest workbook takes seven seconds on a machine that does other things too. */
const timeoutMilliseconds = 120_000;
const heapMegabytes = 2048;

/** Bounds of one reading, to be tried with others. */
export interface ReadingBounds {
  readonly timeoutMilliseconds: number;
  readonly heapMegabytes: number;
}

/**
 * Reads a table (`readTable`), a long one in a thread of its own: 100,000 rows take seconds, and
 * whoever puts goods away meanwhile should not wait for them. Rejects with `Unavailable`
 * (TableNotRead) when time or memory do not suffice.
 */
export async function readTableInThread(
  bytes: Uint8Array,
  bounds: ReadingBounds = { timeoutMilliseconds, heapMegabytes },
): Promise<Outcome<TableFile>> {
  if (bytes.length < smallText && !isWorkbook(bytes)) return readTable(bytes);
  const entry = new URL('./table-worker.ts', import.meta.url);
  const refusal = { code: 'TableNotRead', about: 'The table could not be read' } as const;
  return runInThread<Outcome<TableFile>>({ entry, data: bytes, ...bounds, refusal });
}
