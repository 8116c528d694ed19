import type { CitedEvent } from '../../../../shared/domain/certificate/certificate-statement.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { LotOnOrder } from './order-reading.ts';

/** What happened to goods that a certificate rests on: where they came from and what they are. */
const goodsTypes: ReadonlySet<string> = new Set([
  'SeizureRegistered',
  'LotReceived',
  'LotSplit',
  'LotProfileAssessed',
  'SampleTaken',
  'ReviewAnswered',
  'LotQuantityCorrected',
  'DiscrepancyOpened',
  'DiscrepancyClosed',
  'LotsDestroyed',
  'LotsReturned',
  'LotsLost',
]);

interface EventRow {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly leaf_hash: Uint8Array;
}

const bySubjectSql = `
SELECT e.seq, e.body ->> '$.id' AS id, e.body ->> '$.type' AS type, e.leaf_hash
FROM event_subject s JOIN event e ON e.seq = s.seq
WHERE s.subject = ?`;
const parentSql = 'SELECT parent_id FROM lot WHERE id = ?';

/**
 * Every event that a certificate rests on, in ledger order (CT-06): all of the order's own, and
 * of each lot and the lots it was split from, what says where it came from, what it is and what
 * became of it. Linear in the events.
 */
export function citedEvents(
  reader: SqlReader,
  orderId: string,
  lots: readonly LotOnOrder[],
): readonly CitedEvent[] {
  const rows = new Map<number, EventRow>();
  for (const row of reader.all<EventRow>(bySubjectSql, [orderId])) rows.set(row.seq, row);
  for (const lotId of withAncestors(reader, lots)) {
    for (const row of reader.all<EventRow>(bySubjectSql, [lotId])) {
      if (goodsTypes.has(row.type)) rows.set(row.seq, row);
    }
  }
  return [...rows.values()]
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, id, type, leaf_hash }) => {
      return { seq, id, type, leafHash: Buffer.from(leaf_hash).toString('hex') };
    });
}

function withAncestors(reader: SqlReader, lots: readonly LotOnOrder[]): ReadonlySet<string> {
  const met = new Set<string>();
  for (const { row } of lots) {
    let next: string | null = row.id;
    while (next !== null && !met.has(next)) {
      met.add(next);
      next = reader.get<{ parent_id: string | null }>(parentSql, [next])?.parent_id ?? null;
    }
  }
  return met;
}
