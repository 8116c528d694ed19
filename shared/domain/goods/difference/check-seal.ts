import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import { sealDifference } from './discrepancy.ts';
import type { FoundDifference } from './discrepancy.ts';
import { goodsFact } from '../goods-events.ts';
import type { GoodsFact, SealCondition } from '../goods-events.ts';
import { stepProblems } from '../lot-facts.ts';
import type { LotFacts, PackageFacts } from '../lot-facts.ts';

/** A seal as it was found at an access, and the one put on after it. */
export interface SealCheck {
  readonly sealNumber: string | null;
  readonly condition: Exclude<SealCondition, 'none'>;
  readonly newSealNumber: string | null;
  /** True while a difference of this very seal is open: it is not opened a second time. */
  readonly isKnown: boolean;
}

/**
 * Records a seal check (CC-06); a mismatch comes back as a discrepancy to open, which freezes
 * the lot, unless it is open already: then a new seal may be put on. Rejections: `LotStateWrong`.
 */
export function checkSeal(
  lot: LotFacts,
  of: PackageFacts,
  check: SealCheck,
): Result<
  { readonly checked: GoodsFact; readonly difference: FoundDifference | undefined },
  readonly Rejection[]
> {
  const problems = stepProblems(lot, 'check-seal');
  if (problems.length > 0) return fail(problems);
  const sealNumber = check.sealNumber === '' ? null : check.sealNumber;
  const newSealNumber = check.newSealNumber === '' ? null : check.newSealNumber;
  const condition =
    check.condition === 'intact' && sealNumber === null ? 'missing' : check.condition;
  const seal = {
    packageId: of.id,
    packageReference: of.reference,
    expectedSealNumber: of.sealNumber,
    sealNumber,
    condition,
  };
  const differs = sealDifference(seal);
  const difference = check.isKnown ? undefined : differs;
  const found = differs !== undefined && condition === 'intact' ? 'differs' : condition;
  return ok({
    checked: goodsFact('SealChecked', [lot.id, of.id], {
      lotId: lot.id,
      lotReference: lot.reference,
      ...seal,
      condition: found,
      newSealNumber,
    }),
    difference,
  });
}
