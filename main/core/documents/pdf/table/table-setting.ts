import type { Block, Cell, TableColumn, Words } from '../../document-model.ts';
import { authorityGreen, hairline, quietInk } from '../emblem.ts';
import type { Ink } from '../ink.ts';
import { makeInk } from '../ink.ts';
import type { PdfmakeDocument } from '../pdfmake-parts.ts';
import { lookOf } from '../span-look.ts';
import type { StructureNode } from '../structure-node.ts';
import type { Piece } from './set-text.ts';
import { setRow } from './set-row.ts';
import type { ColumnPlace, RowFrame, SetRow } from './set-row.ts';

/** A table to set, and where it stands in the structure. */
export interface TableSource {
  readonly table: Extract<Block, { kind: 'table' }>;
  readonly structure: StructureNode;
  /** Stands above the columns on every page. */
  readonly heading: { readonly text: Words; readonly structure: StructureNode } | undefined;
}

/** What a row says: the heading, the names of the columns, or the row of this index. */
export type RowPart = 'heading' | 'head' | number;

const gutter = 4;
const spacing = 1.12;
const heavy = { weight: 0.8, color: authorityGreen };
const light = { weight: 0.35, color: hairline };
const padding = { above: 3, below: 2.5 };
const headingRoom = { above: padding.above + 13, below: padding.below + 5 };

/**
 * A table in its columns. It holds the words of its rows and no letters in their places: a row is
 * set when it is asked for, so a table of twenty thousand rows needs no more room than its text.
 */
export class TableSetting {
  readonly source: TableSource;
  readonly width: number;
  /** Rows of the body and, after them, of the foot. */
  readonly rows: number;
  readonly #columns: readonly ColumnPlace[];
  readonly #inks: ReturnType<typeof tableInks>;

  constructor(source: TableSource, document: PdfmakeDocument, width: number) {
    this.source = source;
    this.width = width;
    this.rows = source.table.rows.length + source.table.foot.length;
    this.#columns = columnPlaces(source.table.columns, width);
    this.#inks = tableInks(document);
  }

  /** A row in its parts: one, unless it is taller than `capacity` points. */
  set(part: RowPart, capacity: number): readonly SetRow[] {
    const { table, heading } = this.source;
    if (part === 'heading') {
      const whole = [{ x: 0, width: this.width - gutter, align: 'left' }] as const;
      const pieces = heading === undefined ? [] : this.#heading(heading.text);
      return setRow([pieces], whole, headingRoom, capacity);
    }
    const columns = this.#columns;
    if (part === 'head') {
      const cells = table.columns.map(({ label }) => this.#label(label));
      return setRow(cells, columns, { ...padding, over: heavy, under: heavy }, capacity);
    }
    const cells = (this.#row(part) ?? []).map((cell) => this.#pieces(cell));
    return setRow(cells, columns, this.#frame(part), capacity);
  }

  #row(index: number): readonly Cell[] | undefined {
    const { rows, foot } = this.source.table;
    return index < rows.length ? rows[index] : foot[index - rows.length];
  }

  /** The last row of the body closes it: the sums stand under a heavy stroke. */
  #frame(index: number): RowFrame {
    const last = index === this.source.table.rows.length - 1;
    return { ...padding, under: last ? heavy : light };
  }

  #heading({ lead, also }: Words): readonly Piece[] {
    const { heading, headingAlso } = this.#inks;
    return [
      { text: lead, ink: heading },
      ...also.map((text) => ({ text: `  ·  ${text}`, ink: headingAlso })),
    ];
  }

  #label({ lead, also }: Words): readonly Piece[] {
    const { label, labelAlso } = this.#inks;
    return [
      { text: lead, ink: label },
      ...also.map((text) => ({ text: `\n${text}`, ink: labelAlso })),
    ];
  }

  #pieces(cell: Cell): readonly Piece[] {
    if (typeof cell === 'string') return [{ text: cell, ink: this.#inks.plain }];
    return cell.map((span) => ({ text: span.text, ink: this.#inks[lookOf(span)] }));
  }
}

function columnPlaces(columns: readonly TableColumn[], width: number): readonly ColumnPlace[] {
  const gutters = gutter * (columns.length * 2 - 1);
  const fixed = columns.map((column) => (column.width === '*' ? 0 : column.width));
  const free = width - gutters - fixed.reduce((sum, one) => sum + one, 0);
  const stars = columns.filter((column) => column.width === '*').length;
  let x = 0;
  return columns.map(({ align, width: wanted }, index) => {
    x += index === 0 ? 0 : gutter;
    const place = { x, width: wanted === '*' ? free / stars : wanted, align };
    x += place.width + gutter;
    return place;
  });
}

function tableInks(document: PdfmakeDocument) {
  const ink = (choice: Parameters<typeof makeInk>[1]): Ink => makeInk(document, choice, spacing);
  return {
    plain: ink({ size: 7.6 }),
    strong: ink({ size: 7.6, bold: true }),
    large: ink({ size: 7.6, bold: true }),
    quiet: ink({ size: 6.3, color: quietInk }),
    mono: ink({ size: 7.2, face: 'Mono' }),
    label: ink({ size: 7.2, bold: true }),
    labelAlso: ink({ size: 5.8, color: quietInk }),
    heading: ink({ size: 12, bold: true, color: authorityGreen }),
    headingAlso: ink({ size: 8, color: quietInk }),
  };
}
