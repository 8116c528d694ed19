import type { LegalDay } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { goodsFact } from './goods-events.ts';
import type { Disposition, DisposalBasis, GoodsFact } from './goods-events.ts';
import { frozenProblems, heldProblems, stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

/** The only answers to "can this go?" (DR-02). */
export type ReviewAnswer =
  | { readonly answer: 'hold'; readonly nextReview: LegalDay }
  | {
      readonly answer: 'destroy';
      readonly basis: DisposalBasis;
      readonly sampleWaiver: string | null;
    }
  | {
      readonly answer: 'release' | 'transfer' | 'recycle';
      readonly basis: DisposalBasis;
      readonly recipient: string;
    }
  | {
      readonly answer: 'donate';
      readonly basis: DisposalBasis;
      readonly recipient: string;
      /** Documents of DR-08; empty where there is none. */
      readonly debrandingProof: string;
      readonly noResaleUndertaking: string;
      readonly rightHolderConsent: string;
    };

/** The kinds of answers, in the order in which a page offers them. Names: `reviewAnswer.<kind>`. */
export const reviewAnswers = [
  'hold',
  'release',
  'transfer',
  'donate',
  'recycle',
  'destroy',
] as const satisfies readonly ReviewAnswer['answer'][];

/**
 * Answers the review of a lot. Rejections: `LotStateWrong`, `DateInPast` (next review not after
 * today), `LotHeld` (DR-03), `LotFrozen`, `DateInFuture` (document of the basis, DR-04),
 * `SampleUndecided` (DR-06), `CompositionUnknown` (DR-07), `DebrandingProofMissing`,
 * `NoResaleUndertakingMissing`, `RightHolderConsentMissing` (DR-08).
 */
export function answerReview(
  lot: LotFacts,
  review: ReviewAnswer,
  today: LegalDay,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const problems = [...stepProblems(lot, 'answer-review'), ...answerProblems(lot, review, today)];
  if (problems.length > 0) return fail(problems);
  const waiver = review.answer === 'destroy' ? (review.sampleWaiver ?? '') : '';
  return ok([
    goodsFact('ReviewAnswered', [lot.id, lot.seizureId], {
      lotId: lot.id,
      lotReference: lot.reference,
      answer: review.answer,
      nextReview: review.answer === 'hold' ? review.nextReview : null,
      basis: review.answer === 'hold' ? null : review.basis,
      recipient: 'recipient' in review ? review.recipient : null,
      sampleWaiver: waiver === '' ? null : waiver,
      debrandingProof: review.answer === 'donate' ? review.debrandingProof : null,
      noResaleUndertaking: review.answer === 'donate' ? review.noResaleUndertaking : null,
      rightHolderConsent: review.answer === 'donate' ? review.rightHolderConsent : null,
    }),
  ]);
}

function answerProblems(
  lot: LotFacts,
  review: ReviewAnswer,
  today: LegalDay,
): readonly Rejection[] {
  if (review.answer === 'hold') {
    if (review.nextReview > today) return [];
    return [reject('DateInPast', 'DR-01', { date: review.nextReview }, 'nextReview')];
  }
  return [
    ...disposalProblems(lot, review.answer),
    ...(review.basis.documentDate > today
      ? [
          reject(
            'DateInFuture',
            'DR-04',
            { date: review.basis.documentDate, today },
            'basis.documentDate',
          ),
        ]
      : []),
    ...(review.answer === 'destroy' ? sampleProblems(lot, review.sampleWaiver) : []),
    ...(review.answer === 'donate' ? donationProblems(lot, review) : []),
  ];
}

/** What stands against letting the lot go in that way, whatever the papers say. */
export function disposalProblems(lot: LotFacts, answer: Disposition): readonly Rejection[] {
  const unknown = lot.profile.composition === 'unknown';
  const needsKnown = answer === 'destroy' || answer === 'donate' || answer === 'recycle';
  return [
    ...heldProblems(lot),
    ...frozenProblems(lot),
    ...(unknown && needsKnown
      ? [reject('CompositionUnknown', 'DR-07', { lot: lot.reference })]
      : []),
  ];
}

function sampleProblems(lot: LotFacts, waiver: string | null): readonly Rejection[] {
  const waived = waiver !== null && waiver !== '';
  if (waived || lot.samplesTaken > 0 || lot.sampleWaiver !== null) return [];
  return [reject('SampleUndecided', 'DR-06', { lot: lot.reference }, 'sampleWaiver')];
}

function donationProblems(
  lot: LotFacts,
  review: Extract<ReviewAnswer, { readonly answer: 'donate' }>,
): readonly Rejection[] {
  const documents = [
    ['debrandingProof', 'DebrandingProofMissing'],
    ['noResaleUndertaking', 'NoResaleUndertakingMissing'],
    ['rightHolderConsent', 'RightHolderConsentMissing'],
  ] as const;
  return documents.flatMap(([field, code]) =>
    review[field] === '' ? [reject(code, 'DR-08', { lot: lot.reference }, field)] : [],
  );
}
