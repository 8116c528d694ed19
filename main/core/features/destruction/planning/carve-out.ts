import type { ChosenLot } from '../../../../../shared/domain/destruction/planning/choose-lots.ts';
import type { GoodsFact } from '../../../../../shared/domain/goods/goods-events.ts';
import type { LotFacts, PackageFacts } from '../../../../../shared/domain/goods/lot-facts.ts';
import { splitLot } from '../../../../../shared/domain/goods/split-lot.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail } from '../../../../../shared/kernel/result.ts';
import { filledPackages } from '../../../database/filled-packages.ts';
import { profileOfKey } from '../../../database/profile-rows.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { GoodsTables, LotRow } from '../../../database/tables/goods-tables.ts';
import { Defect } from '../../../platform/defect.ts';
import type { Outcome } from '../../../rpc/handler.ts';
import type { OrderLot } from '../../../../../shared/domain/destruction/planning/order-lot.ts';

type PackageRow = GoodsTables['package'];

/**
 * Splits the wanted part off a lot so that the order holds whole lots (CC-05). Whole packages go
 * along, in the order of their references. Rejections: those of `splitLot`, and
 * `PartBreaksPackage` when no run of whole packages makes the amount; `named.field` is what was
 * wanted of the lot.
 */
export function carveOut(
  reader: SqlReader,
  { lot, amount }: ChosenLot,
  row: LotRow,
  named: { readonly lotId: string; readonly reference: string; readonly field: string },
): Outcome<readonly GoodsFact[]> {
  const packages = filledPackages(reader, lot.lotId);
  const going = wholePackages(packages, amount);
  const fitting = going.reduce((sum, each) => sum + each.amount, 0);
  if (fitting < amount && packages.length > 0) {
    const facts = {
      lot: lot.reference,
      wantedAmount: amount,
      // As many whole packages as fit, or the smallest where none does.
      nearestAmount: fitting > 0 ? fitting : Math.min(...packages.map((each) => each.amount)),
      unit: lot.unit,
    };
    return fail([reject('PartBreaksPackage', 'CC-05', facts, named.field)]);
  }
  const part = {
    quantity: { amount, unit: lot.unit },
    massGrams: massOfPart(lot, amount, going),
    packageIds: going.map((each) => each.id),
  };
  const facts = lotFactsOf(reader, lot, row);
  const names = { lotId: named.lotId, reference: named.reference, holds: [] };
  return splitLot(facts, part, packages.map(packageFactsOf), names);
}

/** Packages in order while they fit. */
function wholePackages(packages: readonly PackageRow[], amount: number): readonly PackageRow[] {
  const going: PackageRow[] = [];
  let rest = amount;
  for (const each of packages) {
    if (each.amount > rest) continue;
    going.push(each);
    rest -= each.amount;
  }
  return going;
}

/** As weighed in its packages when all of them were; else in proportion, rounded down. */
function massOfPart(lot: OrderLot, amount: number, going: readonly PackageRow[]): number | null {
  if (lot.massGrams === null) return null;
  const nets = going.map(({ gross_grams: gross, tare_grams: tare }) =>
    gross === null || tare === null ? null : gross - tare,
  );
  const known = nets.filter((net) => net !== null);
  const weighed = known.reduce((sum, net) => sum + net, 0);
  const allWeighed = known.length > 0 && known.length === nets.length;
  if (allWeighed && weighed > 0 && weighed <= lot.massGrams) return weighed;
  return Number((BigInt(lot.massGrams) * BigInt(amount)) / BigInt(lot.amount));
}

/** The lot in the words of the goods rules. */
function lotFactsOf(reader: SqlReader, lot: OrderLot, row: LotRow): LotFacts {
  const stored = reader.get<{ profile: string }>(
    'SELECT profile FROM storage_profile WHERE key = ?',
    [row.profile_key],
  );
  if (stored === undefined) throw new Defect(`${row.reference} has no profile`);
  return {
    id: lot.lotId,
    reference: lot.reference,
    siteId: lot.siteId,
    seizureId: lot.seizureId,
    lineId: row.line_id,
    category: lot.category,
    amount: lot.amount,
    unit: lot.unit,
    massGrams: lot.massGrams,
    volumeMillilitres: row.volume_millilitres,
    palletPlaces: row.pallet_places,
    status: lot.status,
    openHolds: lot.openHolds,
    frozen: lot.frozen,
    profile: profileOfKey(row.profile_key, stored.profile),
    profileAssessed: row.profile_assessed === 1,
    locationId: row.location_id,
    locationPath: row.location_path,
    disposition: lot.disposition,
    dispositionRecipient: row.disposition_recipient,
    basis: lot.basis,
    samplesTaken: lot.samplesTaken,
    sampleWaiver: lot.sampleWaiver,
  };
}

function packageFactsOf(row: PackageRow): PackageFacts {
  return {
    id: row.id,
    reference: row.reference,
    lotId: row.lot_id,
    packaging: row.packaging,
    amount: row.amount,
    sealNumber: row.seal_number,
  };
}
