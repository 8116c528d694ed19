import type { Block, Words } from '../document-model.ts';
import { addStructure } from './structure-node.ts';
import type { StructureNode } from './structure-node.ts';
import type { TableNode } from './structured-layout.ts';

/** What stands around a table and has to do with where it is put. */
export interface AroundTable {
  /** Stands above the columns on every page, and never without a row. */
  readonly heading?: Words;
  /** Room that what follows wants on the page of a short table, in points. */
  readonly below?: number;
}

/**
 * A table with a repeated head in every language, hairlines between rows and sums at its foot, as
 * content for pdfmake: it is set row by row when its place is known.
 */
export function tableContent(
  table: Extract<Block, { kind: 'table' }>,
  { root }: { readonly root: StructureNode },
  { heading: text, below = 0 }: AroundTable = {},
): TableNode & { readonly margin: readonly number[] } {
  const heading = text === undefined ? undefined : { text, structure: addStructure(root, 'H2') };
  const structure = addStructure(root, 'Table');
  return { margin: [0, 2, 0, 4], text: '', rows: { table, structure, heading }, below };
}
