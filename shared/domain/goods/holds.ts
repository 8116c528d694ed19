import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact } from './goods-events.ts';
import { stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

/** Why goods must stay. Names: `hold.kind.<kind>`. */
export const holdKinds = [
  'evidence',
  'court',
  'right-holder',
  'laboratory',
  'investigation',
  'other',
] as const;

/** A reason that blocks every disposal (DR-03); several may stand on one lot. */
export interface HoldFacts {
  readonly id: string;
  readonly kind: string;
  readonly liftedAt: string | null;
}

/** Places a hold with the document behind it. Rejections: `LotStateWrong`. */
export function placeHold(
  lot: LotFacts,
  hold: { readonly id: string; readonly kind: string; readonly reference: string },
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const problems = stepProblems(lot, 'place-hold');
  if (problems.length > 0) return fail(problems);
  return ok([
    goodsFact('HoldPlaced', [lot.id, hold.id], {
      lotId: lot.id,
      lotReference: lot.reference,
      holdId: hold.id,
      kind: hold.kind,
      reference: hold.reference,
    }),
  ]);
}

/**
 * Lifts a hold with the reference that DR-03 asks for. `hold` is undefined when the lot has none
 * of that id. Rejections: `HoldUnknown`, `HoldLifted`.
 */
export function liftHold(
  lot: LotFacts,
  hold: HoldFacts | undefined,
  reference: string,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  if (hold === undefined) return fail([reject('HoldUnknown', 'DR-03', { lot: lot.reference })]);
  if (hold.liftedAt !== null) return fail([reject('HoldLifted', 'DR-03', { lot: lot.reference })]);
  return ok([
    goodsFact('HoldLifted', [lot.id, hold.id], {
      lotId: lot.id,
      lotReference: lot.reference,
      holdId: hold.id,
      kind: hold.kind,
      reference,
    }),
  ]);
}
