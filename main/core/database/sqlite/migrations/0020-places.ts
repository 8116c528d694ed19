import type { Migration } from '../migration.ts';

/** The authority, its sites and places, and the facilities that destroy. */
export const placesMigration: Migration = {
  id: 20,
  name: 'places',
  up: `
CREATE TABLE authority (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  name_kk TEXT NOT NULL,
  country TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  name_kk TEXT NOT NULL,
  country TEXT NOT NULL,
  place TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE location (
  id TEXT NOT NULL PRIMARY KEY,
  site_id TEXT NOT NULL,
  parent_id TEXT,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  name_kk TEXT NOT NULL,
  search_text TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  accepted_classes TEXT NOT NULL,
  compartment INTEGER NOT NULL CHECK (compartment IN (0, 1)),
  compartment_id TEXT NOT NULL,
  pallet_places INTEGER CHECK (pallet_places >= 0),
  max_load_grams INTEGER CHECK (max_load_grams >= 0),
  max_volume_millilitres INTEGER CHECK (max_volume_millilitres >= 0),
  flammable_limit_millilitres INTEGER CHECK (flammable_limit_millilitres >= 0),
  temperature_min_tenths INTEGER,
  temperature_max_tenths INTEGER,
  humidity_max_percent INTEGER,
  security_level INTEGER NOT NULL CHECK (security_level BETWEEN 1 AND 4)
) STRICT, WITHOUT ROWID;
CREATE INDEX location_by_parent ON location (site_id, parent_id, code);
CREATE INDEX location_by_compartment ON location (compartment_id);

CREATE TABLE location_load (
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

CREATE TABLE facility (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  operator TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE permit (
  id TEXT NOT NULL PRIMARY KEY,
  facility_id TEXT NOT NULL,
  number TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  waste_codes TEXT NOT NULL,
  operations TEXT NOT NULL,
  methods TEXT NOT NULL,
  capacity_grams INTEGER NOT NULL CHECK (capacity_grams >= 0),
  revoked_on TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX permit_by_number ON permit (facility_id, number);
CREATE INDEX permit_by_end ON permit (valid_to) WHERE revoked_on IS NULL;

CREATE TABLE permit_use (
  permit_id TEXT NOT NULL PRIMARY KEY,
  used_grams INTEGER NOT NULL CHECK (used_grams >= 0)
) STRICT, WITHOUT ROWID;
`,
};
