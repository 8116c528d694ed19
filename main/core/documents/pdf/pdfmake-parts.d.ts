/**
 * The parts of pdfmake 0.3.11 that we put together ourselves: its layout, its page model and its
 * fonts, without its renderer, which writes no structure (decisions/0002). The package is
 * CommonJS compiled from modules, so a class is found under `default` of the default import.
 */
declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PageItem, PdfmakeDocument } from 'pdfmake/js/PDFDocument.js';

  export interface LaidOutPage {
    readonly items: readonly PageItem[];
    readonly pageSize: { readonly width: number; readonly height: number };
  }
  export class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown,
      document: PdfmakeDocument,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
    ): readonly LaidOutPage[];
    buildNextLine(textNode: object): object | null;
  }
  const parts: { readonly default: typeof LayoutBuilder };
  export default parts;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PageItem, PdfmakeDocument } from 'pdfmake/js/PDFDocument.js';

  export class Renderer {
    readonly pdfDocument: PdfmakeDocument;
    constructor(document: PdfmakeDocument);
    renderPages(pages: readonly { readonly items: readonly PageItem[] }[]): void;
    renderLine(line: object, x: number, y: number): void;
    renderVector(vector: object): void;
    renderSVG(svg: object): void;
  }
  const parts: { readonly default: typeof Renderer };
  export default parts;
}

declare module 'pdfmake/js/PDFDocument.js' {
  import { Readable } from 'node:stream';

  export interface PageItem {
    readonly type: string;
    readonly item: object;
  }
  /** A font as pdfkit embeds it; sizes in points. */
  export interface EmbeddedFont {
    readonly ascender: number;
    encode(text: string, features?: unknown): unknown;
    widthOfString(text: string, size: number, features?: unknown): number;
  }
  export type PdfmakeDocument = InstanceType<typeof PDFDocument>;
  export class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
    );
    readonly page: object;
    _font: EmbeddedFont;
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
    resolveColor(color: unknown, otherwise: string): unknown;
    fill(color: unknown): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: object): this;
    file(source: Uint8Array, options: object): object;
    markContent(tag: string, options?: object): this;
    markStructureContent(tag: string): object;
    endMarkedContent(): this;
    struct(type: string, options: object, children: readonly object[]): object;
    addStructure(element: object): this;
    end(): void;
  }
  const parts: { readonly default: typeof PDFDocument };
  export default parts;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const parts: { readonly default: new () => object };
  export default parts;
}

declare module 'pdfmake/js/PageSize.js' {
  const parts: {
    normalizePageSize(size: string, orientation: string): { width: number; height: number };
    normalizePageMargin(margins: readonly number[]): object;
  };
  export default parts;
}

declare module 'pdfmake/js/tableLayouts.js' {
  const parts: { readonly tableLayouts: object };
  export default parts;
}
