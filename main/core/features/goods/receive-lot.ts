import { receiveLot } from '../../../../shared/domain/goods/receive-lot.ts';
import type { ReceivingPlace } from '../../../../shared/domain/goods/receive-lot.ts';
import { lineLimitProblems } from '../../../../shared/domain/goods/line-limit.ts';
import type { LotFacts } from '../../../../shared/domain/goods/lot-facts.ts';
import { largestAmount } from '../../../../shared/kernel/quantity.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { nextReferences } from '../../database/number-series.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, Outcome } from '../../rpc/handler.ts';
import { seriesOf, todayAt } from '../../rpc/legal-day.ts';
import { loadLot } from './load-lot.ts';
import { openDiscrepancies } from '../../rpc/open-discrepancies.ts';
import { siteTotals } from './register-seizures.ts';

const placeSql = `
SELECT location.id, location.path, location.compartment_id AS compartmentId,
  location.site_id AS siteId, location.active, storage_place.zone_kind AS zoneKind
FROM location JOIN storage_place ON storage_place.location_id = location.id
WHERE location.id = ?`;

function loadPlace(reader: SqlReader, locationId: string): Outcome<ReceivingPlace> {
  const row = reader.get<Omit<ReceivingPlace, 'active'> & { readonly active: number }>(placeSql, [
    locationId,
  ]);
  if (row === undefined) return fail([reject('LocationUnknown', undefined, {}, 'locationId')]);
  return ok({ ...row, active: row.active === 1 });
}

/** Sums of the store stay exact when more was counted than was expected. */
function totalProblem(reader: SqlReader, lot: LotFacts, counted: number): Outcome<undefined> {
  const more = counted - lot.amount;
  const total = more <= 0 ? 0 : (siteTotals(reader, lot.siteId).get(lot.unit) ?? 0);
  if (more <= largestAmount - total) return ok(undefined);
  return fail([reject('TotalTooLarge', 'CC-04', { unit: lot.unit }, 'counted')]);
}

/** `lots.receive`: what was counted, and a discrepancy for every difference. */
export const receive: AnyCommandHandler = defineCommand('lots.receive', {
  handle: (call) => {
    const { input, tx } = call;
    const lot = loadLot(tx, input.lotId, call.who);
    const place = loadPlace(tx, input.locationId);
    if (!lot.ok) return lot;
    if (!place.ok) return place;
    const { counted } = input;
    const slips = lineLimitProblems(counted.amount, counted.unit, 'counted');
    if (slips.length > 0) return fail(slips);
    const fits = totalProblem(tx, lot.value, counted.amount);
    if (!fits.ok) return fits;
    const packages = nextReferences(tx, 'PKG', seriesOf(call), input.packages.length).map(
      (reference) => ({ packageId: call.newId(), reference }),
    );
    const decided = receiveLot(lot.value, input, place.value, {
      packages,
      today: todayAt(call),
    });
    if (!decided.ok) return decided;
    const { received, differences } = decided.value;
    const found = differences.map((difference) => ({ lot: lot.value, difference }));
    const opened = openDiscrepancies(call, found);
    call.record([received, ...opened.map(({ fact }) => fact)]);
    return ok({ discrepancyIds: opened.map(({ id }) => id) });
  },
});
