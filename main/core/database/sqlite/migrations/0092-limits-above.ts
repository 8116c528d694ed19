import type { Migration } from '../migration.ts';

/**
 * Which racks, zones and buildings limit what stands at a place (SS-03): most have none, and a
 * place that knows so asks nothing further when goods are put away.
 */
export const limitsAboveMigration: Migration = {
  id: 92,
  name: 'limits-above',
  up: `
ALTER TABLE storage_place ADD COLUMN limits_above TEXT NOT NULL DEFAULT '[]';
`,
};
