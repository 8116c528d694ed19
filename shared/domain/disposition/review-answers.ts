import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { LegalDay } from '../../kernel/legal-date.ts';

/** DR-02: the only answers to a review. */
export const reviewAnswerKinds = [
  'hold',
  'release',
  'transfer',
  'donate',
  'recycle',
  'destroy',
] as const;

export type ReviewAnswerKind = (typeof reviewAnswerKinds)[number];

/** True for answers that end the store's custody, so that holds and bases matter. */
export function isDisposal(answer: ReviewAnswerKind): boolean {
  return answer !== 'hold';
}

/** An answer as a person gives it. */
export interface ReviewAnswer {
  readonly kind: ReviewAnswerKind;
  /** Why; needed for a hold. */
  readonly reason: string;
  /** When the lot asks again; needed for a hold. */
  readonly nextReviewDay: LegalDay | null;
}

/**
 * DR-02: a hold gives its reason and a later date. Rejections: `HoldReasonMissing`,
 * `NextReviewMissing`, `NextReviewNotLater`.
 */
export function checkReviewAnswer(answer: ReviewAnswer, today: LegalDay): readonly Rejection[] {
  if (answer.kind !== 'hold') return [];
  const wrong: Rejection[] = [];
  if (answer.reason.trim() === '') {
    wrong.push(reject('HoldReasonMissing', 'DR-02', undefined, 'reason'));
  }
  if (answer.nextReviewDay === null) {
    wrong.push(reject('NextReviewMissing', 'DR-02', undefined, 'nextReviewDay'));
  } else if (answer.nextReviewDay <= today) {
    const facts = { day: answer.nextReviewDay, today };
    wrong.push(reject('NextReviewNotLater', 'DR-02', facts, 'nextReviewDay'));
  }
  return wrong;
}
