const narrowNoBreakSpace = '\u202f';
const thinSpace = '\u2009';
const unknownLetter = '\ufffd';

/**
 * A text as a face can draw it: a letter that it lacks, as in a Chinese brand, shows as U+FFFD
 * and not as an empty box. The narrow no-break space, which layout must see so that numbers stay
 * whole, is drawn as the thin space of the same width.
 */
export function legibleText(text: string, canDraw: (letter: string) => boolean): string {
  let legible = '';
  for (const letter of text) {
    if (letter === narrowNoBreakSpace) legible += thinSpace;
    else legible += canDraw(letter) ? letter : unknownLetter;
  }
  return legible;
}
