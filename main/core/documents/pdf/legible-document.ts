import { legibleText } from '../legible-text.ts';
import { fileEnd } from './file/cross-reference.ts';
import { FileBytes } from './file/file-bytes.ts';
import { layInPairs } from './letter-pairs.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { PdfDocument } from './pdfmake-parts.ts';
import type { EmbeddedFont } from './pdfmake-parts.ts';

/** Letters every face of ours has: no need to look at them one by one. */
const surelyDrawn = /^[\n\u0020-\u007e\u0410-\u044f]*$/;

/**
 * A document that never draws the empty box of a missing letter, which PDF/A forbids
 * (ISO 19005-3, 6.2.11.8): see `legibleText`. The embedded record has every letter right.
 */
export class LegibleDocument extends PdfDocument {
  readonly #prepared = new Set<EmbeddedFont>();
  /** Made with the first line of the file, which pdfkit writes before anything here is there. */
  declare bytes: FileBytes | undefined;

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const font = super.provideFont(family, bold, italics);
    if (this.#prepared.has(font)) return font;
    this.#prepared.add(font);
    layInPairs(font);
    const encode = font.encode.bind(font);
    const widthOfString = font.widthOfString.bind(font);
    font.encode = (text, features) => encode(drawn(text, font), features);
    font.widthOfString = (text, size, features) => widthOfString(drawn(text, font), size, features);
    return font;
  }

  override _write(written: Uint8Array | string): void {
    const bytes = typeof written === 'string' ? Buffer.from(`${written}\n`, 'latin1') : written;
    this.bytes ??= new FileBytes();
    this.bytes.write(bytes);
    this._offset += bytes.length;
  }

  /** Ends the file with a table that knows packed objects, where pdfkit's own does not. */
  override _finalize(): void {
    const end = fileEnd({
      offsets: this._offsets,
      start: this._offset,
      root: `${this._root.id} 0 R`,
      info: `${this._info.id} 0 R`,
      fileId: Buffer.from(this._id).toString('hex'),
    });
    this._write(end);
  }
}

/** A document that nothing is drawn in: its faces measure and set. */
export function documentToMeasure(): LegibleDocument {
  return new LegibleDocument(pdfFonts, {}, {}, {}, { autoFirstPage: false, font: null });
}

function drawn(text: string, font: EmbeddedFont): string {
  return surelyDrawn.test(text) ? text : legibleText(text, (letter) => canDraw(letter, font));
}

function canDraw(letter: string, { font }: EmbeddedFont): boolean {
  return letter === '\n' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}
