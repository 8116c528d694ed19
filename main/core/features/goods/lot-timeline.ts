import { ok } from '../../../../shared/kernel/result.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import { countAbout, eventsAbout } from '../../ledger/subject-index.ts';
import { timelineEntryOf } from '../../ledger/timeline.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { loadLotRowAt } from './load-lot.ts';

/** `lots.timeline`: the custody record of a lot, newest first. */
export const lotTimeline: AnyQueryHandler = defineQuery(
  'lots.timeline',
  ({ input, who, store }) => {
    const lot = loadLotRowAt(store, input.lotId, who);
    if (!lot.ok) return lot;
    const [before = Number.MAX_SAFE_INTEGER] = readCursor(input.cursor, 1) ?? [];
    const page = { before: Number(before), limit: input.limit + 1 };
    const rows = eventsAbout(store, input.lotId, page);
    const items = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? items.at(-1) : undefined;
    return ok({
      items: items.map((row) => timelineEntryOf(row)),
      nextCursor: last === undefined ? null : writeCursor([last.seq]),
      total: countAbout(store, input.lotId),
    });
  },
);
