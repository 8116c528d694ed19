import { actionProblems, lotActions } from '../../../../shared/domain/goods/lot-actions.ts';
import type { DisposalBasis } from '../../../../shared/domain/goods/goods-events.ts';
import { writeProfile } from '../../../../shared/domain/goods/profile-reading.ts';
import { isPermitted } from '../../../../shared/domain/access/permissions.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { contract } from '../../../../shared/rpc/contract.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { profileOfKey } from '../../database/profile-rows.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import { Defect } from '../../platform/defect.ts';
import { findingView } from '../../rpc/finding-view.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler, Who } from '../../rpc/handler.ts';
import { discrepanciesOf } from './discrepancy-queries.ts';
import { todayAt } from '../../rpc/legal-day.ts';
import { loadLotRowAt, lotFactsOf } from './load-lot.ts';
import type { LoadedLot } from './load-lot.ts';
import { lotView, packageView, quantityView } from '../../rpc/lot-view.ts';

type LotDetail = OutputOf<'lots.get'>;

/** `lots.get`: everything of a lot, and what may be done with it next, with reasons. */
export const getLot: AnyQueryHandler = defineQuery('lots.get', (call) => {
  const { input, store, who } = call;
  const loaded = loadLotRowAt(store, input.lotId, who);
  if (!loaded.ok) return loaded;
  const row = loaded.value;
  const packages = packagesOf(store, row.id);
  const filled = packages.filter(({ quantity }) => quantity.amount > 0).length;
  return ok({
    ...lotView(row),
    line: lineOf(store, row.line_id),
    profile: profileOf(row),
    profileBasis: row.profile_basis,
    packages,
    holds: holdsOf(store, row.id),
    discrepancies: discrepanciesOf(store, row.id),
    basis: row.basis === null ? null : (JSON.parse(row.basis) as DisposalBasis),
    samples: samplesOf(store, row),
    ...kinOf(store, row),
    balance: balanceOf(store, row.line_id),
    actions: actionsOf(row, who, todayAt(call), filled),
  });
});

function lineOf(reader: SqlReader, lineId: string): LotDetail['line'] {
  const line = reader.get<GoodsTables['seizure_line']>('SELECT * FROM seizure_line WHERE id = ?', [
    lineId,
  ]);
  if (line === undefined) throw new Defect(`No line ${lineId}`);
  const { value_minor_units: minorUnits, value_currency: currency } = line;
  const quantity = quantityView(line.amount, line.unit);
  return {
    id: line.id,
    description: line.description,
    category: line.category,
    brand: line.brand,
    hsCode: line.hs_code,
    quantity,
    expected: quantity,
    massGrams: line.mass_grams,
    value: minorUnits === null || currency === null ? null : { minorUnits, currency },
  };
}

function profileOf(row: LoadedLot): LotDetail['profile'] {
  const profile = profileOfKey(row.profile_key, row.profile);
  const written = writeProfile(profile, row.lithium_watt_hours);
  return {
    ...written,
    subsidiaryStorageClasses: [...written.subsidiaryStorageClasses],
    unNumbers: [...written.unNumbers],
    ghs: [...written.ghs],
    subsidiaryClasses: [...written.subsidiaryClasses],
  };
}

function packagesOf(reader: SqlReader, lotId: string): LotDetail['packages'] {
  return reader
    .all<GoodsTables['package']>('SELECT * FROM package WHERE lot_id = ? ORDER BY reference', [
      lotId,
    ])
    .map(packageView);
}

function holdsOf(reader: SqlReader, lotId: string): LotDetail['holds'] {
  return reader
    .all<GoodsTables['hold']>('SELECT * FROM hold WHERE lot_id = ? ORDER BY placed_at, id', [lotId])
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      reference: row.reference,
      reason: row.reason,
      placedAt: row.placed_at,
      placedBy: row.placed_by,
      liftedAt: row.lifted_at,
    }));
}

/** Samples of the lot and of the lots it was split from: evidence of the same goods. */
const samplesSql = `
WITH RECURSIVE line_of_descent (id) AS (
  SELECT ? UNION ALL
  SELECT lot.parent_id FROM lot JOIN line_of_descent ON lot.id = line_of_descent.id
  WHERE lot.parent_id IS NOT NULL
)
SELECT sample.* FROM line_of_descent CROSS JOIN sample ON sample.lot_id = line_of_descent.id
ORDER BY sample.reference`;

function samplesOf(reader: SqlReader, row: LoadedLot): LotDetail['samples'] {
  const taken = reader.all<GoodsTables['sample']>(samplesSql, [row.id]);
  return {
    decided: row.samples_taken > 0 || row.sample_waiver !== null,
    waivedReason: row.sample_waiver,
    taken: taken.map((sample) => ({
      id: sample.id,
      reference: sample.reference,
      quantity: quantityView(sample.amount, sample.unit),
      sealNumber: sample.seal_number,
      keptAt: sample.kept_at,
      keptUntil: sample.kept_until,
    })),
  };
}

function kinOf(reader: SqlReader, row: LoadedLot): Pick<LotDetail, 'parent' | 'children'> {
  const parent =
    row.parent_id === null
      ? undefined
      : reader.get<{ id: string; reference: string }>(
          'SELECT id, reference FROM lot WHERE id = ?',
          [row.parent_id],
        );
  const children = reader.all<{ id: string; reference: string; amount: number; unit: string }>(
    'SELECT id, reference, amount, unit FROM lot WHERE parent_id = ? ORDER BY ordinal',
    [row.id],
  );
  return {
    parent: parent ?? null,
    children: children.map(({ id, reference, amount, unit }) => ({
      id,
      reference,
      quantity: quantityView(amount, unit),
    })),
  };
}

function balanceOf(reader: SqlReader, lineId: string): LotDetail['balance'] {
  const row = reader.get<GoodsTables['line_balance']>(
    'SELECT * FROM line_balance WHERE line_id = ?',
    [lineId],
  );
  if (row === undefined) throw new Defect(`No balance for line ${lineId}`);
  return {
    seized: row.seized,
    awaited: row.awaited,
    inStore: row.in_store,
    sampled: row.sampled,
    transferred: row.transferred,
    released: row.released,
    donated: row.donated,
    recycled: row.recycled,
    destroyed: row.destroyed,
    lost: row.lost,
    explainedDifference: row.difference,
  };
}

function actionsOf(
  row: LoadedLot,
  who: Who,
  today: string,
  packages: number,
): LotDetail['actions'] {
  const lot = lotFactsOf(row);
  return lotActions.map((procedure) => {
    const problems: Rejection[] = [...actionProblems(lot, procedure, today, packages)];
    if (!isPermitted(contract[procedure].permission, who.role)) {
      problems.push(reject('NotPermitted', 'AC-01', { role: who.role }));
    }
    return { procedure, allowed: problems.length === 0, findings: problems.map(findingView) };
  });
}
