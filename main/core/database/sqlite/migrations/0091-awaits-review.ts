import type { Migration } from '../migration.ts';

/**
 * Whether a lot awaits a review becomes a column of its own. An index over a condition on the state
 * is written anew at every change of the state, also where the lot stays in it; one over this
 * column only when the answer changes.
 */
export const awaitsReviewMigration: Migration = {
  id: 91,
  name: 'awaits-review',
  up: `
ALTER TABLE lot ADD COLUMN awaits_review INTEGER NOT NULL DEFAULT 0;
UPDATE lot SET awaits_review = 1 WHERE status IN ('expected', 'received', 'stored');
DROP INDEX lot_for_review;
CREATE INDEX lot_for_review ON lot (site_id, review_due, ordinal) WHERE awaits_review = 1;
`,
};
