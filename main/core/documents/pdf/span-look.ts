import type { Span } from '../document-model.ts';

/** The mono face has the letters of references and hashes only; a word joiner needs none. */
const monoLetters = /^[\n\u0020-\u007e\u2060]*$/;

/** The look a span can have: a permit numbered in Cyrillic is set in the text face. */
export function lookOf({ text, look }: Span): Span['look'] {
  return look === 'mono' && !monoLetters.test(text) ? 'plain' : look;
}
