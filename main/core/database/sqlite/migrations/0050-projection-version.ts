import type { Migration } from '../migration.ts';

/** Which projectors made the rows that are there: a newer program makes them again at start. */
export const projectionVersionMigration: Migration = {
  id: 50,
  name: 'projection-version',
  up: `
CREATE TABLE projection_version (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
`,
};
