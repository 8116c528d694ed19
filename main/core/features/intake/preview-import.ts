import { errorRecords, writeCsv } from '../../../../shared/domain/intake/error-file.ts';
import type { ReadRow } from '../../../../shared/domain/intake/read-import-file.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import type { IntakePorts } from './ports.ts';
import { readRows, readUpload } from './read-upload.ts';

/** Shows what a file would bring, row by row, before anything enters. */
export function previewImport(ports: IntakePorts): AnyQueryHandler {
  return defineQuery('imports.preview', async (call) => {
    const upload = await readUpload(call.input);
    if (!upload.ok) return upload;
    const { format, table, mapping } = upload.value;
    const rows = readRows(upload.value, call, call.store, ports.registrar);
    const mapped = new Set(Object.values(mapping));
    return ok({
      format,
      columns: [...table.columns],
      mapping,
      unmappedColumns: table.columns.filter((column) => !mapped.has(column)),
      rows: rows.length,
      complete: count(rows, 'complete'),
      incomplete: count(rows, 'incomplete'),
      rejected: count(rows, 'rejected'),
      preview: worthSeeing(rows, call.input.previewLimit).map(rowView),
    });
  });
}

/** Gives back the rows that need work, as a file that imports again once it is fixed. */
export function importErrorFile(ports: IntakePorts): AnyQueryHandler {
  return defineQuery('imports.errorFile', async (call) => {
    const upload = await readUpload(call.input);
    if (!upload.ok) return upload;
    const { table, mapping } = upload.value;
    const rows = readRows(upload.value, call, call.store, ports.registrar);
    const records = errorRecords(table, mapping, rows, (rejection) =>
      ports.say(call.input.language, rejection),
    );
    const stem = call.input.fileName.replace(/\.[^.]*$/, '').slice(0, 200);
    return ok({
      fileName: `${stem}-to-correct.csv`,
      // The mark tells spreadsheets that the file is UTF-8; the reader drops it.
      contentBase64: Buffer.from(`\uFEFF${writeCsv(records)}`, 'utf8').toString('base64'),
      rows: records.length - 1,
    });
  });
}

function count(rows: readonly ReadRow[], state: ReadRow['state']): number {
  return rows.filter((row) => row.state === state).length;
}

/** Rows that need a person first, then the others, each in the order of the file. */
function worthSeeing(rows: readonly ReadRow[], limit: number): readonly ReadRow[] {
  const needs = (row: ReadRow) => row.state !== 'complete' || row.assumptions.length > 0;
  return [...rows.filter(needs), ...rows.filter((row) => !needs(row))].slice(0, limit);
}

function rowView(row: ReadRow) {
  const { number = '' } = row.values;
  return {
    row: row.row,
    number,
    state: row.state,
    missing: [...row.missing],
    problems: [...row.problems],
    assumptions: [...row.assumptions],
    values: row.values,
  };
}
