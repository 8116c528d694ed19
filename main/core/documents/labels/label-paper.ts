import { pdfFonts } from '../pdf/pdf-fonts.ts';
import { PdfDocument } from '../pdf/pdfmake-parts.ts';
import type { EmbeddedFont, PdfmakeDocument } from '../pdf/pdfmake-parts.ts';
import { millimetresPerPoint } from './label-item.ts';
import type { LabelFace, MeasureText } from './label-item.ts';
import type { CanDraw } from './legible-content.ts';

const families: Readonly<Record<LabelFace, readonly [family: string, bold: boolean]>> = {
  plain: ['Roboto', false],
  strong: ['Roboto', true],
  mono: ['Mono', false],
  monoStrong: ['Mono', false],
};

/** A document to draw labels into, with the faces and what they measure. */
export interface LabelPaper {
  readonly document: PdfmakeDocument;
  readonly faceOf: (face: LabelFace) => EmbeddedFont;
  readonly measure: MeasureText;
  readonly canDraw: CanDraw;
}

/** Opens an empty document; `createdAt` is the only time that goes into the file. */
export function openLabelPaper(about: {
  readonly language: string;
  readonly title: string;
  readonly createdAt: Date;
}): LabelPaper {
  const document = new PdfDocument(
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
  const faceOf = (face: LabelFace): EmbeddedFont => {
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
