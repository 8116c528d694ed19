import type { Migration } from '../migration.ts';

/** Destruction orders with their lines and packages, and the certificates. */
export const destructionMigration: Migration = {
  id: 40,
  name: 'destruction',
  up: `
CREATE TABLE destruction_order (
  ordinal INTEGER NOT NULL UNIQUE,
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  line_count INTEGER NOT NULL CHECK (line_count >= 0),
  mass_grams INTEGER NOT NULL CHECK (mass_grams >= 0),
  totals TEXT NOT NULL,
  method TEXT,
  facility_name TEXT,
  planned_day TEXT,
  requested_by TEXT,
  requested_at TEXT,
  approvals INTEGER NOT NULL CHECK (approvals >= 0),
  approvals_needed INTEGER NOT NULL CHECK (approvals_needed IN (1, 2)),
  approved_at TEXT,
  operator_id TEXT,
  certificate_number TEXT,
  updated_at TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX destruction_order_by_state ON destruction_order (site_id, state, ordinal);
CREATE INDEX destruction_order_by_site ON destruction_order (site_id, ordinal);

CREATE TABLE order_line (
  order_id TEXT NOT NULL,
  lot_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  lot_reference TEXT NOT NULL,
  seizure_id TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  unit TEXT NOT NULL,
  mass_grams INTEGER CHECK (mass_grams >= 0),
  waste_code TEXT NOT NULL,
  basis TEXT NOT NULL,
  stopped INTEGER NOT NULL CHECK (stopped IN (0, 1)),
  from_location_id TEXT,
  outcome TEXT CHECK (outcome IN ('destroyed', 'partly-destroyed', 'refused', 'not-found')),
  destroyed_amount INTEGER NOT NULL CHECK (destroyed_amount BETWEEN 0 AND amount),
  destroyed_grams INTEGER CHECK (destroyed_grams >= 0),
  outcome_note TEXT NOT NULL,
  PRIMARY KEY (order_id, lot_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX order_line_by_position ON order_line (order_id, position);
CREATE INDEX order_line_by_lot ON order_line (lot_id);

CREATE TABLE order_package (
  order_id TEXT NOT NULL,
  package_id TEXT NOT NULL,
  lot_id TEXT NOT NULL,
  reference TEXT NOT NULL,
  seal_number TEXT,
  inner_count INTEGER NOT NULL CHECK (inner_count >= 0),
  gross_grams INTEGER CHECK (gross_grams >= 0),
  verification TEXT NOT NULL CHECK (verification IN ('waiting', 'verified', 'mismatch')),
  verified_gross_grams INTEGER CHECK (verified_gross_grams >= 0),
  verified_at TEXT,
  verified_by TEXT,
  PRIMARY KEY (order_id, package_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_package_by_lot ON order_package (order_id, lot_id, reference);

CREATE TABLE certificate (
  ordinal INTEGER NOT NULL UNIQUE,
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  order_reference TEXT NOT NULL,
  search_text TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  destroyed_on TEXT NOT NULL,
  line_count INTEGER NOT NULL CHECK (line_count > 0),
  totals TEXT NOT NULL,
  method TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  language TEXT NOT NULL,
  statement_sha256 TEXT NOT NULL,
  file_sha256 TEXT,
  file_bytes INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_by_site ON certificate (site_id, ordinal);
CREATE INDEX certificate_without_file ON certificate (ordinal) WHERE file_sha256 IS NULL;
`,
};
