import type { LegalDay } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import type { BaseUnit } from '../../kernel/units.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact, SamplePurpose } from './goods-events.ts';
import {
  frozenProblems,
  massLeft,
  massOfPart,
  massProblems,
  stepProblems,
  unitProblems,
} from './lot-facts.ts';
import type { LotFacts, PackageFacts } from './lot-facts.ts';

/** A sample as it is taken: how much, from which package, sealed how, kept where. */
export interface SampleRequest {
  readonly quantity: { readonly amount: number; readonly unit: BaseUnit };
  readonly massGrams: number | null;
  /** Seal put on the sample, and the new one put on the opened package (CC-06). */
  readonly sealNumber: string;
  readonly newSealNumber: string;
  readonly purpose: SamplePurpose;
  readonly keptAt: string;
  readonly keptUntil: LegalDay;
}

/**
 * Takes a sample: the lot and the opened package shrink by it, both get a new seal.
 * `source` is undefined when the package is not in the lot. Rejections: `LotStateWrong`,
 * `LotFrozen`, `UnitDiffers`, `PackageNotInLot`, `QuantityExceedsLot`, `SampleLeavesNothing`,
 * `MassUnknown`, `MassExceedsLot`, `DateInPast`.
 */
export function takeSample(
  lot: LotFacts,
  request: SampleRequest,
  source: PackageFacts | undefined,
  named: { readonly id: string; readonly reference: string; readonly today: LegalDay },
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const { amount, unit } = request.quantity;
  const grams = massOfPart(lot, amount, request.massGrams);
  const problems = [
    ...stepProblems(lot, 'take-sample'),
    ...frozenProblems(lot),
    ...unitProblems(lot, unit, 'quantity'),
    ...amountProblems(lot, amount, source),
    ...massProblems(lot, grams),
    ...(request.keptUntil < named.today
      ? [reject('DateInPast', undefined, { date: request.keptUntil }, 'keptUntil')]
      : []),
  ];
  if (problems.length > 0 || source === undefined) return fail(problems);
  return ok([
    goodsFact('SampleTaken', [lot.id, named.id, source.id, lot.seizureId], {
      lotId: lot.id,
      lotReference: lot.reference,
      sampleId: named.id,
      reference: named.reference,
      packageId: source.id,
      packageReference: source.reference,
      amount,
      unit,
      massGrams: grams,
      remainingAmount: lot.amount - amount,
      remainingGrams: massLeft(lot, grams),
      sealNumber: request.sealNumber,
      previousSealNumber: source.sealNumber,
      newSealNumber: request.newSealNumber,
      purpose: request.purpose,
      keptAt: request.keptAt,
      keptUntil: request.keptUntil,
    }),
  ]);
}

function amountProblems(
  lot: LotFacts,
  amount: number,
  source: PackageFacts | undefined,
): readonly Rejection[] {
  if (source === undefined) {
    return [reject('PackageNotInLot', 'CC-06', { lot: lot.reference }, 'packageId')];
  }
  const available = Math.min(lot.amount, source.amount);
  const { reference, unit } = lot;
  const facts = { lot: reference, wantedAmount: amount, availableAmount: available, unit };
  if (amount > available) return [reject('QuantityExceedsLot', 'CC-04', facts, 'quantity')];
  return amount === lot.amount ? [reject('SampleLeavesNothing', 'CC-04', facts, 'quantity')] : [];
}
