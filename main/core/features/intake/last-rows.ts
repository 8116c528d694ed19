import type { ImportTable, ReadRow } from '../../../../shared/domain/intake/read-import-file.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Who } from '../../rpc/handler.ts';
import { todayAt } from '../../rpc/legal-day.ts';
import type { SeizureRegistrar } from './ports.ts';
import { readRows } from './read-upload.ts';
import type { ReadUpload } from './read-upload.ts';

/** Reads every row of a file against what is registered now. */
export type ReadRows = (
  upload: ReadUpload,
  call: { readonly who: Who; readonly now: string },
  reader: SqlReader,
) => readonly ReadRow[];

/**
 * Remembers the rows of each table while nothing they were read against has changed: the mapping,
 * the answers, the day, the ledger. Goes with the table.
 */
export function lastRowsReader(registrar: SeizureRegistrar): ReadRows {
  const known = new WeakMap<
    ImportTable,
    { readonly key: string; readonly rows: readonly ReadRow[] }
  >();
  return (upload, call, reader) => {
    const day = todayAt(call);
    const events = reader.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM event')?.seq;
    const key = JSON.stringify([upload.mapping, upload.answers, day, events]);
    const last = known.get(upload.table);
    if (last?.key === key) return last.rows;
    const rows = readRows(upload, call, reader, registrar);
    known.set(upload.table, { key, rows });
    return rows;
  };
}
