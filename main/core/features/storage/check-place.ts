import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { binVerdict } from './bin-verdict.ts';
import { judgePlace } from './judge-place.ts';
import { loadPlace, loadStandingLot, loadStandingLotAt } from './load-standing.ts';

/** `storage.checkBin`: the verdict before the goods go there. */
export const checkPlace: AnyQueryHandler = defineQuery(
  'storage.checkBin',
  ({ input, who, store }) => {
    const lot = loadStandingLotAt(store, input.lotId, who.siteId);
    if (!lot.ok) return lot;
    const place = loadPlace(store, input.locationId, lot.value.siteId);
    if (!place.ok) return place;
    return ok(binVerdict(place.value, judgePlace(store, lot.value, place.value)));
  },
);

/**
 * What stands against a lot where it stands now (SS-10); nothing for a lot that stands nowhere.
 * Offered to the goods area, which asks after a profile was assessed.
 */
export function judgeWhereItStands(reader: SqlReader, lotId: string): readonly Finding[] {
  const lot = loadStandingLot(reader, lotId);
  if (!lot.ok || lot.value.locationId === null) return [];
  const place = loadPlace(reader, lot.value.locationId, lot.value.siteId);
  if (!place.ok || passages.has(place.value.bin.kind)) return [];
  return judgePlace(reader, lot.value, place.value).findings.filter(
    ({ verdict }) => verdict !== 'allowed',
  );
}

/** Goods pass through these; the rules of standing do not judge them there. */
const passages: ReadonlySet<string> = new Set(['intake', 'staging-cage']);
