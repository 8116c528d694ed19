import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { filledPackages } from '../../database/filled-packages.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Outcome } from '../../rpc/handler.ts';
import type { LotToLabel, PackageToLabel } from './goods-labels.ts';

/** A lot, or a package of it. */
export interface GoodsToLabel {
  readonly lot: LotToLabel;
  readonly each: PackageToLabel | null;
}

const lotSql = `
SELECT lot.*, storage_profile.profile
FROM lot JOIN storage_profile ON storage_profile.key = lot.profile_key
WHERE lot.id = ? AND lot.site_id = ?`;

const packageSql = 'SELECT * FROM package WHERE id = ?';

/**
 * What labels are asked for, in the order asked. What is at another site is unknown (AC-01).
 * Rejects `LotUnknown`, `PackageUnknown`.
 */
export function goodsToLabel(
  reader: SqlReader,
  of: ParsedInputOf<'labels.printGoods'>['of'],
  siteId: string,
): Outcome<readonly GoodsToLabel[]> {
  const lotOf = (lotId: string): LotToLabel | undefined =>
    reader.get<LotToLabel>(lotSql, [lotId, siteId]);
  if (of.kind === 'package') {
    const each = reader.get<PackageToLabel>(packageSql, [of.packageId]);
    const lot = each === undefined ? undefined : lotOf(each.lot_id);
    return each === undefined || lot === undefined
      ? fail([reject('PackageUnknown', undefined, {}, 'of.packageId')])
      : ok([{ lot, each }]);
  }
  if (of.kind === 'packages') {
    const lot = lotOf(of.lotId);
    if (lot === undefined) return fail([reject('LotUnknown', undefined, {}, 'of.lotId')]);
    return ok(filledPackages(reader, of.lotId).map((each) => ({ lot, each })));
  }
  const lots = of.lotIds.map(lotOf);
  const known = lots.filter((lot) => lot !== undefined);
  return known.length === lots.length
    ? ok(known.map((lot) => ({ lot, each: null })))
    : fail([reject('LotUnknown', undefined, {}, 'of.lotIds')]);
}
