import type { CitedEvent } from '../../../../../shared/domain/certificate/certificate-statement.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import { seqsAbout } from '../../../ledger/subject-index.ts';
import type { LotOnOrder } from '../order/order-reading.ts';

/** What happened to goods that a certificate rests on: where they came from and what they are. */
const goodsTypes: ReadonlySet<string> = new Set([
  'SeizureRegistered',
  'LotReceived',
  'LotSplit',
  'LotWeighed',
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

const eventSql = `
SELECT seq, body ->> '$.id' AS id, body ->> '$.type' AS type, leaf_hash FROM event
WHERE seq = ?`;
const parentSql = 'SELECT parent_id FROM lot WHERE id = ?';

/**
 * Every event that a certificate rests on, in ledger order (CT-06): all of the order's own, and
 * of each lot and the lots it was split from, what says where it came from, what it is and what
 * became of it. Each event is read once: those of the order name all its lots and are large.
 */
export function citedEvents(
  reader: SqlReader,
  orderId: string,
  lots: readonly LotOnOrder[],
): readonly CitedEvent[] {
  const rows = new Map<number, EventRow>();
  const passedOver = new Set<number>();
  const seqsOf = seqsAbout(reader);
  const take = (subject: string, wanted: (type: string) => boolean): void => {
    for (const seq of seqsOf(subject)) {
      if (rows.has(seq) || passedOver.has(seq)) continue;
      const row = reader.get<EventRow>(eventSql, [seq]);
      if (row !== undefined && wanted(row.type)) rows.set(seq, row);
      else passedOver.add(seq);
    }
  };
  take(orderId, () => true);
  for (const lotId of withAncestors(reader, lots)) take(lotId, (type) => goodsTypes.has(type));
  return [...rows.values()]
    .toSorted((a, b) => a.seq - b.seq)
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
