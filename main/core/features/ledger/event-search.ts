import type { SqlReader } from '../../database/sql-value.ts';
import { timelineEntryOf } from '../../ledger/timeline.ts';
import type { TimelineEntry, TimelineRow } from '../../ledger/timeline.ts';

/** What is looked for, newest first. */
export interface EventSearch {
  readonly text: string;
  readonly type: string;
  /** Only events before this number. */
  readonly before: number;
  readonly limit: number;
}

/** A page of what was found. */
export interface FoundEvents {
  readonly items: readonly TimelineEntry[];
  /** Number to go on before; null when there is nothing older. */
  readonly next: number | null;
  /** All that match, where an index knows it; else those found on this page. */
  readonly total: number;
  /** The oldest event that was read for a search without an index; null with one. */
  readonly readTo: number | null;
}

/** Events that one page reads at most where no index helps. */
const readAtMost = 20_000;

const columns = 'e.seq, e.body, e.leaf_hash';

/** Where an id of a thing is found by what people read and scan. */
const subjectSql = `
SELECT id FROM lot WHERE reference = ?1
UNION ALL SELECT id FROM package WHERE reference = ?1
UNION ALL SELECT id FROM seizure WHERE reference = ?1
UNION ALL SELECT id FROM destruction_order WHERE reference = ?1
UNION ALL SELECT id FROM discrepancy WHERE reference = ?1
UNION ALL SELECT id FROM certificate WHERE number = ?1
UNION ALL SELECT id FROM location WHERE reference = ?1 OR path = ?1
UNION ALL SELECT id FROM user_account WHERE login = lower(?1)
LIMIT 1`;

/** Finds events: all, those about one thing by its reference, or those whose text has a word. */
export function searchEvents(reader: SqlReader, search: EventSearch): FoundEvents {
  const text = search.text.trim();
  if (text === '' && search.type === '') return allEvents(reader, search);
  const subject = text === '' ? undefined : reader.get<{ id: string }>(subjectSql, [text]);
  if (subject !== undefined && search.type === '') {
    return eventsAbout(reader, subject.id, search);
  }
  return readThrough(reader, { ...search, text: text.toLowerCase() });
}

function allEvents(reader: SqlReader, { before, limit }: EventSearch): FoundEvents {
  const rows = reader.all<TimelineRow>(
    `SELECT ${columns} FROM event e WHERE e.seq < ? ORDER BY e.seq DESC LIMIT ?`,
    [before, limit + 1],
  );
  const size = reader.get<{ size: number }>('SELECT max(seq) AS size FROM event')?.size;
  return pageOf(rows, limit, size ?? 0);
}

function eventsAbout(reader: SqlReader, subject: string, search: EventSearch): FoundEvents {
  const { before, limit } = search;
  const rows = reader.all<TimelineRow>(
    `SELECT ${columns} FROM event_subject s JOIN event e ON e.seq = s.seq
     WHERE s.subject = ? AND s.seq < ? ORDER BY s.seq DESC LIMIT ?`,
    [subject, before, limit + 1],
  );
  const count = reader.get<{ count: number }>(
    'SELECT count(*) AS count FROM event_subject WHERE subject = ?',
    [subject],
  );
  return pageOf(rows, limit, count?.count ?? 0);
}

function pageOf(rows: readonly TimelineRow[], limit: number, total: number): FoundEvents {
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? (shown.at(-1)?.seq ?? null) : null;
  return { items: shown.map(timelineEntryOf), next, total, readTo: null };
}

/** Reads back through the ledger, so far as one page may, and says how far it came. */
function readThrough(reader: SqlReader, search: EventSearch): FoundEvents {
  const newest = reader.get<{ size: number | null }>('SELECT max(seq) AS size FROM event')?.size;
  const start = Math.min(search.before, (newest ?? 0) + 1);
  const from = Math.max(start - readAtMost, 1);
  const rows = reader.all<TimelineRow>(
    `SELECT ${columns} FROM event e
     WHERE e.seq >= ?1 AND e.seq < ?2 AND (?3 = '' OR e.body ->> '$.type' = ?3) ORDER BY e.seq DESC`,
    [from, start, search.type],
  );
  const found: TimelineEntry[] = [];
  for (const row of rows) {
    if (found.length === search.limit) break;
    if (search.text === '' || row.body.toLowerCase().includes(search.text)) {
      found.push(timelineEntryOf(row));
    }
  }
  const full = found.length === search.limit;
  const readTo = full ? (found.at(-1)?.seq ?? from) : from;
  return { items: found, next: readTo > 1 ? readTo : null, total: found.length, readTo };
}
