import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { plainCell } from '../../../../shared/domain/intake/error-file.ts';
import type { ImportTable } from '../../../../shared/domain/intake/read-import-file.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { Outcome } from '../../rpc/handler.ts';

export const largestFileBytes = 64 * 1024 * 1024;
const mostRows = 100_000;

export interface TableFile {
  readonly format: 'csv' | 'xlsx';
  readonly table: ImportTable;
}

/**
 * Reads a CSV (UTF-8, comma, semicolon or tab) or the first sheet of an XLSX. Rejections:
 * FileEmpty, FileTooLarge, FileNotTable, FileEncodingUnknown, FileHasNoHeading, FileTooManyRows,
 * ColumnRepeated.
 */
export async function readTable(bytes: Uint8Array): Promise<Outcome<TableFile>> {
  if (bytes.length === 0) return refuse('FileEmpty');
  if (bytes.length > largestFileBytes) {
    return refuse('FileTooLarge', { megabytes: largestFileBytes / 1024 / 1024 });
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const records = isZip ? await readWorkbook(bytes) : readCsv(bytes);
  if (!records.ok) return records;
  const table = toTable(records.value);
  return table.ok ? ok({ format: isZip ? 'xlsx' : 'csv', table: table.value }) : table;
}

interface NumberedRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

function readCsv(bytes: Uint8Array): Outcome<readonly NumberedRecord[]> {
  if (bytes.includes(0)) return refuse('FileNotTable');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('FileEncodingUnknown');
  }
  if (text.trim() === '') return refuse('FileEmpty');
  try {
    const heading = text.slice(0, text.search(/\r|\n|$/));
    const records: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(heading),
      relax_column_count: true,
      to: mostRows + 2,
    });
    return ok(numbered(records));
  } catch {
    return refuse('FileNotTable');
  }
}

function delimiterOf(heading: string): string {
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: heading.split(mark).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

async function readWorkbook(bytes: Uint8Array): Promise<Outcome<readonly NumberedRecord[]>> {
  try {
    // Numbers stay the text that the file holds: 266.283 must not pass through floating point.
    const rows = await readSheet(Buffer.from(bytes), { parseNumber: (text) => text });
    return ok(numbered(rows.map((row) => row.map(cellText))));
  } catch {
    return refuse('FileNotTable');
  }
}

/** Numbers the records as a spreadsheet shows them, then leaves out the empty ones. */
function numbered(records: readonly (readonly string[])[]): readonly NumberedRecord[] {
  return records
    .map((cells, index) => ({ row: index + 1, cells: cells.map(plainCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function toTable(records: readonly NumberedRecord[]): Outcome<ImportTable> {
  const [heading, ...rows] = records;
  if (heading === undefined) return refuse('FileEmpty');
  const columns = heading.cells.map((cell) => cell.trim());
  if (columns.length < 2) return refuse('FileNotTable');
  if (columns.some((column) => column === '')) return refuse('FileHasNoHeading');
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined) return refuse('ColumnRepeated', { column: repeated });
  if (rows.length > mostRows) return refuse('FileTooManyRows', { rows: mostRows });
  return ok({ columns, rows });
}

function refuse(code: string, facts?: Rejection['facts']): Outcome<never> {
  return fail([reject(code, 'IM-01', facts)]);
}
