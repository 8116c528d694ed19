import { wordJoiner } from '../../legible-text.ts';
import type { Ink } from '../ink.ts';
import { TextBreaker } from '../pdfmake-parts.ts';
import { RecentMemory } from '../recent-memory.ts';

/** A piece of text in one ink; a line feed begins a new line. */
export interface Piece {
  readonly text: string;
  readonly ink: Ink;
}

/** Letters of one ink on a line, `x` points from its beginning. */
export interface SetRun extends Piece {
  readonly x: number;
}

/** A line as it will stand on the page. */
export interface SetLine {
  readonly runs: readonly SetRun[];
  /** Points, without the blanks at its end. */
  readonly width: number;
  readonly height: number;
  readonly ascent: number;
}

/** A piece with its width in points. */
interface Measured extends Piece {
  readonly width: number;
}

/** What must not be parted: up to the next place where a line may end. */
interface Word {
  readonly pieces: readonly Measured[];
  readonly width: number;
  /** The width of the blanks at its end, which may stand out of the line. */
  readonly blank: number;
}

const breaker = new TextBreaker();
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const trailingBlanks = /\s+$/;
const afterJoiner = new RegExp(`(?<=${wordJoiner})`);
const remembered = new RecentMemory<readonly string[]>(4000);

/**
 * Sets text in lines of at most this many points. A word that is broader is cut where it was
 * joined, and between letters where that does not do.
 */
export function setText(pieces: readonly Piece[], width: number): readonly SetLine[] {
  return paragraphs(pieces).flatMap((paragraph) => setParagraph(paragraph, width));
}

function paragraphs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const { text, ink } of pieces) {
    text
      .replaceAll('\t', '    ')
      .split(lineEnds)
      .forEach((part, index) => {
        if (index > 0) found.push([]);
        // An empty part gives an empty line its height, and no other line anything.
        found.at(-1)?.push({ text: part, ink });
      });
  }
  return found;
}

function setParagraph(pieces: readonly Piece[], width: number): readonly SetLine[] {
  const whole = wordOf(pieces);
  if (whole.width - whole.blank <= width) return [lineOf(whole, pieces)];
  const lines: SetLine[] = [];
  let line: Word[] = [];
  let used = 0;
  const end = (): void => {
    const last = line.at(-1);
    if (last === undefined) return;
    const written = line.flatMap((word) => word.pieces);
    lines.push(lineOf({ pieces: written, width: used, blank: last.blank }, written));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(pieces)) {
    if (used + word.width - word.blank > width) end();
    for (const part of partsThatFit(word, width)) {
      if (used + part.width - part.blank > width) end();
      line.push(part);
      used += part.width;
    }
  }
  end();
  return lines;
}

/** The words of a paragraph, each with the pieces it is written in. */
function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const text = pieces.map((piece) => piece.text).join('');
  const words: Word[] = [];
  let index = 0;
  let used = 0;
  for (const { length } of breaksOf(text)) {
    const parts: Piece[] = [];
    let missing = length;
    for (let piece = pieces[index]; piece !== undefined && missing > 0; piece = pieces[index]) {
      const part = piece.text.slice(used, used + missing);
      if (part !== '') parts.push({ text: part, ink: piece.ink });
      missing -= part.length;
      used += part.length;
      if (used < piece.text.length) continue;
      index += 1;
      used = 0;
    }
    words.push(wordOf(parts));
  }
  return words;
}

/** Text parted wherever a line may end (UAX 14, as the rest of the page). */
function breaksOf(text: string): readonly string[] {
  return remembered.get(text, () => breaker.getBreaks(text, null).map((word) => word.text));
}

function wordOf(pieces: readonly Piece[]): Word {
  const written: Measured[] = [];
  let width = 0;
  for (const { text, ink } of pieces) {
    if (text === '') continue;
    const breadth = widthOf(text, ink);
    width += breadth;
    written.push({ text, ink, width: breadth });
  }
  const last = written.at(-1);
  const blanks = last === undefined ? null : trailingBlanks.exec(last.text);
  const blank = last === undefined || blanks === null ? 0 : widthOf(blanks[0], last.ink);
  return { pieces: written, width, blank };
}

/** A word that is broader than the line, in parts that are not. */
function partsThatFit(word: Word, width: number): readonly Word[] {
  if (word.width - word.blank <= width) return [word];
  const stretches = stretchesOf(word);
  return stretches.length === 1
    ? partsOfLetters(word, width)
    : stretches.flatMap((stretch) => partsThatFit(stretch, width));
}

/** What a word was joined from. */
function stretchesOf({ pieces }: Word): readonly Word[] {
  const stretches: Piece[][] = [[]];
  for (const { text, ink } of pieces) {
    text.split(afterJoiner).forEach((part, index) => {
      if (index > 0) stretches.push([]);
      stretches.at(-1)?.push({ text: part, ink });
    });
  }
  return stretches.map(wordOf);
}

function partsOfLetters(word: Word, width: number): readonly Word[] {
  const parts: Word[] = [];
  let part: Piece[] = [];
  let used = 0;
  for (const { text, ink } of word.pieces) {
    for (const letter of text) {
      const breadth = widthOf(letter, ink);
      if (used + breadth > width && part.length > 0) {
        parts.push(wordOf(part));
        part = [];
        used = 0;
      }
      part.push({ text: letter, ink });
      used += breadth;
    }
  }
  return [...parts, wordOf(part)];
}

function widthOf(text: string, ink: Ink): number {
  return ink.font.widthOfString(text, ink.size);
}

/** Pieces side by side; those of one ink become one run. Without letters `shaping` has a height. */
function lineOf({ pieces, width, blank }: Word, shaping: readonly Piece[]): SetLine {
  const runs: { text: string; ink: Ink; x: number }[] = [];
  let x = 0;
  for (const { text, ink, width: breadth } of pieces) {
    const last = runs.at(-1);
    if (last?.ink === ink) last.text += text;
    else runs.push({ text, ink, x });
    x += breadth;
  }
  let height = 0;
  let ascent = 0;
  for (const { ink } of pieces.length === 0 ? shaping : pieces) {
    height = Math.max(height, ink.lineHeight);
    ascent = Math.max(ascent, ink.ascent);
  }
  return { runs, width: width - blank, height, ascent };
}
