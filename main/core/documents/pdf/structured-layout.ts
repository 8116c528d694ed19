import { LayoutBuilder } from './pdfmake-parts.ts';
import type { StructureNode } from './structure-node.ts';
import { StyleMemory } from './style-memory.ts';
import { placeTable } from './table/place-table.ts';
import { TableSetting } from './table/table-setting.ts';
import type { TableSource } from './table/table-setting.ts';

/** A table among pdfmake's content: a text of no letters, in whose place the rows are set. */
export interface TableNode {
  readonly text: '';
  readonly rows: TableSource;
  /** Room that what follows wants on the page of a short table, in points. */
  readonly below: number;
}

/**
 * Lays out as pdfmake does, and lets each line remember the structure element of its text.
 * Tables are set by ourselves (decisions/0003).
 */
export class StructuredLayout extends LayoutBuilder {
  override tryLayoutDocument(...parts: readonly unknown[]): object {
    const { docMeasure } = this;
    docMeasure.styleStack = new StyleMemory(docMeasure.styleStack.defaultStyle);
    return super.tryLayoutDocument(...parts);
  }

  override buildNextLine(
    textNode: object & { readonly structure?: StructureNode },
  ): (object & { structure?: StructureNode }) | null {
    const line: (object & { structure?: StructureNode }) | null = super.buildNextLine(textNode);
    if (line !== null && textNode.structure !== undefined) line.structure = textNode.structure;
    return line;
  }

  override processLeaf(node: object & Partial<TableNode>): void {
    if (node.rows === undefined) {
      super.processLeaf(node);
      return;
    }
    const { availableWidth } = this.writer.context();
    const table = new TableSetting(node.rows, this.docMeasure.pdfDocument, availableWidth);
    placeTable(table, this.writer, node.below ?? 0);
  }
}
