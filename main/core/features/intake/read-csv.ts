import { CsvError, parse } from 'csv-parse/sync';
import { ok } from '../../../../shared/kernel/result.ts';
import type { Outcome } from '../../rpc/handler.ts';
import { refuseFile } from './refuse-file.ts';
import { mostCells, mostRows } from './table-limits.ts';
import type { TableRecord } from './table-record.ts';

const marks = [',', ';', '\t'];

/** Any of them in one file: what was put together from several systems mixes them. */
const lineEnds = ['\r\n', '\n', '\r'];

/**
 * Reads a CSV in UTF-8, parted by comma, semicolon or tab, record by record. Rejections:
 * FileEmpty, FileNotTable, FileEncodingUnknown, FileHasTooManyCells, QuoteMisplaced,
 * BytesAreNoText.
 */
export function readCsv(bytes: Uint8Array): Outcome<readonly TableRecord[]> {
  if (isUtf16(bytes)) return refuseFile('FileEncodingUnknown');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseFile(bytes.includes(0) ? 'FileNotTable' : 'FileEncodingUnknown');
  }
  if (text.trim() === '') return refuseFile('FileEmpty');
  const heading = text.slice(0, text.search(/\r|\n|$/));
  const delimiter = marks.toSorted((a, b) => count(heading, b) - count(heading, a))[0] ?? ',';
  if (count(text, delimiter) > mostCells)
    return refuseFile('FileHasTooManyCells', { cells: mostCells });
  const records = readRecords(text, delimiter);
  return records.ok && text.includes('\0') ? refuseNoText(records.value) : records;
}

/** A table with zero bytes was damaged on its way: nobody knows what stood there. */
function refuseNoText(records: readonly TableRecord[]): Outcome<never> {
  const [heading] = records;
  if (heading === undefined || heading.cells.length < 2) return refuseFile('FileNotTable');
  const damaged = records.find(({ cells }) => cells.some((cell) => cell.includes('\0')));
  return damaged === undefined
    ? refuseFile('FileNotTable')
    : refuseFile('BytesAreNoText', { row: damaged.row });
}

/** A record as the parser gives it with `info`: its number without the empty lines, and those. */
interface ReadRecord {
  readonly record: string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
}

function readRecords(text: string, delimiter: string): Outcome<readonly TableRecord[]> {
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      record_delimiter: lineEnds,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRows + 2,
    }) as unknown as readonly ReadRecord[];
    return ok(
      records.map(({ record, info }) => ({ row: info.records + info.empty_lines, cells: record })),
    );
  } catch (error) {
    const isQuote = error instanceof CsvError && error.code.includes('QUOTE');
    if (!isQuote) return refuseFile('FileNotTable');
    const before = Number(error['records']) + Number(error['empty_lines']);
    return refuseFile('QuoteMisplaced', { row: before + 1 });
  }
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

/** Marked as such, or every second byte of what begins the file is mostly nothing. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const begin = bytes.subarray(0, 4096);
  if (begin.length < 32) return false;
  const nothing = [0, 0];
  for (const [index, byte] of begin.entries()) {
    if (byte === 0) nothing[index % 2] = (nothing[index % 2] ?? 0) + 1;
  }
  return Math.max(...nothing) > begin.length / 10 && Math.min(...nothing) === 0;
}
