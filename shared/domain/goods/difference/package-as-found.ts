import type { CorrectedPackage, GoodsFact } from '../goods-events.ts';
import type { LotFacts } from '../lot-facts.ts';
import { isFinalLotStatus } from '../lot-status.ts';
import { countsPacks } from './settle-discrepancy.ts';
import type { DiscrepancyFacts } from './settle-discrepancy.ts';

/** A package of the lot with what it holds, in the unit of the lot, and weighs. */
export interface PackageContents {
  readonly id: string;
  readonly amount: number;
  readonly innerCount: number;
  readonly grossGrams: number | null;
  readonly tareGrams: number | null;
}

/**
 * The package as the recount found it, in the unit of its lot; of goods that are counted in grams
 * it holds what it weighs without itself, which may be less than nothing. Undefined where it is as
 * it was, and of a lot that is gone.
 */
export function packageAsFound(
  lot: Pick<LotFacts, 'status' | 'unit'>,
  discrepancy: DiscrepancyFacts,
  packages: readonly PackageContents[],
): CorrectedPackage | undefined {
  const { packageId, expectedAmount, found, foundAmount: amount } = discrepancy;
  const before = packages.find(({ id }) => id === packageId);
  if (before === undefined || amount === null || isFinalLotStatus(lot.status)) return undefined;
  const { id } = before;
  if (discrepancy.measure === 'GRM') {
    if (amount === before.grossGrams || amount === expectedAmount) return undefined;
    const holds = lot.unit === 'GRM' ? { amount: netOf(before, amount) } : {};
    return { packageId: id, grossGrams: amount, ...holds };
  }
  if (!countsPacks(discrepancy)) return undefined;
  const innerCount = Number(found);
  const isSame = amount === before.amount && innerCount === before.innerCount;
  const isRefuted = amount === expectedAmount && found === discrepancy.expected;
  return isSame || isRefuted ? undefined : { packageId: id, amount, innerCount };
}

/** By its tare, whatever was corrected of it before; without one by what it weighs less. */
function netOf({ amount, grossGrams, tareGrams }: PackageContents, found: number): number {
  return tareGrams === null ? amount + found - (grossGrams ?? found) : found - tareGrams;
}

/** What is corrected of a lot is in the one package that has goods; of several nobody knows. */
export function onlyPackage(
  packages: readonly PackageContents[],
  facts: readonly GoodsFact[],
): CorrectedPackage | undefined {
  const [only, other] = packages.filter(({ amount }) => amount > 0);
  if (only === undefined || other !== undefined) return undefined;
  const corrected = facts.find((fact) => fact.type === 'LotQuantityCorrected')?.data;
  if (corrected === undefined || corrected.amount === corrected.previousAmount) return undefined;
  return { packageId: only.id, amount: corrected.amount };
}
