import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import type { BaseUnit } from '../../kernel/units.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact } from './goods-events.ts';
import {
  frozenProblems,
  massLeft,
  massOfPart,
  massProblems,
  stepProblems,
  unitProblems,
} from './lot-facts.ts';
import type { LotFacts, PackageFacts } from './lot-facts.ts';

/** The part that becomes a lot of its own. */
export interface Part {
  readonly quantity: { readonly amount: number; readonly unit: BaseUnit };
  readonly massGrams: number | null;
  readonly packageIds: readonly string[];
}

/** Ids and reference of the new lot, and of its copies of the open holds. */
export interface PartNames {
  readonly lotId: string;
  readonly reference: string;
  readonly holds: readonly { readonly holdId: string; readonly newHoldId: string }[];
}

/**
 * Splits a part off (CC-05): quantity and mass stay what they were in sum, whole packages go
 * along, open holds bind both parts. `packages` are all packages of the lot.
 * Rejections: `LotStateWrong`, `LotFrozen`, `UnitDiffers`, `QuantityExceedsLot`,
 * `SplitLeavesNothing`, `PackageNotInLot`, `PackagesDoNotAddUp`, `MassUnknown`,
 * `MassExceedsLot`.
 */
export function splitLot(
  lot: LotFacts,
  part: Part,
  packages: readonly PackageFacts[],
  names: PartNames,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const { amount, unit } = part.quantity;
  const partGrams = massOfPart(lot, amount, part.massGrams);
  const problems = [
    ...stepProblems(lot, 'split'),
    ...frozenProblems(lot),
    ...unitProblems(lot, unit, 'quantity'),
    ...amountProblems(lot, amount),
    ...massProblems(lot, partGrams),
    ...packageProblems(part, packages),
  ];
  if (problems.length > 0) return fail(problems);
  const places = palletsOf(part, packages);
  return ok([
    goodsFact('LotSplit', [lot.id, names.lotId, lot.seizureId, ...part.packageIds], {
      lotId: lot.id,
      lotReference: lot.reference,
      newLotId: names.lotId,
      newLotReference: names.reference,
      amount,
      unit,
      massGrams: partGrams,
      palletPlaces: lot.palletPlaces === null ? null : places,
      packageIds: part.packageIds,
      remainingAmount: lot.amount - amount,
      remainingGrams: massLeft(lot, partGrams),
      remainingPalletPlaces:
        lot.palletPlaces === null ? null : Math.max(0, lot.palletPlaces - places),
      holds: names.holds,
    }),
  ]);
}

function amountProblems(lot: LotFacts, amount: number): readonly Rejection[] {
  const { reference, unit } = lot;
  const facts = { lot: reference, wantedAmount: amount, availableAmount: lot.amount, unit };
  if (amount > lot.amount) return [reject('QuantityExceedsLot', 'CC-04', facts, 'quantity')];
  return amount === lot.amount ? [reject('SplitLeavesNothing', 'CC-05', facts, 'quantity')] : [];
}

function packageProblems(part: Part, packages: readonly PackageFacts[]): readonly Rejection[] {
  const wanted = new Set(part.packageIds);
  const going = packages.filter((each) => wanted.has(each.id));
  if (going.length < part.packageIds.length) {
    const missing = part.packageIds.length - going.length;
    return [reject('PackageNotInLot', 'CC-05', { packages: missing }, 'packageIds')];
  }
  const sum = going.reduce((total, each) => total + each.amount, 0);
  const isLoose = packages.every((each) => each.amount === 0);
  if (isLoose || sum === part.quantity.amount) return [];
  const facts = { packages: sum, counted: part.quantity.amount };
  return [reject('PackagesDoNotAddUp', 'CC-05', facts, 'packageIds')];
}

function palletsOf(part: Part, packages: readonly PackageFacts[]): number {
  const going = new Set(part.packageIds);
  return packages.filter(({ id, packaging }) => going.has(id) && /^(PX|PAL)$/.test(packaging))
    .length;
}
