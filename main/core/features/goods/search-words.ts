const wordsAtMost = 8;

/** What a person typed, as the index of words and the lots themselves can answer it. */
export interface SearchWords {
  /** An FTS5 query; undefined when nothing typed is a word. */
  readonly match: string | undefined;
  /** Signs that stand in no index: each must occur as it was typed. */
  readonly signs: readonly string[];
}

/**
 * Reads what was typed: every word must occur, the longer ones also as the beginning of a word.
 * Each is quoted as a phrase, so that no character of it is an operator (`S-2026/001.2` would
 * else be read as one); its signs are asked of the text, because the index keeps none.
 */
export function searchWords(text: string): SearchWords {
  const typed = text.trim().split(/\s+/).slice(0, wordsAtMost);
  const words = typed.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const signs = typed.flatMap((word) => word.match(/[^\p{L}\p{N}\p{M}]+/gu) ?? []);
  return {
    match: words.length === 0 ? undefined : words.map((word) => eitherWay(word)).join(' AND '),
    signs: [...new Set(signs)],
  };
}

/** A word in every way it may have been written, as one term of the query. */
function eitherWay(word: string): string {
  return `(${spellings(word).map(phrase).join(' OR ')})`;
}

function phrase(word: string): string {
  const quoted = `"${word.replaceAll('"', '""')}"`;
  return [...word].length > 1 ? `${quoted}*` : quoted;
}

/** As typed, with every ё as е, and with each е as ё: a word has ё once, under its stress. */
function spellings(word: string): readonly string[] {
  const plain = word.normalize('NFC').replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  const letters = [...plain];
  const stressed = letters.flatMap((letter, at) =>
    /[еЕ]/.test(letter) ? [letters.with(at, letter === 'е' ? 'ё' : 'Ё').join('')] : [],
  );
  return [...new Set([word, plain, ...stressed])];
}
