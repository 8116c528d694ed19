import { errorRecords, writeErrorFile } from '../../../../shared/domain/intake/error-file.ts';
import { importFields } from '../../../../shared/domain/intake/import-fields.ts';
import type { ImportMapping } from '../../../../shared/domain/intake/import-fields.ts';
import type { ReadRow } from '../../../../shared/domain/intake/read-import-file.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { texts } from '../../../../shared/text/texts.ts';
import type { Locale } from '../../../../shared/text/texts.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import type { IntakeParts } from './ports.ts';
import { readUpload } from './read-upload.ts';

/** Shows what a file would bring, row by row, before anything enters. */
export function previewImport(parts: IntakeParts): AnyQueryHandler {
  return defineQuery('imports.preview', async (call) => {
    const upload = await readUpload(call.input, parts.readFile);
    if (!upload.ok) return upload;
    const { format, table, mapping, sheetsAside } = upload.value;
    const rows = parts.readRows(upload.value, call, call.store);
    const { answers, previewOffset: offset, previewState: wanted } = call.input;
    const byHand = new Set(answers.map(({ row }) => row));
    const shown = worthSeeing(rows, wanted, byHand);
    const mapped = new Set(Object.values(mapping));
    return ok({
      format,
      columns: [...table.columns],
      mapping,
      unmappedColumns: table.columns.filter((column) => !mapped.has(column)),
      sheetsAside: [...sheetsAside],
      rows: rows.length,
      complete: count(rows, 'complete'),
      incomplete: count(rows, 'incomplete'),
      rejected: count(rows, 'rejected'),
      assumed: rows.filter(isAssumed).length,
      preview: shown.slice(offset, offset + call.input.previewLimit).map(rowView),
      previewTotal: shown.length,
    });
  });
}

/** Gives back the rows that need work, as a file that imports again once it is fixed. */
export function importErrorFile(parts: IntakeParts): AnyQueryHandler {
  return defineQuery('imports.errorFile', async (call) => {
    const upload = await readUpload(call.input, parts.readFile);
    if (!upload.ok) return upload;
    const { table, mapping } = upload.value;
    const rows = parts.readRows(upload.value, call, call.store);
    const { language } = call.input;
    const records = errorRecords(table, mapping, rows, (rejection) =>
      parts.say(language, withFieldName(rejection, mapping, language)),
    );
    return ok({
      fileName: nameToMend(call.input.fileName, language),
      // The mark tells spreadsheets that the file is UTF-8; the reader drops it.
      contentBase64: Buffer.from(`\uFEFF${writeErrorFile(records)}`, 'utf8').toString('base64'),
      rows: records.length - 1,
    });
  });
}

/** A field that no column of the file is called after is named as the page names it. */
function withFieldName(reason: Rejection, mapping: ImportMapping, language: Locale): Rejection {
  const field = importFields.find((each) => each === reason.field);
  if (reason.code !== 'FieldMissing' || field === undefined) return reason;
  if (mapping[field] !== undefined) return reason;
  return { ...reason, facts: { field: texts[language][`page.import.field.${field}`] } };
}

/** The name of the file with an ending that the person reads, so that both can lie together. */
function nameToMend(fileName: string, language: Locale): string {
  const name = fileName.replace(/\.[^.]*$/, '').slice(0, 200);
  return texts[language]['page.import.errorFileName'].replace('{{name}}', () => name);
}

function count(rows: readonly ReadRow[], state: ReadRow['state']): number {
  return rows.filter((row) => row.state === state).length;
}

/** It would enter as it was read, which nobody has confirmed yet. */
function isAssumed(row: ReadRow): boolean {
  return row.state === 'complete' && row.assumptions.length > 0;
}

/**
 * Rows that need a person first, then the others, each in the order of the file. A row that was
 * answered by hand keeps its place: it must not run away from under the hand.
 */
function worthSeeing(
  rows: readonly ReadRow[],
  wanted: ReadRow['state'] | 'assumed' | undefined,
  byHand: ReadonlySet<number>,
): readonly ReadRow[] {
  const answered = (row: ReadRow) => byHand.has(row.row);
  if (wanted === 'assumed') return rows.filter((row) => isAssumed(row) || answered(row));
  if (wanted === 'complete') return rows.filter((row) => row.state === 'complete');
  if (wanted !== undefined) return rows.filter((row) => row.state === wanted || answered(row));
  const needs = (row: ReadRow) => row.state !== 'complete' || isAssumed(row) || answered(row);
  return [...rows.filter(needs), ...rows.filter((row) => !needs(row))];
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
