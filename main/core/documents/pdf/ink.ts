import type { EmbeddedFont, PdfmakeDocument } from './pdfmake-parts.ts';

/** How letters look on the page. */
export interface Ink {
  readonly font: EmbeddedFont;
  /** Points. */
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
  /** Points from the top of a line to its baseline. */
  readonly ascent: number;
  /** Points from one line to the next. */
  readonly lineHeight: number;
}

/** What an ink is made of; plain text in the ink of the body unless told otherwise. */
export interface InkChoice {
  readonly size: number;
  readonly face?: 'Roboto' | 'Mono';
  readonly bold?: boolean;
  readonly color?: string;
}

/** The colour of text that asks for none. */
export const bodyColor = '#1c2126';

/** An ink in the faces of this document. */
export function makeInk(document: PdfmakeDocument, choice: InkChoice, spacing: number): Ink {
  const { size, face = 'Roboto', bold = false, color = bodyColor } = choice;
  const font = document.provideFont(face, bold, false);
  return {
    font,
    size,
    color,
    ascent: (font.ascender / 1000) * size,
    lineHeight: font.lineHeight(size) * spacing,
  };
}
