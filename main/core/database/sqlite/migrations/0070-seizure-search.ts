import type { Migration } from '../migration.ts';

/**
 * What a seizure is found by, folded by the program because SQLite folds only Latin letters, and
 * an index of its trigrams: candidates come from the index and are compared with the text itself,
 * so the index keeps neither places nor columns (`detail = none`). The triggers keep it. The last
 * index serves a list of discrepancies in one state.
 */
export const seizureSearchMigration: Migration = {
  id: 70,
  name: 'seizure-search',
  up: `
CREATE TABLE seizure_text (
  ordinal INTEGER PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE seizure_search USING fts5 (
  text, content = 'seizure_text', content_rowid = 'ordinal',
  tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
);
CREATE TRIGGER seizure_search_follows_insert AFTER INSERT ON seizure_text BEGIN
  INSERT INTO seizure_search (rowid, text) VALUES (NEW.ordinal, NEW.text);
END;
CREATE TRIGGER seizure_search_follows_delete AFTER DELETE ON seizure_text BEGIN
  INSERT INTO seizure_search (seizure_search, rowid, text)
  VALUES ('delete', OLD.ordinal, OLD.text);
END;
CREATE TRIGGER seizure_search_follows_update AFTER UPDATE ON seizure_text BEGIN
  INSERT INTO seizure_search (seizure_search, rowid, text)
  VALUES ('delete', OLD.ordinal, OLD.text);
  INSERT INTO seizure_search (rowid, text) VALUES (NEW.ordinal, NEW.text);
END;

CREATE INDEX discrepancy_by_state ON discrepancy (site_id, state, ordinal);
`,
};
