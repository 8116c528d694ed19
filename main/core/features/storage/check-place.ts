import { passages } from '../../../../shared/domain/places/location-kinds.ts';
import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import { strictestOf } from '../../../../shared/domain/storage/verdict.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { binVerdict } from './bin-verdict.ts';
import { judgeEnclosingNow, loadEnclosing } from './enclosing-limits.ts';
import { judgePlace } from './judge-place.ts';
import { loadPlace, loadStandingLot, loadStandingLotAt } from './load-standing.ts';
import { placeFindings } from './place-problems.ts';

/** `storage.checkBin`: before the goods go there, what putting them there would answer. */
export const checkPlace: AnyQueryHandler = defineQuery(
  'storage.checkBin',
  ({ input, who, store }) => {
    const lot = loadStandingLotAt(store, input.lotId, who.siteId);
    if (!lot.ok) return lot;
    const place = loadPlace(store, input.locationId, lot.value.siteId);
    if (!place.ok) return place;
    const judged = judgePlace(store, lot.value, place.value);
    const problems = placeFindings(lot.value, place.value);
    const findings = [...problems, ...judged.findings];
    return ok(binVerdict(place.value, { verdict: strictestOf(findings), findings }));
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
  const around = judgeEnclosingNow(loadEnclosing(reader, place.value.limitsAbove));
  const { findings } = judgePlace(reader, lot.value, place.value);
  return [...findings, ...around].filter(({ verdict }) => verdict !== 'allowed');
}
