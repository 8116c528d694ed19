import { describe, expect, it } from 'vitest';

import { goodsCategoryCodes } from '../../../shared/catalog/goods/goods-category.ts';
import {
  firstReviewDate,
  reviewStanding,
} from '../../../shared/domain/disposition/review-dates.ts';
import { answerReview, reviewAnswers } from '../../../shared/domain/goods/answer-review.ts';
import type { ReviewAnswer } from '../../../shared/domain/goods/answer-review.ts';
import type { LotFacts } from '../../../shared/domain/goods/lot-facts.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import { lotFactsOf } from '../goods/lot-facts-of.ts';

/** Rule and code of everything that stands against an answer. */
function codes(lot: LotFacts, review: ReviewAnswer): readonly string[] {
  const answered = answerReview(lot, review, today);
  return answered.ok ? [] : answered.error.map(({ rule, code }) => `${rule ?? ''} ${code}`);
}

/** The fields that the contract refuses before any rule is asked. */
function refusedFields(
  procedure: 'lots.answerReview' | 'lots.liftHold',
  input: object,
): readonly string[] {
  const read = contract[procedure].input.safeParse({ lotId, ...input });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
}

const lotId = '019aa000-0000-7000-8000-000000000001';

const today = '2026-11-21';

describe('reviews', () => {
  it.each([
    ['tobacco', '2026-12-21', 30],
    ['foodstuffs', '2026-11-22', 1],
    ['mercury', '2026-11-24', 3],
    ['mixed', '2026-11-24', 3],
  ] as const)('DR-01 reviews %s first on %s', (category, day, periodDays) => {
    expect(firstReviewDate(category, today)).toMatchObject({ day, periodDays });
    expect(firstReviewDate(category, today).provenance.mark).toBe('derived');
  });

  it('DR-01 gives every category a review after its receipt', () => {
    for (const category of goodsCategoryCodes) {
      expect(firstReviewDate(category, today).day > today, category).toBe(true);
    }
  });

  it('DR-01 is due on its day and overdue after it', () => {
    expect(reviewStanding('2026-11-22', today)).toBe('ahead');
    expect(reviewStanding(today, today)).toBe('due');
    expect(reviewStanding('2026-11-20', today)).toBe('overdue');
  });

  it('DR-02 knows six answers; a hold needs its reason and a later date', () => {
    expect(reviewAnswers).toHaveLength(6);
    const hold = { answer: 'hold', nextReview: today } as const;
    expect(refusedFields('lots.answerReview', { ...hold, reason: ' ', nextReview: '' })).toEqual([
      'nextReview',
      'reason',
    ]);
    expect(codes(lotFactsOf(), hold)).toEqual(['DR-01 DateInPast']);
    expect(codes(lotFactsOf(), { ...hold, nextReview: '2026-11-22' })).toEqual([]);
  });
});

const basis = {
  kind: 'court-order',
  documentNumber: '2-411/2026',
  documentDate: '2026-11-20',
  issuedBy: 'Abay district court',
} as const;
const release = { answer: 'release', basis, recipient: 'Owner' } as const;

describe('what a disposal needs', () => {
  it('DR-03 is blocked by every open hold, lifted only with a reference', () => {
    const disposals = reviewAnswers.filter((answer) => answer !== 'hold');
    const documents = { debrandingProof: 'P', noResaleUndertaking: 'U', rightHolderConsent: 'C' };
    for (const answer of disposals) {
      const review = { ...release, ...documents, sampleWaiver: 'Court keeps ten', answer };
      expect(codes(lotFactsOf({ openHolds: 2 }), review), answer).toEqual(['DR-03 LotHeld']);
      expect(codes(lotFactsOf(), review), answer).toEqual([]);
    }
    const lift = { holdId: lotId, reason: 'The appeal is decided' };
    expect(refusedFields('lots.liftHold', { ...lift, reference: '  ' })).toEqual(['reference']);
    expect(refusedFields('lots.liftHold', { ...lift, reference: '2-411/2026' })).toEqual([]);
  });

  it('DR-04 has a basis with its document, not dated in the future', () => {
    expect(codes(lotFactsOf(), release)).toEqual([]);
    const asked = { ...release, reason: 'The case is closed' };
    expect(refusedFields('lots.answerReview', asked)).toEqual([]);
    expect(refusedFields('lots.answerReview', { ...asked, basis: null })).toEqual(['basis']);
    const nameless = { ...basis, documentNumber: '', issuedBy: ' ' };
    expect(refusedFields('lots.answerReview', { ...asked, basis: nameless })).toEqual([
      'basis.documentNumber',
      'basis.issuedBy',
    ]);
    const late = { ...basis, documentDate: '2026-11-22' };
    expect(codes(lotFactsOf(), { ...release, basis: late })).toEqual(['DR-04 DateInFuture']);
  });

  it('DR-06 has samples kept, or waived with a reason', () => {
    const destroy = { answer: 'destroy', basis, sampleWaiver: null } as const;
    expect(codes(lotFactsOf(), destroy)).toEqual(['DR-06 SampleUndecided']);
    expect(codes(lotFactsOf({ samplesTaken: 1 }), destroy)).toEqual([]);
    expect(codes(lotFactsOf(), { ...destroy, sampleWaiver: '' })).toEqual([
      'DR-06 SampleUndecided',
    ]);
    expect(codes(lotFactsOf(), { ...destroy, sampleWaiver: 'Court keeps ten' })).toEqual([]);
  });

  it('DR-08 never takes removal of the mark alone as enough', () => {
    const donate = {
      answer: 'donate',
      basis,
      recipient: 'Red Crescent',
      debrandingProof: 'Photo record 3',
      noResaleUndertaking: '',
      rightHolderConsent: '',
    } as const;
    expect(codes(lotFactsOf(), donate)).toEqual([
      'DR-08 NoResaleUndertakingMissing',
      'DR-08 RightHolderConsentMissing',
    ]);
    expect(codes(lotFactsOf(), { ...donate, debrandingProof: '' })).toContain(
      'DR-08 DebrandingProofMissing',
    );
    const undertaken = { ...donate, noResaleUndertaking: 'Letter 12' };
    expect(codes(lotFactsOf(), undertaken)).toEqual(['DR-08 RightHolderConsentMissing']);
    expect(codes(lotFactsOf(), { ...undertaken, rightHolderConsent: 'Letter 13' })).toEqual([]);
  });
});
