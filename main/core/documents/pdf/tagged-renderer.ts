import { writeText } from './draw-text.ts';
import { Renderer } from './pdfmake-parts.ts';
import type { EmbeddedFont, LaidOutPage, PdfmakeDocument } from './pdfmake-parts.ts';
import { bodyColor } from './ink.ts';
import type { StructureNode } from './structure-node.ts';
import type { StructureTree } from './structure-tree.ts';
import { PlacedRow } from './table/placed-row.ts';
import { RowRenderer } from './table/row-renderer.ts';

/** A run of text of one style, as pdfmake's layout leaves it on a line. */
interface Inline {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: EmbeddedFont;
  readonly fontSize: number;
  readonly color?: string;
  readonly characterSpacing?: number;
}

interface LaidOutLine {
  readonly inlines: readonly Inline[];
  readonly structure?: StructureNode;
  getHeight(): number;
  getAscenderHeight(): number;
}

/** What pdfmake put on a page. */
type Drawn = object & { readonly x: number; readonly y: number };

/**
 * Draws what pdfmake laid out and marks every piece of it: text under its structure element,
 * everything else as an artifact (PDF/A-3a, ISO 32000-1 14.8). Unlike pdfmake's own renderer it
 * writes a line's words of one style in one piece, so that text comes out whole when copied,
 * and sets no opacity, so that no page needs transparency.
 */
export class TaggedRenderer extends Renderer {
  readonly #tree: StructureTree;
  readonly #rows: RowRenderer;
  #open: StructureNode | 'artifact' | undefined;

  constructor(document: PdfmakeDocument, tree: StructureTree) {
    super(document);
    this.#tree = tree;
    this.#rows = new RowRenderer(document, tree);
  }

  /** Draws the pages in their order; each is in the file before the next one begins. */
  drawPages(pages: readonly LaidOutPage[]): void {
    const document = this.pdfDocument;
    for (const { pageSize, items } of pages) {
      document.addPage({ size: [pageSize.width, pageSize.height] });
      for (const { type, item } of items) this.#draw(type, item as Drawn);
      this.#close();
      this.#tree.endPage(document.page);
    }
  }

  #draw(type: string, item: Drawn): void {
    if (item instanceof PlacedRow) {
      this.#close();
      this.#rows.draw(item);
    } else if (type === 'line') {
      this.#drawLine(item as Drawn & LaidOutLine);
    } else if (type === 'vector') {
      this.#mark(undefined);
      super.renderVector(item);
    } else if (type === 'svg') {
      this.#mark((item as { readonly structure?: StructureNode }).structure);
      super.renderSVG(item);
    } else {
      throw new Error(`our documents have no ${type}`);
    }
  }

  #drawLine(line: Drawn & LaidOutLine): void {
    this.#mark(line.structure);
    const { page } = this.pdfDocument;
    const y = page.height - (line.y + line.getAscenderHeight());
    const written = runsOf(line.inlines).map(({ first, text }) =>
      writeText(page, {
        text,
        font: first.font,
        size: first.fontSize,
        color: first.color ?? bodyColor,
        x: line.x + first.x,
        y,
        tracking: first.characterSpacing ?? 0,
      }),
    );
    if (written.length > 0)
      page.write(`q 1 0 0 -1 0 ${page.height} cm\nBT\n${written.join('\n')}\nET Q`);
  }

  /** Opens the marked content that what is drawn next belongs to, unless it is open already. */
  #mark(structure: StructureNode | undefined): void {
    const { page } = this.pdfDocument;
    const wanted = structure ?? 'artifact';
    if (this.#open === wanted) return;
    this.#close();
    this.#open = wanted;
    if (structure === undefined) {
      page.write('/Artifact BMC');
      return;
    }
    const { operator, content } = this.#tree.mark(structure.type, this.#tree.idOf(structure));
    structure.content.push(content);
    page.write(operator);
  }

  /** Closes what is open before the page ends or a row marks its own cells. */
  #close(): void {
    if (this.#open !== undefined) this.pdfDocument.page.write('EMC');
    this.#open = undefined;
  }
}

/** The words of a line that share one style, together. */
function runsOf(inlines: readonly Inline[]): readonly { first: Inline; text: string }[] {
  const runs: { first: Inline; text: string }[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (last !== undefined && sameStyle(last.first, inline)) last.text += inline.text;
    else runs.push({ first: inline, text: inline.text });
  }
  return runs.filter(({ text }) => text !== '');
}

function sameStyle(a: Inline, b: Inline): boolean {
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.characterSpacing === b.characterSpacing
  );
}
