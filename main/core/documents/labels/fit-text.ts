import type { LabelFace, MeasureText } from './label-item.ts';

/** A text broken into lines that fit, at the size that they fit at. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** What a text has to fit into; the size in points is tried from `size` down to `smallest`. */
export interface TextRoom {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly smallest: number;
  readonly face: LabelFace;
}

const step = 0.5;
const ellipsis = '…';

/**
 * Fits a text: first smaller letters, then a cut after a word with an ellipsis; inside a word
 * only where the word alone is wider than the line.
 */
export function fitText(text: string, room: TextRoom, measure: MeasureText): FittedText {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  for (let size = room.size; size >= room.smallest; size -= step) {
    const lines = wrap(words, room, size, measure);
    if (lines !== undefined) return { lines, size };
  }
  return { lines: cut(words, room, measure), size: room.smallest };
}

/** Whole words in lines; nothing when a word or the number of lines does not fit. */
function wrap(
  words: readonly string[],
  room: TextRoom,
  size: number,
  measure: MeasureText,
): readonly string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, room.face, size) <= room.width) {
      line = longer;
      continue;
    }
    if (line === '' || measure(word, room.face, size) > room.width) return undefined;
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.length <= room.lines ? lines : undefined;
}

/** As many words as fit at the smallest size; what is missing is shown by an ellipsis. */
function cut(words: readonly string[], room: TextRoom, measure: MeasureText): readonly string[] {
  const fits = (line: string): boolean => measure(line, room.face, room.smallest) <= room.width;
  const lines: string[] = [];
  let rest = [...words];
  while (rest.length > 0 && lines.length < room.lines) {
    const isLast = lines.length === room.lines - 1;
    let taken = 0;
    while (taken < rest.length && fits(rest.slice(0, taken + 1).join(' '))) taken += 1;
    if (taken === rest.length) return [...lines, rest.join(' ')];
    if (isLast) {
      while (taken > 0 && !fits(ended(rest.slice(0, taken).join(' ')))) taken -= 1;
      const whole = rest.slice(0, taken).join(' ');
      return [...lines, taken > 0 ? ended(whole) : ended(lettersOf(rest[0] ?? '', fits))];
    }
    if (taken === 0) {
      const [long = '', ...others] = rest;
      const part = lettersOf(long, fits);
      lines.push(part);
      rest = [long.slice(part.length), ...others];
    } else {
      lines.push(rest.slice(0, taken).join(' '));
      rest = rest.slice(taken);
    }
  }
  return lines;
}

function ended(line: string): string {
  return `${line.replace(/[\s,.;:–—-]+$/u, '')}${ellipsis}`;
}

/** The beginning of a word that leaves room for the ellipsis; at least one letter. */
function lettersOf(word: string, fits: (line: string) => boolean): string {
  let length = word.length;
  while (length > 1 && !fits(`${word.slice(0, length)}${ellipsis}`)) length -= 1;
  return word.slice(0, length);
}
