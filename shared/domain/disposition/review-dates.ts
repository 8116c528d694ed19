import { goodsCategory } from '../../catalog/goods/goods-categories.ts';
import { reviewProvenance } from '../../catalog/goods/goods-category.ts';
import type { GoodsCategoryCode } from '../../catalog/goods/goods-category.ts';
import type { Provenance } from '../../catalog/provenance.ts';
import { addDays } from '../../kernel/legal-date.ts';
import type { LegalDay } from '../../kernel/legal-date.ts';

/** When the lot first asks whether it can go, and why then. */
export interface FirstReview {
  readonly day: LegalDay;
  readonly periodDays: number;
  readonly provenance: Provenance;
}

/**
 * DR-01: every lot has a review date from intake. The period starts the day after receipt
 * (S171) and is that of the category (S28). The day is not moved to a working day: that is
 * the legal clock's matter (DR-05); a review may come earlier than the law asks, never later.
 */
export function firstReviewDate(category: GoodsCategoryCode, receivedDay: LegalDay): FirstReview {
  const periodDays = goodsCategory(category).reviewPeriodDays;
  return { day: addDays(receivedDay, periodDays), periodDays, provenance: reviewProvenance };
}

/** Where a review stands on a day: `due` on its date, `overdue` from the day after. */
export function reviewStanding(reviewDay: LegalDay, today: LegalDay): 'ahead' | 'due' | 'overdue' {
  if (today < reviewDay) return 'ahead';
  return today === reviewDay ? 'due' : 'overdue';
}
