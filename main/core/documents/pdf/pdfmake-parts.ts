import { createRequire } from 'node:module';

/**
 * The parts of pdfmake 0.3.11 that we put together ourselves: its layout, its page model and its
 * fonts, without its renderer's text, which carries no structure (decisions/0002). pdfmake is
 * CommonJS compiled from modules; asking for it by `require` means the same everywhere.
 */
const require = createRequire(import.meta.url);

/** Something placed on a page. */
export interface PageItem {
  readonly type: string;
  readonly item: object;
}

export interface LaidOutPage {
  readonly items: readonly PageItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
}

/** How a letter stands in its run, in thousandths of the font size. */
export interface LetterPlace {
  /** To the next letter, and the width of this one: they differ where letters are kerned. */
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** Letters in their places. */
export interface LetterRun {
  readonly glyphs: readonly object[];
  readonly positions: readonly LetterPlace[];
  readonly advanceWidth: number;
}

/** A face as fontkit reads it; lengths in its own units. */
export interface Face {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): {
    readonly glyphs: readonly { readonly id: number; readonly path: { toSVG(): string } }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  };
}

/** A font as pdfkit embeds it; sizes in points. */
export interface EmbeddedFont {
  readonly ascender: number;
  readonly font: Face;
  /** The name of the font on a page. */
  readonly id: string;
  /** The object of the font in the file. */
  ref(): PdfObject;
  lineHeight(size: number): number;
  layoutRun(text: string): LetterRun;
  /** As `layoutRun`, for a word that may have been laid out before. */
  layoutCached(text: string): LetterRun;
  /** The letters as hexadecimal numbers of four digits, and where each stands. */
  encode(text: string, features?: unknown): readonly [readonly string[], readonly LetterPlace[]];
  widthOfString(text: string, size: number, features?: unknown): number;
}

/** An object of a file that pdfkit writes. */
export interface PdfObject {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(content?: Uint8Array): void;
}

/** The page that is drawn on: what is written to it are operators of its content. */
export interface PdfPage {
  readonly height: number;
  readonly dictionary: PdfObject;
  readonly fonts: Record<string, PdfObject>;
  write(operators: string): void;
}

/** The calls of pdfkit that draw straight onto a page, as labels are; all lengths in points. */
interface Drawing {
  /** The font that text is set in from now on. */
  _font: EmbeddedFont;
  save(): this;
  restore(): this;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
  path(data: string): this;
  rect(x: number, y: number, width: number, height: number): this;
  fill(colour: string): this;
  fillColor(colour: string): this;
  strokeColor(colour: string): this;
  lineWidth(width: number): this;
  fontSize(size: number): this;
  text(
    text: string,
    x: number,
    y: number,
    options: {
      readonly lineBreak: false;
      readonly baseline: 'alphabetic';
      readonly fill: true;
      readonly stroke: boolean;
    },
  ): this;
  /** What was written since it was last asked; null when nothing was. */
  read(): Uint8Array | null;
}

/**
 * A pdfkit document with pdfmake's fonts. What begins with an underline is pdfkit's own; we reach
 * for it to choose a font and to write the end of the file ourselves.
 */
export interface PdfmakeDocument extends Drawing {
  readonly page: PdfPage;
  /** Where each object stands in the file; null until it is written. */
  readonly _offsets: (number | null)[];
  /** How many bytes are written. */
  _offset: number;
  readonly _root: PdfObject;
  readonly _info: PdfObject;
  readonly _id: Uint8Array;
  _finalize(): void;
  _write(bytes: Uint8Array | string): void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin?: 0 }): this;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  file(source: Uint8Array, options: object): object;
  ref(data: object): PdfObject;
  getStructTreeRoot(): PdfObject;
  end(): void;
}

/** What pdfmake inherits styles by; `defaultStyle` lies under everything. */
export interface StyleStack {
  readonly defaultStyle: Readonly<Record<string, unknown>>;
  clone(): StyleStack;
  push(style: object): void;
  pop(levels?: number): void;
  auto<T>(style: object, act: () => T): T;
  getProperty(property: string): unknown;
}

/** Where pdfmake puts what it lays out; all in points. */
export interface PageWriter {
  context(): {
    readonly availableWidth: number;
    readonly availableHeight: number;
    getCurrentPage(): {
      readonly pageSize: { readonly width: number; readonly height: number };
      readonly pageMargins: { readonly top: number; readonly bottom: number };
    };
  };
  moveToNextPage(): void;
  addLine(line: object): unknown;
}

export interface Layout {
  readonly docMeasure: { styleStack: StyleStack; readonly pdfDocument: PdfmakeDocument };
  readonly writer: PageWriter;
  registerTableLayouts(layouts: object): void;
  /** Content, document, styles, default style, background, header, footer. */
  layoutDocument(...parts: readonly unknown[]): readonly LaidOutPage[];
  tryLayoutDocument(...parts: readonly unknown[]): object;
  buildNextLine(textNode: object): object | null;
  processLeaf(node: object): void;
}

export interface PageRenderer {
  readonly pdfDocument: PdfmakeDocument;
  renderLine(line: object, x: number, y: number): void;
  renderVector(vector: object): void;
  renderSVG(svg: object): void;
}

interface Module<T> {
  readonly default: T;
}

/** Pdfmake ships no types for its parts: each is declared where it is loaded. */
function load<T>(part: string): T {
  const loaded: unknown = require(part);
  return loaded as T;
}

const documentModule: Module<
  new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
  ) => PdfmakeDocument
> = load('pdfmake/js/PDFDocument.js');
const layoutModule: Module<new (size: object, margins: object, svgMeasure: object) => Layout> =
  load('pdfmake/js/LayoutBuilder.js');
const rendererModule: Module<new (document: PdfmakeDocument) => PageRenderer> =
  load('pdfmake/js/Renderer.js');
const breakerModule: Module<
  new () => {
    getBreaks(text: string, styles: null): readonly { readonly text: string }[];
  }
> = load('pdfmake/js/TextBreaker.js');
const styleModule: Module<new (styles: object, defaultStyle: object) => StyleStack> = load(
  'pdfmake/js/StyleContextStack.js',
);
const svgModule: Module<new () => object> = load('pdfmake/js/SVGMeasure.js');
const pageModule: {
  normalizePageSize(size: string, orientation: string): { width: number; height: number };
  normalizePageMargin(margins: readonly number[]): object;
} = load('pdfmake/js/PageSize.js');
const tableModule: { readonly tableLayouts: object } = load('pdfmake/js/tableLayouts.js');

export const PdfDocument = documentModule.default;
export const LayoutBuilder = layoutModule.default;
export const Renderer = rendererModule.default;
export const StyleContextStack = styleModule.default;
export const TextBreaker = breakerModule.default;
export const SvgMeasure = svgModule.default;
export const { normalizePageSize, normalizePageMargin } = pageModule;
export const { tableLayouts } = tableModule;
