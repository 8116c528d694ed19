import { isGoodsCategory } from '../../catalog/goods/goods-category.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact } from './goods-events.ts';
import { stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';
import { readProfile } from './profile-reading.ts';
import type { WrittenProfile } from './profile-reading.ts';

/** What a person found the goods to be, and on what that rests (SS-01). */
export interface Assessment {
  readonly category: string;
  readonly profile: WrittenProfile;
  readonly basis: string;
}

/**
 * Assesses the storage profile; the category may change with it.
 * Rejections: `LotStateWrong`, `CategoryUnknown` and those of `readProfile`.
 */
export function assessProfile(
  lot: LotFacts,
  assessment: Assessment,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const { category, basis } = assessment;
  const profile = readProfile(assessment.profile);
  const problems = [
    ...stepProblems(lot, 'assess'),
    ...(isGoodsCategory(category)
      ? []
      : [reject('CategoryUnknown', undefined, { word: category }, 'category')]),
    ...(profile.ok ? [] : profile.error),
  ];
  if (problems.length > 0 || !profile.ok) return fail(problems);
  return ok([
    goodsFact('LotProfileAssessed', [lot.id, lot.seizureId], {
      lotId: lot.id,
      lotReference: lot.reference,
      previousCategory: lot.category,
      category,
      profile: profile.value,
      lithiumWattHours: assessment.profile.lithiumWattHours,
      basis,
    }),
  ]);
}
