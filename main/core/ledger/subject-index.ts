import type { SqlReader } from '../database/sql-value.ts';
import type { Tx } from '../database/store.ts';
import type { TimelineRow } from './timeline.ts';

/**
 * What events are about, indexed a stride at a time: a row for each subject the moment it is
 * recorded would change three pages far apart for one event, and every page is written to disk
 * before the answer. The events of the stride that is not full yet are read as they are.
 */
export const stride = 64;

/** The newest event that the index holds when the ledger ends at `size`. */
export function indexedTo(size: number): number {
  return size - (size % stride);
}

const indexSql = `
INSERT INTO event_subject (subject, seq)
SELECT DISTINCT part.value, event.seq FROM event, json_each(event.body, '$.subjects') AS part
WHERE event.seq > ? AND event.seq <= ? ORDER BY part.value, event.seq`;

/** Adds the stride that the event completes, if it does; in the transaction of the event. */
export function indexSubjects(tx: Tx, seq: number): void {
  if (seq % stride === 0) tx.run(indexSql, [seq - stride, seq]);
}

/** Makes the whole index again; the guards of its table must be away. */
export function indexAllSubjects(tx: Tx): void {
  tx.run('DELETE FROM event_subject');
  const size = tx.get<{ size: number | null }>('SELECT max(seq) AS size FROM event')?.size ?? 0;
  tx.run(indexSql, [0, indexedTo(size)]);
}

const aboutSql = `
SELECT event.seq, event.body, event.leaf_hash
FROM event_subject CROSS JOIN event ON event.seq = event_subject.seq
WHERE event_subject.subject = ?`;
const newestSql = `${aboutSql} AND event_subject.seq < ? ORDER BY event_subject.seq DESC LIMIT ?`;
const sinceSql = `${aboutSql} AND event_subject.seq > ? ORDER BY event_subject.seq`;
const countSql = 'SELECT count(*) AS total FROM event_subject WHERE subject = ?';
const seqsSql = 'SELECT seq FROM event_subject WHERE subject = ?';

/** The newest events about the subject that come before the seq, newest first. */
export function eventsAbout(
  reader: SqlReader,
  subject: string,
  { before, limit }: { readonly before: number; readonly limit: number },
): readonly TimelineRow[] {
  const tail = tailAbout(reader, subject).filter(({ seq }) => seq < before);
  const newest = tail.toReversed().slice(0, limit);
  if (newest.length === limit) return newest;
  const older = reader.all<TimelineRow>(newestSql, [subject, before, limit - newest.length]);
  return [...newest, ...older];
}

/** The events about the subject that come after the seq, oldest first. */
export function eventsAboutSince(
  reader: SqlReader,
  subject: string,
  after: number,
): readonly TimelineRow[] {
  const tail = tailAbout(reader, subject).filter(({ seq }) => seq > after);
  return [...reader.all<TimelineRow>(sinceSql, [subject, after]), ...tail];
}

/** How many events are about the subject. */
export function countAbout(reader: SqlReader, subject: string): number {
  const indexed = reader.get<{ total: number }>(countSql, [subject])?.total ?? 0;
  return indexed + tailAbout(reader, subject).length;
}

/** Where the events about a subject are, for one who asks after many of them in one go. */
export function seqsAbout(reader: SqlReader): (subject: string) => readonly number[] {
  const tail = new Map<string, number[]>();
  for (const row of reader.all<TimelineRow>(tailSql)) {
    for (const subject of subjectsOf(row)) {
      const seqs = tail.get(subject);
      if (seqs === undefined) tail.set(subject, [row.seq]);
      else seqs.push(row.seq);
    }
  }
  return (subject) => {
    const indexed = reader.all<{ seq: number }>(seqsSql, [subject]);
    return [...indexed.map(({ seq }) => seq), ...(tail.get(subject) ?? [])];
  };
}

const inTail = `
FROM event WHERE seq > (SELECT max(seq) / ${stride} * ${stride} FROM event)`;
const tailSql = `SELECT seq, body, leaf_hash ${inTail} ORDER BY seq`;
const tailAboutSql = `SELECT seq, body, leaf_hash ${inTail} AND instr(body, ?) > 0 ORDER BY seq`;

/** Those of the last stride, which is not in the index, oldest first. */
function tailAbout(reader: SqlReader, subject: string): readonly TimelineRow[] {
  return reader
    .all<TimelineRow>(tailAboutSql, [subject])
    .filter((row) => subjectsOf(row).has(subject));
}

function subjectsOf({ body }: TimelineRow): ReadonlySet<string> {
  const { subjects } = JSON.parse(body) as { readonly subjects: readonly string[] };
  return new Set(subjects);
}
