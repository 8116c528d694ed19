/** A table of the fact base, written as there: `|Class|1|2|` and a line for each row. */
export interface WrittenTable {
  readonly columns: readonly string[];
  /** Cells by name of the row, without that name, in the order of the columns. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** Reads such a table. Throws when a row has too many or too few cells, or stands there twice. */
export function writtenTable(text: string): WrittenTable {
  const [head, ...lines] = text.trim().split('\n').map(cellsOf);
  const [, ...columns] = head ?? [];
  const rows = new Map<string, readonly string[]>();
  for (const [name = '', ...cells] of lines) {
    if (cells.length !== columns.length) throw new Error(`${name}: ${cells.length} cells`);
    if (rows.has(name)) throw new Error(`${name} stands there twice`);
    rows.set(name, cells);
  }
  return { columns, rows };
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').slice(1, -1);
}

/** Every row × column as `[row, column, cell]`, to be compared one by one. */
export function cellsOfTable(table: WrittenTable): readonly (readonly [string, string, string])[] {
  return [...table.rows].flatMap(([row, cells]) =>
    table.columns.map((column, index) => [row, column, cells[index] ?? ''] as const),
  );
}

/** The words of a cell or a list, parted by spaces. */
export function wordsIn(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '');
}

/** The codes of a cell or a list, parted by commas. */
export function codesIn(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
