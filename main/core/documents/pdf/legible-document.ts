import { PdfDocument } from './pdfmake-parts.ts';
import type { EmbeddedFont, LetterRun } from './pdfmake-parts.ts';

/** Letters every face of ours has: no need to look at them one by one. */
const surelyDrawn = /^[\n\u0020-\u007e\u0410-\u044f]*$/;
const narrowNoBreakSpace = '\u202f';
const thinSpace = '\u2009';
const unknownLetter = '\ufffd';

/**
 * A document that never draws the empty box of a missing letter, which PDF/A forbids
 * (ISO 19005-3, 6.2.11.8). A letter that the face lacks, as in a Chinese brand, shows as U+FFFD;
 * the embedded record has it right. The narrow no-break space, which layout must see so that
 * numbers stay whole, is drawn as the thin space of the same width.
 */
export class LegibleDocument extends PdfDocument {
  readonly #prepared = new Set<EmbeddedFont>();

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const font = super.provideFont(family, bold, italics);
    if (this.#prepared.has(font)) return font;
    this.#prepared.add(font);
    if (family === 'Mono') layLetterByLetter(font);
    const encode = font.encode.bind(font);
    const widthOfString = font.widthOfString.bind(font);
    font.encode = (text, features) => encode(drawn(text, font), features);
    font.widthOfString = (text, size, features) => widthOfString(drawn(text, font), size, features);
    return font;
  }
}

/**
 * The mono face joins and kerns nothing, so a word is its letters one after the other. References
 * and hashes are each a word of their own: shaping every one anew took a quarter of the time of a
 * long annex.
 */
function layLetterByLetter(font: EmbeddedFont): void {
  const layoutOf = font.layoutCached.bind(font);
  const runs = new Map<string, LetterRun>();
  font.layoutCached = (text): LetterRun => {
    const known = runs.get(text);
    if (known !== undefined) return known;
    const letters = Array.from(text, layoutOf);
    const run: LetterRun = {
      glyphs: letters.flatMap(({ glyphs }) => glyphs),
      positions: letters.flatMap(({ positions }) => positions),
      advanceWidth: letters.reduce((width, { advanceWidth }) => width + advanceWidth, 0),
    };
    runs.set(text, run);
    return run;
  };
}

function drawn(text: string, font: EmbeddedFont): string {
  if (surelyDrawn.test(text)) return text;
  let legible = '';
  for (const letter of text) {
    if (letter === narrowNoBreakSpace) legible += thinSpace;
    else legible += canDraw(letter, font) ? letter : unknownLetter;
  }
  return legible;
}

function canDraw(letter: string, { font }: EmbeddedFont): boolean {
  return letter === '\n' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}
