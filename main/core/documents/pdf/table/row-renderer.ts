import type { PdfmakeDocument } from '../pdfmake-parts.ts';
import type { MarkedContent, StructureNode } from '../structure-node.ts';
import type { StructureTree } from '../structure-tree.ts';
import { drawCell, drawRules } from './draw-row.ts';
import type { PlacedRow } from './placed-row.ts';
import type { SetRow } from './set-row.ts';
import type { RowPart, TableSetting } from './table-setting.ts';

/** A cell of the row that is drawn: its element, and what of it is on a page by now. */
interface OpenCell {
  readonly id: number;
  readonly content: MarkedContent[];
}

/** A row of which a part may still be to come on the next page. */
interface OpenRow {
  readonly part: RowPart;
  readonly id: number;
  readonly cells: readonly OpenCell[];
}

/**
 * Draws rows of tables and writes their elements, TR with TH or TD, as soon as a row is whole.
 * The heading and the names of the columns are said once: on later pages they are artifacts.
 */
export class RowRenderer {
  readonly #document: PdfmakeDocument;
  readonly #tree: StructureTree;
  readonly #said = new Map<TableSetting, Set<RowPart>>();
  #open: OpenRow | undefined;

  constructor(document: PdfmakeDocument, tree: StructureTree) {
    this.#document = document;
    this.#tree = tree;
  }

  draw(placed: PlacedRow): void {
    const { row, last } = placed.set();
    if (row === undefined) return;
    const marks = this.#elementsOf(placed, row);
    this.#write(placed, row, marks);
    // The head that is said again over the rest of a tall row closes nothing.
    if (last && this.#open?.part === placed.part) this.#close(placed, this.#open);
  }

  /** For each cell, how what it draws is marked; nothing for words that were said before. */
  #elementsOf({ table, part }: PlacedRow, row: SetRow): readonly (string | undefined)[] {
    const { structure, heading } = table.source;
    if (typeof part === 'string') {
      const said = this.#said.get(table) ?? new Set<RowPart>();
      this.#said.set(table, said);
      if (said.has(part)) return [];
      said.add(part);
    }
    if (part === 'heading') return [this.#markHeading(heading?.structure)];
    this.#tree.idOf(structure);
    this.#open ??= {
      part,
      id: this.#tree.reserve(),
      cells: row.cells.map(() => ({ id: this.#tree.reserve(), content: [] })),
    };
    const { cells } = this.#open;
    const type = part === 'head' ? 'TH' : 'TD';
    return row.cells.map((lines, index) => {
      const cell = cells[index];
      if (cell === undefined || lines.length === 0) return undefined;
      const { operator, content } = this.#tree.mark(type, cell.id);
      cell.content.push(content);
      return operator;
    });
  }

  #markHeading(structure: StructureNode | undefined): string | undefined {
    if (structure === undefined) return undefined;
    const { operator, content } = this.#tree.mark(structure.type, this.#tree.idOf(structure));
    structure.content.push(content);
    return operator;
  }

  #write(placed: PlacedRow, row: SetRow, marks: readonly (string | undefined)[]): void {
    const { page } = this.#document;
    const { x, y, table } = placed;
    const artifact = '/Artifact BMC';
    const drawn = [
      ...(row.rules.length === 0
        ? []
        : [`${artifact}\n${drawRules(page, row.rules, { x, y, width: table.width })}\nEMC`]),
      ...row.cells.flatMap((lines, index) =>
        lines.length === 0
          ? []
          : [`${marks[index] ?? artifact}\n${drawCell(page, lines, { x, y })}\nEMC`],
      ),
    ];
    page.write(`q 1 0 0 -1 0 ${page.height} cm\n${drawn.join('\n')}\nQ`);
  }

  /** Writes the row with its cells: an empty cell, too, so that every row has its columns. */
  #close({ table, part }: PlacedRow, { id, cells }: OpenRow): void {
    const parent = this.#tree.idOf(table.source.structure);
    const cellType =
      part === 'head' ? ({ type: 'TH', scope: 'Column' } as const) : ({ type: 'TD' } as const);
    for (const cell of cells) {
      this.#tree.write(cell.id, { ...cellType, parent: id, content: cell.content, kids: [] });
    }
    this.#tree.write(id, { type: 'TR', parent, content: [], kids: cells.map((cell) => cell.id) });
    table.source.structure.written.push(id);
    this.#open = undefined;
  }
}
