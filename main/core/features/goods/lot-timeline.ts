import { ok } from '../../../../shared/kernel/result.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import { timelineEntryOf } from '../../ledger/timeline.ts';
import type { TimelineRow } from '../../ledger/timeline.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { loadLotRowAt } from './load-lot.ts';

const entriesSql = `
SELECT event.seq, event.body, event.leaf_hash
FROM event_subject CROSS JOIN event ON event.seq = event_subject.seq
WHERE event_subject.subject = ? AND event_subject.seq < ?
ORDER BY event_subject.seq DESC LIMIT ?`;
const countSql = 'SELECT count(*) AS total FROM event_subject WHERE subject = ?';

/** `lots.timeline`: the custody record of a lot, newest first. */
export const lotTimeline: AnyQueryHandler = defineQuery(
  'lots.timeline',
  ({ input, who, store }) => {
    const lot = loadLotRowAt(store, input.lotId, who);
    if (!lot.ok) return lot;
    const [before = Number.MAX_SAFE_INTEGER] = readCursor(input.cursor, 1) ?? [];
    const rows = store.all<TimelineRow>(entriesSql, [input.lotId, before, input.limit + 1]);
    const items = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? items.at(-1) : undefined;
    return ok({
      items: items.map((row) => timelineEntryOf(row)),
      nextCursor: last === undefined ? null : writeCursor([last.seq]),
      total: store.get<{ total: number }>(countSql, [input.lotId])?.total ?? 0,
    });
  },
);
