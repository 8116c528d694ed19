import type { LotsDestroyed } from '../../../../shared/domain/destruction/events/certificate-events.ts';
import type { LotReceived } from '../../../../shared/domain/goods/goods-events.ts';
import { dayOfInstant } from '../../../../shared/kernel/legal-date.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import { defineProjector } from '../../database/projector.ts';

interface Counted {
  readonly received: number;
  readonly destroyed: number;
}

/** Counts by month what came in and what was destroyed. */
export const workProjector = defineProjector<LotReceived | LotsDestroyed>({
  area: 'work',
  tables: [{ name: 'work_month', key: ['site_id', 'month'] }],
  on: {
    LotReceived: ({ at, site }, write) => {
      const timeZone = write.get('site', { id: site ?? '' })?.time_zone ?? 'UTC';
      count(write, site, dayOfInstant(at, timeZone), { received: 1, destroyed: 0 });
    },
    LotsDestroyed: ({ site, data }, write) => {
      count(write, site, data.destroyedOn, { received: 0, destroyed: data.lots.length });
    },
  },
});

function count(write: ProjectionWriter, site: string | null, day: string, lots: Counted): void {
  const key = { site_id: site ?? '', month: day.slice(0, 7) };
  const before = write.get('work_month', key);
  write.upsert('work_month', {
    ...key,
    lots_received: (before?.lots_received ?? 0) + lots.received,
    lots_destroyed: (before?.lots_destroyed ?? 0) + lots.destroyed,
  });
}
