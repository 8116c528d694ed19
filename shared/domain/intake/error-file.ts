import type { Rejection } from '../../kernel/rejection.ts';
import { importFields } from './import-fields.ts';
import type { ImportMapping } from './import-fields.ts';
import type { ImportTable, ReadRow } from './read-import-file.ts';

/** Heading of the column that says why a row came back; ignored when the file is read again. */
export const whyColumn = 'why_not_imported';

/**
 * The rows that need work, as records: the file's own columns with the answers already given,
 * then the reasons, then the cells that stood beyond the headings: there they are seen, and keep
 * the row out until somebody has said where they belong. Fixed, the file imports again. `words`
 * tells a reason in a language.
 */
export function errorRecords(
  table: ImportTable,
  mapping: ImportMapping,
  rows: readonly ReadRow[],
  words: (reason: Rejection) => string,
): readonly (readonly string[])[] {
  const cellsOf = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  const kept = table.columns.flatMap((column, index) => (column === whyColumn ? [] : [index]));
  const fieldOf = new Map(importFields.map((field) => [mapping[field], field]));
  const valueOf = (row: ReadRow, index: number): string => {
    const field = fieldOf.get(table.columns[index]);
    const stated = cellsOf.get(row.row)?.[index] ?? '';
    return field === undefined ? stated : (row.values[field] ?? stated);
  };
  const heading = [...kept.map((index) => table.columns[index] ?? ''), whyColumn];
  const records = rows
    .filter((row) => row.state !== 'complete')
    .map((row) => [
      ...kept.map((index) => valueOf(row, index)),
      reasonsOf(row, mapping).map(words).join(' | '),
      ...(cellsOf.get(row.row)?.slice(table.columns.length) ?? []),
    ]);
  return [heading, ...records];
}

/** Why a row came back: what is missing, by the heading of its column, then what is wrong. */
function reasonsOf(row: ReadRow, mapping: ImportMapping): readonly Rejection[] {
  const missing = row.missing.map((field) => ({
    code: 'FieldMissing',
    rule: 'IM-01',
    field,
    facts: { field: mapping[field] ?? field },
  }));
  return [...missing, ...row.problems];
}

/** Text that a spreadsheet would run as a formula; with the mark, also what reads back as such. */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/** Puts the spreadsheet's own mark of text, an apostrophe, before a cell that would be run. */
export function inertCell(cell: string): string {
  return runs.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `inertCell`. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}

/**
 * What begins behind a mark that parts cells or lines where the separator is a semicolon, as in
 * Russian and Kazakh settings: there a comma in front does not keep it inside its cell.
 */
const runsWithin = /(?<=[;\t\r\n])('*)(?="*[=+\-@＝＋－＠])/g;
const markedWithin = /(?<=[;\t\r\n])'('*)(?="*[=+\-@＝＋－＠])/g;

/** The cell of a file of errors as it was stated. */
export function statedCell(cell: string): string {
  return cell.replaceAll(markedWithin, '$1');
}

/** Writes the file of errors: CSV in which no cell is a formula, whatever parts the cells. */
export function writeErrorFile(records: readonly (readonly string[])[]): string {
  return writeCsv(records.map((cells) => cells.map((cell) => cell.replaceAll(runsWithin, "'$1"))));
}

/** Writes records as CSV (RFC 4180) in which no cell is a formula. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records
    .map((cells) => `${cells.map((cell) => csvCell(inertCell(cell))).join(',')}\r\n`)
    .join('');
}

function csvCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
