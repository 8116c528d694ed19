import type { SqlReader } from '../../database/sql-value.ts';

/** Places in the ledger: from `begin`, before `end`. */
export interface EventSpan {
  readonly begin: number;
  readonly end: number;
}

/**
 * A computer's clock may be set back, so times do not always rise: so many events beyond both
 * ends are looked at too, each by its own time.
 */
const slack = 5_000;

const atSql = "SELECT body ->> '$.at' AS at FROM event WHERE seq = ?";

/** Where the events of a span of time stand: found by halves, without an index on time. */
export function eventsWithin(
  reader: SqlReader,
  newest: number,
  times: { readonly from?: string | undefined; readonly until?: string | undefined },
): EventSpan {
  const first = (instant: string): number => firstFrom(reader, newest, instant);
  const begin = times.from === undefined ? 1 : first(times.from) - slack;
  const end = times.until === undefined ? newest + 1 : first(times.until) + slack;
  return { begin: Math.max(1, begin), end: Math.min(newest + 1, end) };
}

/** The first event that is not before the instant; one past the newest when all are. */
function firstFrom(reader: SqlReader, newest: number, instant: string): number {
  let low = 1;
  let high = newest + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const at = reader.get<{ at: string }>(atSql, [middle])?.at ?? '';
    if (at < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
