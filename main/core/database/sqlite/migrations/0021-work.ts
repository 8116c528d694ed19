import type { Migration } from '../migration.ts';

/** Figures of the first page that no index could count at a million lots. */
export const workMigration: Migration = {
  id: 21,
  name: 'work',
  up: `
CREATE TABLE work_month (
  site_id TEXT NOT NULL,
  month TEXT NOT NULL,
  lots_received INTEGER NOT NULL CHECK (lots_received >= 0),
  lots_destroyed INTEGER NOT NULL CHECK (lots_destroyed >= 0),
  PRIMARY KEY (site_id, month)
) STRICT, WITHOUT ROWID;
`,
};
