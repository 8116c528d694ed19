import { formatReference, parseReference } from '../../../../shared/kernel/reference.ts';
import { searchParts, searchText } from '../../../../shared/kernel/search-text.ts';
import type { SqlReader, SqlValue } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';

type SeizureRow = GoodsTables['seizure'];

/** What was found: a page of rows, and how many there are in all. */
export interface FoundSeizures {
  readonly rows: readonly SeizureRow[];
  readonly total: number;
  /** The count stopped: there are at least so many. */
  readonly totalIsMinimum: boolean;
}

/** Beyond this many a count says "at least": nobody waits for the exact number. */
const countedAtMost = 10_000;

/** The trigram index knows nothing shorter. */
const indexedFrom = 3;

/** More of them narrow nothing that the text itself does not decide. */
const trigramsAtMost = 48;

/**
 * Seizures of the site whose number, reference, place, office, persons or goods hold every word
 * that was typed, anywhere and in any case; newest first, before the ordinal.
 */
export function searchSeizures(
  reader: SqlReader,
  search: { readonly typed: string; readonly siteId: string },
  page: { readonly before: number; readonly limit: number },
): FoundSeizures {
  const words = wordsOf(search.typed);
  const trigrams = trigramsOf(words);
  const source = trigrams === '' ? byText : byTrigrams;
  const newest = trigrams === '' ? 't.ordinal' : 'found.ordinal';
  const asked: SqlValue[] = trigrams === '' ? [] : [trigrams];
  const holds = words.map(() => 'AND instr(t.text, ?) > 0').join(' ');
  const values = [...words, search.siteId];
  const rows = reader.all<SeizureRow>(
    `SELECT s.* ${source} ${holds} AND s.site_id = ? ORDER BY ${newest} DESC LIMIT ?`,
    [...asked, page.before, ...values, page.limit],
  );
  const counted = reader.get<{ total: number }>(
    `SELECT count(*) AS total FROM (SELECT 1 ${source} ${holds} AND s.site_id = ? LIMIT ?)`,
    [...asked, Number.MAX_SAFE_INTEGER, ...values, countedAtMost],
  );
  const total = counted?.total ?? 0;
  return { rows, total, totalIsMinimum: total === countedAtMost };
}

/** The index names candidates; the text decides. The other way round every text would be read. */
const byTrigrams = `FROM (
  SELECT rowid AS ordinal FROM seizure_search WHERE seizure_search MATCH ? ORDER BY rowid DESC
) AS found
CROSS JOIN seizure_text AS t ON t.ordinal = found.ordinal
CROSS JOIN seizure AS s ON s.ordinal = found.ordinal
WHERE found.ordinal < ?`;

const byText = `FROM seizure_text AS t
CROSS JOIN seizure AS s ON s.ordinal = t.ordinal
WHERE t.ordinal < ?`;

/** A whole reference, however it was typed or scanned, is one word. */
function wordsOf(typed: string): readonly string[] {
  const parts = parseReference(typed);
  return parts.ok ? [searchText(formatReference(parts.value))] : searchParts(typed);
}

/** Every trigram of every word as an FTS5 query; empty where no word is long enough. */
function trigramsOf(words: readonly string[]): string {
  const trigrams = new Set<string>();
  for (const word of words) {
    const letters = [...word];
    for (let at = 0; at + indexedFrom <= letters.length; at += 1) {
      trigrams.add(letters.slice(at, at + indexedFrom).join(''));
    }
  }
  return [...trigrams]
    .slice(0, trigramsAtMost)
    .map((trigram) => `"${trigram.replaceAll('"', '""')}"`)
    .join(' AND ');
}
