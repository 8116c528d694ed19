import type { Migration } from '../migration.ts';

/** People, the authority's settings, and what is kept beside the ledger about signing in. */
export const accessMigration: Migration = {
  id: 10,
  name: 'access',
  up: `
CREATE TABLE user_account (
  id TEXT NOT NULL PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  search_text TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1)),
  last_sign_in_at TEXT,
  previous_sign_in_at TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX user_account_by_name ON user_account (name, id);

CREATE TABLE user_assignment (
  user_id TEXT NOT NULL,
  site_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('storekeeper', 'supervisor', 'auditor', 'administrator')),
  PRIMARY KEY (user_id, site_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_assignment_by_site ON user_assignment (site_id, role, user_id);

CREATE TABLE settings (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  idle_minutes INTEGER NOT NULL CHECK (idle_minutes > 0),
  dual_approval_minor_units INTEGER NOT NULL,
  dual_approval_currency TEXT NOT NULL,
  mass_warn_permille INTEGER NOT NULL,
  mass_block_permille INTEGER NOT NULL,
  mass_significant_permille INTEGER NOT NULL,
  reconcile_days INTEGER NOT NULL,
  letterhead_en TEXT NOT NULL,
  letterhead_ru TEXT NOT NULL,
  letterhead_kk TEXT NOT NULL,
  contact TEXT NOT NULL
) STRICT;

CREATE TABLE refusal (
  seq INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  user_id TEXT,
  site_id TEXT,
  procedure TEXT NOT NULL
) STRICT;
CREATE INDEX refusal_by_time ON refusal (at);

CREATE TABLE credential (
  user_id TEXT NOT NULL PRIMARY KEY,
  password_hash TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  failures INTEGER NOT NULL CHECK (failures >= 0),
  locked_until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_locked ON credential (locked_until) WHERE locked_until IS NOT NULL;

CREATE TABLE preference (
  user_id TEXT NOT NULL PRIMARY KEY,
  locale TEXT NOT NULL,
  theme TEXT NOT NULL,
  sounds INTEGER NOT NULL CHECK (sounds IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE verification (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  at TEXT NOT NULL,
  ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
  events INTEGER NOT NULL,
  root TEXT NOT NULL,
  problems INTEGER NOT NULL
) STRICT;
`,
};
