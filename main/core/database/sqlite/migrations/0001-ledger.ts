import type { Migration } from '../migration.ts';

/**
 * The ledger's own tables. `node_hashes` holds the hash of every subtree that the event
 * completes, from level 1 up: hashes live in the row that made them, so that an event costs one
 * page. What the body says is not stored again; the view reads it out. The guards refuse UPDATE,
 * DELETE and INSERT over an existing row, which is the way of INSERT OR REPLACE and of an upsert.
 */
export const ledgerMigration: Migration = {
  id: 1,
  name: 'ledger',
  up: `
CREATE TABLE event (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  body TEXT NOT NULL,
  leaf_hash BLOB NOT NULL,
  chain_hash BLOB NOT NULL,
  node_hashes BLOB NOT NULL
) STRICT;

CREATE VIEW event_fact AS
SELECT seq, body ->> '$.id' AS id, body ->> '$.type' AS type, body ->> '$.at' AS at,
  body ->> '$.command.id' AS command_id, body
FROM event;

CREATE TABLE event_subject (
  subject TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (subject, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY CHECK (size > 0),
  root BLOB NOT NULL CHECK (length(root) = 32),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE stored_document (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE command_log (
  command_id TEXT NOT NULL PRIMARY KEY,
  procedure TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  reply TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
${guards('event', 'seq = NEW.seq')}
${guards('event_subject', 'subject = NEW.subject AND seq = NEW.seq')}
${guards('checkpoint', 'size = NEW.size')}
${guards('stored_document', 'sha256 = NEW.sha256')}
`,
};

function guards(table: string, sameKey: string): string {
  const refuse = `SELECT RAISE(ABORT, '${table} is append-only')`;
  return `
CREATE TRIGGER ${table}_refuses_insert_over BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${sameKey}) BEGIN ${refuse}; END;
CREATE TRIGGER ${table}_refuses_update BEFORE UPDATE ON ${table} BEGIN ${refuse}; END;
CREATE TRIGGER ${table}_refuses_delete BEFORE DELETE ON ${table} BEGIN ${refuse}; END;`;
}
