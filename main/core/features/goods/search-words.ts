/**
 * What a person typed as an FTS5 query: every word must occur, the longer ones also as the
 * beginning of a word. Each is quoted as a phrase, so that no character of it is an operator
 * (`S-2026/001.2` would else be read as one). Undefined when there is nothing to look for.
 */
export function searchWords(text: string): string | undefined {
  const phrases = text
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => {
      const phrase = `"${word.replaceAll('"', '""')}"`;
      return [...word].length > 1 ? `${phrase}*` : phrase;
    });
  return phrases.length === 0 ? undefined : phrases.join(' ');
}
