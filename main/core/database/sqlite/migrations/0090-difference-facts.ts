import type { Migration } from '../migration.ts';

/** How a difference was measured and how a seal was found, as codes that every language says. */
export const differenceFactsMigration: Migration = {
  id: 90,
  name: 'difference-facts',
  up: `
ALTER TABLE discrepancy ADD COLUMN measure TEXT;
ALTER TABLE discrepancy ADD COLUMN seal_condition TEXT;
`,
};
