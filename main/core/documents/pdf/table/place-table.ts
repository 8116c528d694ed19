import type { PageWriter } from '../pdfmake-parts.ts';
import { PlacedRow } from './placed-row.ts';
import type { RowPart, TableSetting } from './table-setting.ts';

/** As many rows, with their heading, are kept on one page when a page can hold them. */
const mostRowsTogether = 8;

/** Sums of heights are a little off, and a row as tall as the page must still find room on it. */
const tolerance = 0.1;

/**
 * Puts a table on the pages, row by row: no row is parted unless it is taller than a page, the
 * heading and the names of the columns stand above its rows on every page, and never alone.
 * `below` is the room that what follows wants on the same page, in points.
 */
export function placeTable(table: TableSetting, writer: PageWriter, below: number): void {
  const over: readonly RowPart[] =
    table.source.heading === undefined ? ['head'] : ['heading', 'head'];
  const page = heightOfPage(writer);
  const headHeight = over.reduce<number>((sum, part) => sum + heightOf(table, part, page), 0);
  const capacity = page - headHeight - tolerance;
  const putHead = (): void => {
    for (const part of over) put(table, writer, { part, capacity: page });
  };
  const turn = (): void => {
    writer.moveToNextPage();
    putHead();
  };
  const needed = headHeight + roomOfStart(table, capacity, below);
  if (writer.context().availableHeight < needed) turn();
  else putHead();
  for (let part = 0; part < table.rows; part += 1) {
    put(table, writer, { part, capacity, turn });
  }
}

/** What must stand under the head on its first page: a short table as a whole, else one row. */
function roomOfStart(table: TableSetting, capacity: number, below: number): number {
  const first = heightOf(table, 0, capacity);
  if (table.rows > mostRowsTogether) return first;
  const all = Array.from({ length: table.rows }, (_, row) => heightOf(table, row, capacity));
  const whole = all.reduce((sum, height) => sum + height, below);
  return whole > capacity ? first : whole;
}

function put(
  table: TableSetting,
  writer: PageWriter,
  row: { readonly part: RowPart; readonly capacity: number; readonly turn?: () => void },
): void {
  const { part, capacity, turn } = row;
  table.set(part, capacity).forEach(({ height }, piece) => {
    if (writer.context().availableHeight < height) turn?.();
    writer.addLine(new PlacedRow(table, { part, piece, capacity }, height));
  });
}

/** The height of a row's first part. */
function heightOf(table: TableSetting, part: RowPart, capacity: number): number {
  return table.set(part, capacity)[0]?.height ?? 0;
}

function heightOfPage(writer: PageWriter): number {
  const { pageSize, pageMargins } = writer.context().getCurrentPage();
  return pageSize.height - pageMargins.top - pageMargins.bottom;
}
