import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact } from './goods-events.ts';
import { lineLimitProblems } from './line-limit.ts';
import { stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

/** `LotWeighedAlready` once the lot has a mass: what differs later is a discrepancy (CC-07). */
export function weighedProblems(lot: LotFacts): readonly Rejection[] {
  if (lot.massGrams === null) return [];
  const facts = { lot: lot.reference, massGrams: lot.massGrams };
  return [reject('LotWeighedAlready', 'CC-07', facts)];
}

/**
 * Gives a lot that nobody has weighed its net mass, in grams, so that an order may take it
 * (DW-04). Rejections: `LotStateWrong`, `LotWeighedAlready`, `LineTooLarge`.
 */
export function weighLot(
  lot: LotFacts,
  massGrams: number,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const problems = [
    ...stepProblems(lot, 'weigh'),
    ...weighedProblems(lot),
    ...lineLimitProblems(massGrams, 'GRM', 'massGrams'),
  ];
  if (problems.length > 0) return fail(problems);
  const data = { lotId: lot.id, lotReference: lot.reference, massGrams };
  return ok([goodsFact('LotWeighed', [lot.id, lot.seizureId], data)]);
}
