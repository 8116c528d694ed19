import type { LotFacts } from '../../../../shared/domain/goods/lot-facts.ts';
import { reportDifference } from '../../../../shared/domain/goods/difference/report-difference.ts';
import type {
  FoundAtGoods,
  LookedAt,
} from '../../../../shared/domain/goods/difference/report-difference.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { Defect } from '../../platform/defect.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, Outcome } from '../../rpc/handler.ts';
import { countFilledPackages, loadLot, loadPackage } from './load-lot.ts';
import { openDiscrepancies } from '../../rpc/open-discrepancies.ts';

/** `discrepancies.report`: what a store finds of goods that it has (PRODUCT 3.1, CC-04, CC-07). */
export const report: AnyCommandHandler = defineCommand('discrepancies.report', {
  handle: (call) => {
    const { input, tx } = call;
    const lot = loadLot(tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const at = lookedAt(tx, lot.value, input.packageId, input.found);
    if (!at.ok) return at;
    const decided = reportDifference(lot.value, at.value, input.found, input.note);
    if (!decided.ok) return decided;
    const found = [{ lot: lot.value, difference: decided.value }];
    const [opened] = openDiscrepancies(call, found);
    if (opened === undefined) throw new Defect('A reported difference was not opened');
    call.record([opened.fact], input.note);
    return ok({ discrepancyId: opened.id });
  },
});

// Pieces that are fewer and pieces that are not there are one question, and a mass is another, but
// of goods that are counted in grams.
const knownSql = `
SELECT reference FROM discrepancy
WHERE lot_id = ?1 AND is_open = 1 AND package_id IS ?2
  AND CASE
    WHEN ?4 = 'GRM' THEN kind IN ('count', 'missing', 'mass')
    WHEN ?3 = 'mass' THEN kind = 'mass' ELSE kind IN ('count', 'missing') END
ORDER BY ordinal LIMIT 1`;

function lookedAt(
  reader: SqlReader,
  { id: lotId, unit }: LotFacts,
  packageId: string | null,
  found: FoundAtGoods,
): Outcome<LookedAt> {
  const of = packageId === null ? null : loadPackage(reader, packageId);
  if (of === undefined) return fail([reject('PackageUnknown', 'CC-06', {}, 'packageId')]);
  const about = [lotId, packageId, found.kind, unit];
  const known = reader.get<{ reference: string }>(knownSql, about);
  return ok({
    package: of,
    inPackages: countFilledPackages(reader, lotId) > 0,
    known: known?.reference ?? null,
  });
}
