import { readTable } from '../../../main/core/features/intake/read-table.ts';
import { suggestMapping } from '../../../shared/domain/intake/import-fields.ts';
import { readImportFile } from '../../../shared/domain/intake/read-import-file.ts';
import type { ReadRow } from '../../../shared/domain/intake/read-import-file.ts';
import { archiveOf, sheetRow, workbookOf, workbookParts } from './workbook-file.ts';
import type { ArchivedFile, WorkbookParts } from './workbook-file.ts';

const heading = [
  'number',
  'date',
  'country',
  'place',
  'office',
  'description',
  'category',
  'quantity',
  'unit',
  'brand',
];

/** The cells of a row that can be imported; a brand may stand behind them. */
export const goodCells: readonly string[] = [
  'S-1',
  '2026-01-05',
  'KZ',
  'Aktau',
  'Port',
  'Cigarettes',
  'tobacco',
  '1000',
  'H87',
];

/** Where the usual workbook keeps its sheet. */
export const sheetFile = 'xl/worksheets/sheet1.xml';

/** A sheet of the heading and one row, with some cells changed by their heading. */
export function sheetOf(changed: Readonly<Record<string, string>> = {}): string {
  const cells = heading.map((name, column) => changed[name] ?? goodCells[column] ?? '');
  return `${sheetRow(1, heading)}${sheetRow(2, cells)}`;
}

/** The cells that are read, or the codes of the refusal. */
export async function readCells(
  bytes: Uint8Array,
): Promise<readonly (readonly string[])[] | string> {
  const file = await readTable(bytes);
  if (!file.ok) return file.error.map(({ code }) => code).join();
  return file.value.table.rows.map(({ cells }) => cells);
}

/** What is read of a cell that says this, or the refusal of the file. */
export async function cellRead(
  name: string,
  xml: string,
  parts: Partial<WorkbookParts> = {},
): Promise<string | undefined> {
  const rows = await readCells(workbookOf({ rows: sheetOf({ [name]: xml }), ...parts }));
  return typeof rows === 'string' ? rows : rows[0]?.[heading.indexOf(name)];
}

/** What the row means to the import. */
export async function rowRead(
  changed: Readonly<Record<string, string>>,
): Promise<ReadRow | undefined> {
  const file = await readTable(workbookOf({ rows: sheetOf(changed) }));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const { table } = file.value;
  const context = { today: '2026-11-21', numberTaken: () => false };
  return readImportFile(table, suggestMapping(table.columns), [], context)[0];
}

/** The usual workbook with one of its files changed. */
export function withFile(name: string, change: (file: ArchivedFile) => ArchivedFile): Buffer {
  const files = workbookParts({ rows: sheetOf() });
  return archiveOf(files.map((file) => (file.name === name ? change(file) : file)));
}
