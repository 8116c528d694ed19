import type { EmbeddedFont, LetterPlace, LetterRun } from './pdfmake-parts.ts';
import { RecentMemory } from './recent-memory.ts';

/**
 * Letters of our faces that stand by themselves but for kerning with the next one: no marks over
 * others, no soft hyphen.
 */
const plainLetters =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u0400-\u0482\u048a-\u0513\u2009\u2013\u2014\u2116]*$/;
/** More than the code of any plain letter. */
const mostCodes = 0x2200;
const blank = 0x20;
const ligature = /f[il]/;

/** So many words of other letters a face remembers; a page has fewer. */
const rememberedWords = 1000;

interface Letter {
  readonly place: LetterPlace;
  /** Its number in the font of the file, once it is written there. */
  code: string | undefined;
}

/**
 * Lays words out from pairs of letters, which are few, where the font program would shape every
 * word of a long document anew and keep it: half of the time and most of the memory that a
 * certificate of 20,000 lines took. What a pair does not tell is shaped as a whole.
 */
export function layInPairs(font: EmbeddedFont): void {
  const encode = font.encode.bind(font);
  const widthOfString = font.widthOfString.bind(font);
  const shape = font.layoutRun.bind(font);
  const pairs = new Map<number, Letter>();
  const words = new RecentMemory<LetterRun>(rememberedWords);
  const letterAt = (text: string, index: number): Letter => {
    const code = text.charCodeAt(index);
    // A blank ends a word: nothing is kerned over it.
    const alone = code === blank || index + 1 === text.length;
    const pair = code * mostCodes + (alone ? 0 : text.charCodeAt(index + 1));
    const known = pairs.get(pair);
    if (known !== undefined) return known;
    const [place] = shape(text.slice(index, alone ? index + 1 : index + 2)).positions;
    if (place === undefined) throw new Error(`a face gives no letter for ${text}`);
    const letter = { place, code: undefined };
    pairs.set(pair, letter);
    return letter;
  };
  font.layoutCached = (text) => words.get(text, shape);
  font.widthOfString = (text, size, features): number => {
    if (!isPlain(text)) return widthOfString(text, size, features);
    let width = 0;
    for (let index = 0; index < text.length; index += 1) {
      width += letterAt(text, index).place.xAdvance;
    }
    return (width * size) / 1000;
  };
  font.encode = (text, features) => {
    if (!isPlain(text)) return encode(text, features);
    const codes: string[] = [];
    const places: LetterPlace[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const letter = letterAt(text, index);
      codes.push((letter.code ??= encode(text.charAt(index))[0][0] ?? ''));
      places.push(letter.place);
    }
    return [codes, places];
  };
}

function isPlain(text: string): boolean {
  return plainLetters.test(text) && !ligature.test(text);
}
