import type { Migration } from '../migration.ts';

/**
 * What stands below a rack, zone or building with limits (SS-03), added up as goods come and go:
 * a building has thousands of places, and each put-away asks whether one more lot fits into it.
 */
export const enclosingLoadMigration: Migration = {
  id: 94,
  name: 'enclosing-load',
  up: `
CREATE TABLE enclosing_load (
  location_id TEXT NOT NULL PRIMARY KEY,
  lots INTEGER NOT NULL CHECK (lots >= 0),
  load_grams INTEGER NOT NULL CHECK (load_grams >= 0),
  pallet_places INTEGER NOT NULL CHECK (pallet_places >= 0),
  volume_millilitres INTEGER NOT NULL CHECK (volume_millilitres >= 0),
  flammable_millilitres INTEGER NOT NULL CHECK (flammable_millilitres >= 0),
  unweighed INTEGER NOT NULL CHECK (unweighed >= 0),
  unmeasured_pallets INTEGER NOT NULL CHECK (unmeasured_pallets >= 0),
  unmeasured_volume INTEGER NOT NULL CHECK (unmeasured_volume >= 0),
  unmeasured_flammable INTEGER NOT NULL CHECK (unmeasured_flammable >= 0)
) STRICT, WITHOUT ROWID;
`,
};
