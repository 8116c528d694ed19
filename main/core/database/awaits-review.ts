/**
 * Lots that a review may still be asked for: the condition of the index `lot_for_review`, word for
 * word, because SQLite uses a partial index only for the condition that it was made with.
 */
export const awaitsReviewSql = `(status = 'expected' OR status = 'received' OR status = 'stored')`;
