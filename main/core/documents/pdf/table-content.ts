import type { Block, Cell, Span, TableColumn } from '../document-model.ts';
import { authorityGreen, hairline, quietInk } from './emblem.ts';
import { lookOf } from './span-look.ts';
import { addStructure } from './structure-node.ts';
import type { StructureNode } from './structure-node.ts';

const cellLooks = {
  plain: {},
  strong: { bold: true },
  quiet: { fontSize: 6.3, color: quietInk },
  mono: { font: 'Mono', fontSize: 7.2 },
  large: { bold: true },
} as const;

/**
 * A table with a repeated head in every language, hairlines between rows and sums at its foot.
 * Cells carry no style that they do not need: a thousand rows are ten thousand of them. A
 * heading given with it stands above the columns on every page, and never without a row.
 */
export function tableContent(
  block: Extract<Block, { kind: 'table' }>,
  place: { readonly root: StructureNode },
  heading?: object,
): object {
  const table = addStructure(place.root, 'Table');
  const head = headRow(block.columns, addStructure(table, 'TR'));
  const rows = block.rows.map((row) => bodyRow(row, block.columns, addStructure(table, 'TR')));
  const foot = block.foot.map((row) => bodyRow(row, block.columns, addStructure(table, 'TR')));
  const above = heading === undefined ? [] : [spanning(heading, block.columns.length)];
  const first = above.length;
  const last = first + 1 + rows.length;
  const isHeavy = (index: number): boolean =>
    index === first || index === first + 1 || index === last;
  return {
    margin: [0, 2, 0, 4],
    fontSize: 7.6,
    lineHeight: 1.12,
    table: {
      headerRows: first + 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: block.columns.map(({ width }) => width),
      body: [...above, head, ...rows, ...foot],
    },
    layout: {
      hLineWidth: (index: number) => (index < first ? 0 : isHeavy(index) ? 0.8 : 0.35),
      hLineColor: (index: number) => (isHeavy(index) ? authorityGreen : hairline),
      vLineWidth: () => 0,
      paddingLeft: (index: number) => (index === 0 ? 0 : 4),
      paddingRight: () => 4,
      paddingTop: () => 3,
      paddingBottom: () => 2.5,
    },
  };
}

function spanning(heading: object, columns: number): object[] {
  return Array.from({ length: columns }, (_, index) =>
    index === 0 ? { ...heading, colSpan: columns } : {},
  );
}

function headRow(columns: readonly TableColumn[], row: StructureNode): object[] {
  return columns.map(({ label, align }) => ({
    alignment: align,
    structure: addStructure(row, 'TH', { scope: 'Column' }),
    text: [
      { text: label.lead, fontSize: 7.2, bold: true },
      ...label.also.map((also) => ({ text: `\n${also}`, fontSize: 5.8, color: quietInk })),
    ],
  }));
}

function bodyRow(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  row: StructureNode,
): object[] {
  return cells.map((cell, index) => {
    const structure = addStructure(row, 'TD');
    const text = typeof cell === 'string' ? cell : cell.map(cellSpan);
    return columns[index]?.align === 'right'
      ? { text, structure, alignment: 'right' }
      : { text, structure };
  });
}

function cellSpan(span: Span): object {
  return { text: span.text, ...cellLooks[lookOf(span)] };
}
