import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { BaseUnit } from '../../kernel/units.ts';

/**
 * The most that one line or lot may hold, in base units: a million tonnes, a million cubic metres,
 * 10^12 pieces. PRODUCT knows lines of 40,000,000 pieces; a million of those stay far below 2^53.
 */
export const largestLine = 1_000_000_000_000;

/** CC-04: an amount that no line holds is a slip of the hand. Rejection: `LineTooLarge`. */
export function lineLimitProblems(
  amount: number,
  unit: BaseUnit,
  field: string,
): readonly Rejection[] {
  if (amount <= largestLine) return [];
  return [reject('LineTooLarge', 'CC-04', { amount, limitAmount: largestLine, unit }, field)];
}
