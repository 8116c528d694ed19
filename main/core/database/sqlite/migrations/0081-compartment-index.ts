import type { Migration } from '../migration.ts';

/**
 * The index of lots in a compartment leaves out the place: lots that are stored one after the
 * other lie side by side in it, and share a page when they share a commit.
 */
export const compartmentIndexMigration: Migration = {
  id: 81,
  name: 'compartment-index',
  up: `
DROP INDEX lot_in_compartment;
CREATE INDEX lot_in_compartment ON lot (compartment_id, profile_key)
  WHERE compartment_id IS NOT NULL;
`,
};
