import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

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

/** Letters in their places, in thousandths of the font size. */
export interface LetterRun {
  readonly glyphs: readonly object[];
  readonly positions: readonly object[];
  readonly advanceWidth: number;
}

/** A font as pdfkit embeds it; sizes in points. */
export interface EmbeddedFont {
  readonly ascender: number;
  /** The face as fontkit reads it. */
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  layoutCached(text: string): LetterRun;
  encode(text: string, features?: unknown): unknown;
  widthOfString(text: string, size: number, features?: unknown): number;
}

/** A pdfkit document with pdfmake's fonts: a stream of the file's bytes. */
export interface PdfmakeDocument extends Readable {
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

/** What pdfmake inherits styles by; `defaultStyle` lies under everything. */
export interface StyleStack {
  readonly defaultStyle: Readonly<Record<string, unknown>>;
  clone(): StyleStack;
  push(style: object): void;
  pop(levels?: number): void;
  auto<T>(style: object, act: () => T): T;
  getProperty(property: string): unknown;
}

export interface Layout {
  readonly docMeasure: { styleStack: StyleStack };
  registerTableLayouts(layouts: object): void;
  /** Content, document, styles, default style, background, header, footer. */
  layoutDocument(...parts: readonly unknown[]): readonly LaidOutPage[];
  tryLayoutDocument(...parts: readonly unknown[]): object;
  buildNextLine(textNode: object): object | null;
}

export interface PageRenderer {
  readonly pdfDocument: PdfmakeDocument;
  renderPages(pages: readonly LaidOutPage[]): void;
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
export const SvgMeasure = svgModule.default;
export const { normalizePageSize, normalizePageMargin } = pageModule;
export const { tableLayouts } = tableModule;
