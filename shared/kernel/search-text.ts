/**
 * Text as it is searched in: letters of every script in their small form, compatible forms and
 * composed accents as one (NFKC), and letters that people write either way as one: ё as е, the
 * Turkish İ and ı as i. SQLite's own `lower()` and `LIKE` know only Latin letters, so both what
 * is kept and what is typed go through here.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i');
}

/** The words of a search, folded: each of them must occur, anywhere. At most eight. */
export function searchParts(typed: string): readonly string[] {
  return searchText(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);
}
