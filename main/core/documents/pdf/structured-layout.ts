import { LayoutBuilder } from './pdfmake-parts.ts';
import type { StructureNode } from './structure-node.ts';
import { StyleMemory } from './style-memory.ts';

/** Lays out as pdfmake does, and lets each line remember the structure element of its text. */
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
}
