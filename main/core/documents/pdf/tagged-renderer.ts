import { Renderer } from './pdfmake-parts.ts';
import type { EmbeddedFont, PdfmakeDocument } from './pdfmake-parts.ts';
import type { StructureNode } from './structure-node.ts';

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

/**
 * Draws what pdfmake laid out and marks every piece of it: text under its structure element,
 * everything else as an artifact (PDF/A-3a, ISO 32000-1 14.8). Unlike pdfmake's own renderer it
 * writes a line's words of one style in one piece, so that text comes out whole when copied,
 * and sets no opacity, so that no page needs transparency.
 */
export class TaggedRenderer extends Renderer {
  #open: StructureNode | 'artifact' | undefined;
  #openOn: object | undefined;

  override renderLine(line: LaidOutLine, x: number, y: number): void {
    this.#mark(line.structure);
    const baselineRoom = line.getAscenderHeight();
    let start = 0;
    while (start < line.inlines.length) {
      const end = endOfRun(line.inlines, start);
      this.#drawRun(line.inlines.slice(start, end), x, y + baselineRoom);
      start = end;
    }
  }

  override renderVector(vector: object): void {
    this.#mark(undefined);
    super.renderVector(vector);
  }

  override renderSVG(svg: object & { readonly structure?: StructureNode }): void {
    this.#mark(svg.structure);
    super.renderSVG(svg);
  }

  #drawRun(run: readonly Inline[], x: number, baseline: number): void {
    const [first] = run;
    if (first === undefined) return;
    const document = this.pdfDocument;
    document.fill(document.resolveColor(first.color, 'black'));
    document._font = first.font;
    document.fontSize(first.fontSize);
    const top = baseline - (first.font.ascender / 1000) * first.fontSize;
    document.text(run.map((inline) => inline.text).join(''), x + first.x, top, {
      lineBreak: false,
      characterSpacing: first.characterSpacing ?? 0,
    });
  }

  /** Opens the marked content that what is drawn next belongs to, unless it is open already. */
  #mark(structure: StructureNode | undefined): void {
    const document = this.pdfDocument;
    const { page } = document;
    if (structure !== undefined) structure.firstPage ??= page;
    const repeated = isRepeated(structure) && structure?.firstPage !== page;
    const wanted = structure === undefined || repeated ? 'artifact' : structure;
    // A new page has closed whatever was open on the one before.
    const open = this.#openOn === page ? this.#open : undefined;
    if (open === wanted) return;
    if (open !== undefined) document.endMarkedContent();
    if (wanted === 'artifact') document.markContent('Artifact', {});
    else wanted.content.push(document.markStructureContent(wanted.type));
    this.#open = wanted;
    this.#openOn = page;
  }
}

/** True for what stands over a table: on its later pages the same words are decoration. */
function isRepeated(structure: StructureNode | undefined): boolean {
  return structure?.type === 'TH' || structure?.type === 'H2';
}

function endOfRun(inlines: readonly Inline[], start: number): number {
  const first = inlines[start];
  let end = start + 1;
  while (end < inlines.length && sameStyle(first, inlines[end])) end += 1;
  return end;
}

function sameStyle(a: Inline | undefined, b: Inline | undefined): boolean {
  return (
    a?.font === b?.font &&
    a?.fontSize === b?.fontSize &&
    a?.color === b?.color &&
    a?.characterSpacing === b?.characterSpacing
  );
}

/** Writes the structure tree of a rendered document; elements that drew nothing are left out. */
export function writeStructure(document: PdfmakeDocument, root: StructureNode): void {
  const element = elementOf(document, root);
  if (element !== undefined) document.addStructure(element);
}

function elementOf(document: PdfmakeDocument, node: StructureNode): object | undefined {
  const children = node.children.map((child) => elementOf(document, child));
  const inside = [...node.content, ...children.filter((child) => child !== undefined)];
  if (inside.length === 0 && node.type !== 'TD') return undefined;
  const { lang, alt, scope } = node;
  return document.struct(node.type, { lang, alt, scope }, inside);
}
