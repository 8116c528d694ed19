import { typesOfKind } from '../../../../shared/domain/ledger/event-kinds.ts';
import type { EventKind } from '../../../../shared/domain/ledger/event-kinds.ts';
import { typedPath } from '../../../../shared/domain/places/typed-path.ts';
import { formatReference, parseReference } from '../../../../shared/kernel/reference.ts';
import { searchParts, searchText } from '../../../../shared/kernel/search-text.ts';
import type { SqlReader, SqlValue } from '../../database/sql-value.ts';
import { countAbout, eventsAbout, seqsAbout } from '../../ledger/subject-index.ts';
import { timelineEntryOf } from '../../ledger/timeline.ts';
import type { TimelineEntry, TimelineRow } from '../../ledger/timeline.ts';
import { eventsWithin } from './event-span.ts';

/** What is looked for, newest first. Empty and undefined look for nothing. */
export interface EventSearch {
  readonly text: string;
  readonly type: string;
  readonly kind?: EventKind | undefined;
  /** Id of the person who acted. */
  readonly actorId?: string | undefined;
  /** UTC instants: not before the one, before the other. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
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
UNION ALL SELECT id FROM location WHERE reference = ?1 OR path = ?2
UNION ALL SELECT id FROM user_account WHERE login = lower(?3)
LIMIT 1`;

/** The thing that the text names, in any case, without hyphens or on a Cyrillic keyboard. */
function subjectOf(reader: SqlReader, text: string): string | undefined {
  const parts = parseReference(text);
  const reference = parts.ok ? formatReference(parts.value) : text;
  return reader.get<{ id: string }>(subjectSql, [reference, typedPath(text), text])?.id;
}

interface Terms {
  readonly sql: readonly string[];
  readonly values: readonly SqlValue[];
}

/**
 * Finds events: all, those about one thing by its reference, or those whose text has every word
 * that was typed, folded as in the other searches; of one kind, by one person, in a span of time.
 */
export function searchEvents(reader: SqlReader, search: EventSearch): FoundEvents {
  const text = search.text.trim();
  const terms = termsOf(search);
  if (text === '' && terms.sql.length === 0) return allEvents(reader, search);
  const subject = text === '' ? undefined : subjectOf(reader, text);
  if (subject !== undefined) return aboutOne(reader, subject, search, terms);
  return readThrough(reader, search, terms);
}

/** The words of a search as they stand in a body: there a quotation mark is written as `\"`. */
function wordsOf(text: string): readonly string[] {
  return searchParts(text).map((word) => JSON.stringify(word).slice(1, -1));
}

/** What must hold of every event, beside its place. */
function termsOf({ type, kind, actorId, from, until }: EventSearch): Terms {
  const sql: string[] = [];
  const values: SqlValue[] = [];
  const add = (term: string, ...given: readonly SqlValue[]): void => {
    sql.push(term);
    values.push(...given);
  };
  const types = type === '' ? (kind === undefined ? [] : typesOfKind[kind]) : [type];
  if (types.length > 0) {
    add(`e.body ->> '$.type' IN (${types.map(() => '?').join(', ')})`, ...types);
  }
  if (actorId !== undefined) add(`e.body ->> '$.actor.userId' = ?`, actorId);
  if (from !== undefined) add(`e.body ->> '$.at' >= ?`, from);
  if (until !== undefined) add(`e.body ->> '$.at' < ?`, until);
  return { sql, values };
}

function allEvents(reader: SqlReader, { before, limit }: EventSearch): FoundEvents {
  const rows = reader.all<TimelineRow>(
    `SELECT ${columns} FROM event e WHERE e.seq < ? ORDER BY e.seq DESC LIMIT ?`,
    [before, limit + 1],
  );
  return pageOf(rows, limit, newestOf(reader));
}

function aboutOne(
  reader: SqlReader,
  subject: string,
  { before, limit }: EventSearch,
  terms: Terms,
): FoundEvents {
  if (terms.sql.length === 0) {
    const newest = eventsAbout(reader, subject, { before, limit: limit + 1 });
    return pageOf(newest, limit, countAbout(reader, subject));
  }
  const seqs = JSON.stringify(seqsAbout(reader)(subject));
  const source = `FROM event e WHERE e.seq IN (SELECT value FROM json_each(?))
    AND ${terms.sql.join(' AND ')}`;
  const rows = reader.all<TimelineRow>(
    `SELECT ${columns} ${source} AND e.seq < ? ORDER BY e.seq DESC LIMIT ?`,
    [seqs, ...terms.values, before, limit + 1],
  );
  const values = [seqs, ...terms.values];
  const count = reader.get<{ count: number }>(`SELECT count(*) AS count ${source}`, values);
  return pageOf(rows, limit, count?.count ?? 0);
}

function pageOf(rows: readonly TimelineRow[], limit: number, total: number): FoundEvents {
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? (shown.at(-1)?.seq ?? null) : null;
  return { items: shown.map(timelineEntryOf), next, total, readTo: null };
}

function newestOf(reader: SqlReader): number {
  return reader.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM event')?.seq ?? 0;
}

/** Reads back through the ledger, so far as one page may, and says how far it came. */
function readThrough(reader: SqlReader, search: EventSearch, terms: Terms): FoundEvents {
  const span = eventsWithin(reader, newestOf(reader), search);
  const start = Math.min(search.before, span.end);
  const from = Math.max(start - readAtMost, span.begin);
  const more = terms.sql.map((term) => `AND ${term}`).join(' ');
  // Where the text decides nothing, SQL alone knows when the page is full.
  const words = wordsOf(search.text);
  const most = words.length === 0 ? search.limit : readAtMost;
  const rows = reader.all<TimelineRow>(
    `SELECT ${columns} FROM event e WHERE e.seq >= ? AND e.seq < ? ${more}
     ORDER BY e.seq DESC LIMIT ?`,
    [from, start, ...terms.values, most],
  );
  const found: TimelineEntry[] = [];
  for (const row of rows) {
    if (found.length === search.limit) break;
    if (holds(row.body, words)) found.push(timelineEntryOf(row));
  }
  const full = found.length === search.limit;
  const readTo = full ? (found.at(-1)?.seq ?? from) : from;
  return {
    items: found,
    next: readTo > span.begin ? readTo : null,
    total: found.length,
    readTo,
  };
}

function holds(body: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchText(body);
  return words.every((word) => text.includes(word));
}
