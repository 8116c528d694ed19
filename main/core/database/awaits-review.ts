import type { LotStatus } from '../../../shared/domain/goods/lot-status.ts';

/**
 * Lots that a review may still be asked for: the condition of the index `lot_for_review`, word for
 * word, because SQLite uses a partial index only for the condition that it was made with.
 */
export const awaitsReviewSql = 'awaits_review = 1';

const awaiting: ReadonlySet<LotStatus> = new Set(['expected', 'received', 'stored']);

/** Whether a review may still be asked for a lot in this state. */
export function awaitsReview(status: LotStatus): 0 | 1 {
  return awaiting.has(status) ? 1 : 0;
}
