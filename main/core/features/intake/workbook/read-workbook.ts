import { readSheet } from 'read-excel-file/node';
import { ok } from '../../../../../shared/kernel/result.ts';
import type { Outcome } from '../../../rpc/handler.ts';
import { refuseFile } from '../refuse-file.ts';
import type { TableRecord } from '../table-record.ts';
import { plainPart } from './plain-part.ts';
import { readArchive } from './read-archive.ts';
import type { Part } from './read-archive.ts';
import { sheetsWithCells } from './sheets-with-cells.ts';
import { spelledNumber } from './spelled-number.ts';
import { writeArchive } from './write-archive.ts';

/** What the sheets and their words may take unpacked: ten times what 100,000 rows need. */
const mostBytes = 128 * 1024 * 1024;
const workbookPart = 'xl/workbook.xml';

/** The sheet that was read, and the names of those that hold something too. */
export interface Sheet {
  readonly records: readonly TableRecord[];
  readonly sheetsAside: readonly string[];
}

/**
 * Reads the first sheet of an XLSX that is shown and holds anything, cell by cell as text:
 * results of formulas, days as `2026-01-05`, numbers digit by digit; of merged cells the first
 * one has the text. Nothing in it is run, opened or written. Rejections: FileNotTable,
 * FileDamaged, FileProtected, FileUnpacksTooLarge, FileHasTooManyCells.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<Sheet>> {
  const parts = readArchive(bytes, { wanted: isRead, mostBytes });
  if (!parts.ok) return parts;
  if (!parts.value.some(({ name }) => name === workbookPart)) return refuseFile('FileNotTable');
  const plain: Part[] = [];
  for (const part of parts.value) {
    const said = plainPart(part);
    if (!said.ok) return said;
    plain.push(said.value);
  }
  try {
    const sheets = sheetsWithCells(plain);
    const read = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
    const archive = writeArchive(plain);
    const rows = await readSheet(archive, read?.place ?? 1, { parseNumber: spelledNumber });
    return ok({
      records: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })),
      sheetsAside: sheets.filter((sheet) => sheet !== read).map(({ name }) => name),
    });
  } catch {
    return refuseFile('FileDamaged');
  }
}

/** Sheets, their words, styles and relations; not pictures, programs, caches and other files. */
function isRead(name: string): boolean {
  if (!/\.(xml|rels)$/.test(name) || /(^|[\\/])\.\.([\\/]|$)/.test(name)) return false;
  return !/^(docProps|customXml|xl\/(charts|drawings|externalLinks|pivot\w+|theme))\//.test(name);
}

/** The first day on which the calendars of spreadsheets and of the world agree. */
const firstSureDay = Date.UTC(1900, 2, 1);

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return dayText(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function dayText(date: Date): string {
  const isSure = date.getTime() >= firstSureDay && date.getUTCFullYear() <= 9999;
  return isSure ? date.toISOString().slice(0, 10) : '#NUM!';
}
