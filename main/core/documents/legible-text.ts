const narrowNoBreakSpace = '\u202f';
const thinSpace = '\u2009';
const unknownLetter = '\ufffd';

/** Keeps what stands on both its sides on one line (UAX 14, WJ); nothing is drawn for it. */
export const wordJoiner = '\u2060';

/**
 * A text as a face can draw it: a letter that it lacks, as in a Chinese brand, shows as U+FFFD
 * and not as an empty box. The narrow no-break space, which layout must see so that numbers stay
 * whole, is drawn as the thin space of the same width, and the word joiner as nothing: what is
 * copied from the page is the number itself. Another space that a face lacks, as the tabulator of
 * a text that was copied from a table, is drawn as a plain one.
 */
export function legibleText(text: string, canDraw: (letter: string) => boolean): string {
  let legible = '';
  for (const letter of text.replaceAll(wordJoiner, '')) {
    if (letter === narrowNoBreakSpace) legible += thinSpace;
    else if (canDraw(letter)) legible += letter;
    else legible += /\s/.test(letter) ? ' ' : unknownLetter;
  }
  return legible;
}
