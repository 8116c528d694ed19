import { plainCell, statedCell, whyColumn } from '../../../../shared/domain/intake/error-file.ts';
import type { ImportTable } from '../../../../shared/domain/intake/read-import-file.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { largestUploadBytes } from '../../../../shared/rpc/largest-upload.ts';
import type { Outcome } from '../../rpc/handler.ts';
import { readCsv } from './read-csv.ts';
import { refuseFile } from './refuse-file.ts';
import { mostRows } from './table-limits.ts';
import type { TableRecord } from './table-record.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

export interface TableFile {
  readonly format: 'csv' | 'xlsx';
  readonly table: ImportTable;
  /** Sheets of a workbook that hold something and were not read. */
  readonly sheetsAside: readonly string[];
}

/** What begins a compound file: a workbook of Excel before 2007, or any with a password. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads a CSV (UTF-8, comma, semicolon or tab) or a sheet of an XLSX. Rejections:
 * FileEmpty, FileTooLarge, FileHasNoHeading, FileTooManyRows, ColumnRepeated, FileProtected, and
 * those of `readCsv` and `readWorkbook`.
 */
export async function readTable(bytes: Uint8Array): Promise<Outcome<TableFile>> {
  if (bytes.length === 0) return refuseFile('FileEmpty');
  if (bytes.length > largestUploadBytes) {
    return refuseFile('FileTooLarge', { megabytes: largestUploadBytes / 1024 / 1024 });
  }
  if (compoundFile.equals(bytes.subarray(0, compoundFile.length)))
    return refuseFile('FileProtected');
  return isWorkbook(bytes) ? readExcel(bytes) : readText(bytes);
}

async function readExcel(bytes: Uint8Array): Promise<Outcome<TableFile>> {
  const sheet = await readWorkbook(bytes);
  if (!sheet.ok) return sheet;
  const { records, sheetsAside } = sheet.value;
  const table = toTable(records);
  return table.ok ? ok({ format: 'xlsx', table: table.value, sheetsAside }) : table;
}

function readText(bytes: Uint8Array): Outcome<TableFile> {
  const records = readCsv(bytes);
  if (!records.ok) return records;
  const table = toTable(records.value);
  return table.ok ? ok({ format: 'csv', table: table.value, sheetsAside: [] }) : table;
}

/** A zip archive, to be read as XLSX; anything else is read as text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The records that hold anything, without the mark that says "text" to a spreadsheet. */
function filled(records: readonly TableRecord[]): readonly TableRecord[] {
  return records
    .map(({ row, cells }) => ({ row, cells: cells.map(plainCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** The records without the nameless columns at their end, if nothing stands in those anywhere. */
function withoutEmptyEnd(records: readonly TableRecord[]): readonly TableRecord[] {
  const isBlank = (cell: string): boolean => cell.trim() === '';
  const heading = records[0]?.cells ?? [];
  const named = heading.findLastIndex((cell) => !isBlank(cell)) + 1;
  if (named === heading.length) return records;
  const isEmpty = records.every(({ cells }) => cells.slice(named).every(isBlank));
  return isEmpty
    ? records.map(({ row, cells }) => ({ row, cells: cells.slice(0, named) }))
    : records;
}

function toTable(records: readonly TableRecord[]): Outcome<ImportTable> {
  const [heading, ...rows] = withoutEmptyEnd(filled(records));
  if (heading === undefined) return refuseFile('FileEmpty');
  const columns = heading.cells.map((cell) => cell.trim());
  if (columns.length < 2) return refuseFile('FileNotTable');
  if (columns.some((column) => column === '')) return refuseFile('FileHasNoHeading');
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined) return refuseFile('ColumnRepeated', { column: repeated });
  if (rows.length > mostRows) return refuseFile('FileTooManyRows', { rows: mostRows });
  if (!columns.includes(whyColumn)) return ok({ columns, rows });
  const stated = rows.map(({ row, cells }) => ({ row, cells: cells.map(statedCell) }));
  return ok({ columns, rows: stated });
}
