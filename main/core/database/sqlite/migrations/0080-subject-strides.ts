import type { Migration } from '../migration.ts';

/**
 * What events are about is indexed a stride of 64 events at a time (ledger/subject-index.ts): rows
 * of the unfinished stride go. The guard against INSERT over a row goes too: a row is all key, so
 * there is nothing that it could put in its place, and it was asked about every row.
 */
export const subjectStridesMigration: Migration = {
  id: 80,
  name: 'subject-strides',
  up: `
DROP TRIGGER event_subject_refuses_insert_over;
DROP TRIGGER event_subject_refuses_delete;
DELETE FROM event_subject
WHERE seq > (SELECT coalesce(max(seq), 0) / 64 * 64 FROM event);
CREATE TRIGGER event_subject_refuses_delete BEFORE DELETE ON event_subject BEGIN
  SELECT RAISE(ABORT, 'event_subject is append-only');
END;
`,
};
