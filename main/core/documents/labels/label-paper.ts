import { createRequire } from 'node:module';
import { pdfFonts } from '../pdf/pdf-fonts.ts';
import { millimetresPerPoint } from './label-item.ts';
import type { LabelFace, MeasureText } from './label-item.ts';
import type { CanDraw } from './legible-content.ts';

/** A letter of a face: its outline in units of the face. */
interface Glyph {
  readonly id: number;
  readonly path: { toSVG(): string };
}

/** Letters of a text in their places, in units of the face. */
interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
}

/** A face as pdfkit embeds it. */
interface Face {
  readonly font: {
    readonly unitsPerEm: number;
    layout(text: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  widthOfString(text: string, size: number): number;
}

/** The calls of pdfkit that labels are drawn with; all lengths in points. */
interface PaperDocument {
  /** The face that text is set in from now on. */
  _font: Face;
  provideFont(family: string, bold: boolean, italics: boolean): Face;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
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
  end(): void;
  read(): Uint8Array | null;
}

// pdfmake ships no types for its parts; this one is pdfkit with the faces of our documents.
const loaded: unknown = createRequire(import.meta.url)('pdfmake/js/PDFDocument.js');
const { default: PdfmakeDocument } = loaded as {
  readonly default: new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
  ) => PaperDocument;
};

const families: Readonly<Record<LabelFace, readonly [family: string, bold: boolean]>> = {
  plain: ['Roboto', false],
  strong: ['Roboto', true],
  mono: ['Mono', false],
  monoStrong: ['Mono', false],
};

/** A document to draw labels into, with the faces and what they measure. */
export interface LabelPaper {
  readonly document: PaperDocument;
  readonly faceOf: (face: LabelFace) => Face;
  readonly measure: MeasureText;
  readonly canDraw: CanDraw;
}

/** Opens an empty document; `createdAt` is the only time that goes into the file. */
export function openLabelPaper(about: {
  readonly language: string;
  readonly title: string;
  readonly createdAt: Date;
}): LabelPaper {
  const document = new PdfmakeDocument(
    pdfFonts,
    {},
    {},
    {},
    {
      autoFirstPage: false,
      compress: true,
      font: null,
      lang: about.language,
      displayTitle: true,
      info: {
        Title: about.title,
        Creator: 'Impound',
        Producer: 'Impound',
        CreationDate: about.createdAt,
      },
    },
  );
  const faceOf = (face: LabelFace): Face => {
    const [family, bold] = families[face];
    return document.provideFont(family, bold, false);
  };
  // A width grows with the size, and a layout asks for the same words at many sizes.
  const widths = new Map<string, number>();
  const widthOf = (text: string, face: LabelFace): number => {
    const key = `${face} ${text}`;
    const known = widths.get(key) ?? faceOf(face).widthOfString(text, 1);
    widths.set(key, known);
    return known;
  };
  return {
    document,
    faceOf,
    canDraw: (letter, face) => faceOf(face).font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    measure: (text, face, size) => widthOf(text, face) * size * millimetresPerPoint,
  };
}
