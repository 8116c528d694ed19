import type { Migration } from '../migration.ts';

/**
 * Seizures, lots and what belongs to them. `lot_search` is an index over `lot`, kept by triggers
 * and made again from it by `rebuild`; it holds no text of its own. The partial indexes serve
 * the short lists (held, frozen, due, orderable) that a million ordinary lots must not slow.
 */
export const goodsMigration: Migration = {
  id: 30,
  name: 'goods',
  up: `
CREATE TABLE number_series (
  kind TEXT NOT NULL,
  site_code TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last > 0),
  PRIMARY KEY (kind, site_code, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE seizure (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  number TEXT NOT NULL,
  number_key TEXT NOT NULL UNIQUE,
  date TEXT NOT NULL,
  country TEXT NOT NULL,
  place TEXT NOT NULL,
  office TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  conveyance TEXT NOT NULL,
  route TEXT NOT NULL,
  persons TEXT NOT NULL,
  remarks TEXT NOT NULL,
  line_count INTEGER NOT NULL CHECK (line_count > 0),
  registered_at TEXT NOT NULL
) STRICT;
CREATE INDEX seizure_of_site ON seizure (site_id, ordinal);

CREATE TABLE seizure_line (
  id TEXT NOT NULL PRIMARY KEY,
  seizure_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  description TEXT NOT NULL,
  category TEXT NOT NULL,
  brand TEXT NOT NULL,
  hs_code TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  unit TEXT NOT NULL,
  mass_grams INTEGER,
  value_minor_units INTEGER,
  value_currency TEXT,
  UNIQUE (seizure_id, position)
) STRICT;

CREATE TABLE line_balance (
  line_id TEXT NOT NULL PRIMARY KEY,
  unit TEXT NOT NULL,
  seized INTEGER NOT NULL,
  awaited INTEGER NOT NULL CHECK (awaited >= 0),
  in_store INTEGER NOT NULL CHECK (in_store >= 0),
  sampled INTEGER NOT NULL CHECK (sampled >= 0),
  transferred INTEGER NOT NULL CHECK (transferred >= 0),
  released INTEGER NOT NULL CHECK (released >= 0),
  donated INTEGER NOT NULL CHECK (donated >= 0),
  recycled INTEGER NOT NULL CHECK (recycled >= 0),
  destroyed INTEGER NOT NULL CHECK (destroyed >= 0),
  lost INTEGER NOT NULL CHECK (lost >= 0),
  difference INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE storage_profile (
  key TEXT NOT NULL PRIMARY KEY,
  profile TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lot (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  seizure_id TEXT NOT NULL,
  seizure_reference TEXT NOT NULL,
  seizure_number TEXT NOT NULL,
  line_id TEXT NOT NULL,
  parent_id TEXT,
  description TEXT NOT NULL,
  brand TEXT NOT NULL,
  category TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  unit TEXT NOT NULL,
  mass_grams INTEGER CHECK (mass_grams >= 0),
  volume_millilitres INTEGER,
  pallet_places INTEGER,
  status TEXT NOT NULL,
  open_holds INTEGER NOT NULL CHECK (open_holds >= 0),
  open_discrepancies INTEGER NOT NULL CHECK (open_discrepancies >= 0),
  freezes INTEGER NOT NULL CHECK (freezes >= 0),
  profile_key TEXT NOT NULL,
  profile_assessed INTEGER NOT NULL,
  profile_basis TEXT NOT NULL,
  composition_unknown INTEGER NOT NULL,
  lithium_watt_hours INTEGER,
  storage_class TEXT NOT NULL,
  flammable INTEGER NOT NULL,
  location_id TEXT,
  location_path TEXT,
  compartment_id TEXT,
  review_due TEXT NOT NULL,
  disposition TEXT,
  disposition_recipient TEXT,
  basis TEXT,
  samples_taken INTEGER NOT NULL CHECK (samples_taken >= 0),
  sample_waiver TEXT,
  order_id TEXT,
  order_reference TEXT,
  received_at TEXT
) STRICT;
CREATE INDEX lot_by_status ON lot (site_id, status, ordinal);
CREATE INDEX lot_by_category ON lot (site_id, category, ordinal);
CREATE INDEX lot_by_amount ON lot (site_id, amount, ordinal);
CREATE INDEX lot_of_seizure ON lot (seizure_id, ordinal);
CREATE INDEX lot_of_line ON lot (line_id);
CREATE INDEX lot_of_parent ON lot (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX lot_at_location ON lot (location_id, ordinal) WHERE location_id IS NOT NULL;
CREATE INDEX lot_in_compartment ON lot (compartment_id, profile_key, location_id)
  WHERE compartment_id IS NOT NULL;
CREATE INDEX lot_on_order ON lot (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX lot_for_review ON lot (site_id, review_due, ordinal)
  WHERE status IN ('expected', 'received', 'stored');
CREATE INDEX lot_held ON lot (site_id, ordinal) WHERE open_holds > 0;
CREATE INDEX lot_frozen ON lot (site_id, ordinal) WHERE freezes > 0;
CREATE INDEX lot_unassessed ON lot (site_id, ordinal) WHERE profile_assessed = 0;
CREATE INDEX lot_unknown ON lot (site_id, ordinal) WHERE composition_unknown = 1;
CREATE INDEX lot_orderable ON lot (site_id, ordinal)
  WHERE status = 'stored' AND disposition = 'destroy';

CREATE VIRTUAL TABLE lot_search USING fts5 (
  reference, seizure_number, description, brand,
  content = 'lot', content_rowid = 'ordinal',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER lot_search_follows_insert AFTER INSERT ON lot BEGIN
  INSERT INTO lot_search (rowid, reference, seizure_number, description, brand)
  VALUES (NEW.ordinal, NEW.reference, NEW.seizure_number, NEW.description, NEW.brand);
END;
CREATE TRIGGER lot_search_follows_delete AFTER DELETE ON lot BEGIN
  INSERT INTO lot_search (lot_search, rowid, reference, seizure_number, description, brand)
  VALUES ('delete', OLD.ordinal, OLD.reference, OLD.seizure_number, OLD.description, OLD.brand);
END;
CREATE TRIGGER lot_search_follows_update
AFTER UPDATE OF reference, seizure_number, description, brand ON lot BEGIN
  INSERT INTO lot_search (lot_search, rowid, reference, seizure_number, description, brand)
  VALUES ('delete', OLD.ordinal, OLD.reference, OLD.seizure_number, OLD.description, OLD.brand);
  INSERT INTO lot_search (rowid, reference, seizure_number, description, brand)
  VALUES (NEW.ordinal, NEW.reference, NEW.seizure_number, NEW.description, NEW.brand);
END;

CREATE TABLE lot_tally (
  site_id TEXT NOT NULL,
  status TEXT NOT NULL,
  category TEXT NOT NULL,
  unit TEXT NOT NULL,
  lots INTEGER NOT NULL CHECK (lots >= 0),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  grams INTEGER NOT NULL CHECK (grams >= 0),
  PRIMARY KEY (site_id, status, category, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE compartment_stock (
  compartment_id TEXT NOT NULL,
  profile_key TEXT NOT NULL,
  lots INTEGER NOT NULL CHECK (lots > 0),
  grams INTEGER NOT NULL CHECK (grams >= 0),
  millilitres INTEGER NOT NULL CHECK (millilitres >= 0),
  pallet_places INTEGER NOT NULL CHECK (pallet_places >= 0),
  unweighed INTEGER NOT NULL CHECK (unweighed >= 0),
  unmeasured_volume INTEGER NOT NULL CHECK (unmeasured_volume >= 0),
  unmeasured_pallets INTEGER NOT NULL CHECK (unmeasured_pallets >= 0),
  PRIMARY KEY (compartment_id, profile_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE package (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  lot_id TEXT NOT NULL,
  packaging TEXT NOT NULL,
  inner_count INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  unit TEXT NOT NULL,
  gross_grams INTEGER,
  tare_grams INTEGER,
  seal_number TEXT,
  seal_condition TEXT NOT NULL
) STRICT;
CREATE INDEX package_of_lot ON package (lot_id, reference);
CREATE INDEX package_by_seal ON package (seal_number) WHERE seal_number IS NOT NULL;

CREATE TABLE sample (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  lot_id TEXT NOT NULL,
  line_id TEXT NOT NULL,
  package_id TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  unit TEXT NOT NULL,
  mass_grams INTEGER,
  seal_number TEXT NOT NULL,
  purpose TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  kept_until TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  taken_by TEXT NOT NULL
) STRICT;
CREATE INDEX sample_of_lot ON sample (lot_id);

CREATE TABLE hold (
  id TEXT NOT NULL PRIMARY KEY,
  lot_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT NOT NULL,
  reason TEXT NOT NULL,
  placed_at TEXT NOT NULL,
  placed_by TEXT NOT NULL,
  lifted_at TEXT,
  lifted_by TEXT,
  lift_reference TEXT
) STRICT;
CREATE INDEX hold_of_lot ON hold (lot_id);

CREATE TABLE discrepancy (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  lot_id TEXT NOT NULL,
  lot_reference TEXT NOT NULL,
  package_id TEXT,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  freezes INTEGER NOT NULL,
  expected TEXT NOT NULL,
  found TEXT NOT NULL,
  expected_amount INTEGER,
  found_amount INTEGER,
  first_found_amount INTEGER,
  applied INTEGER NOT NULL,
  unit TEXT,
  note TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  opened_by_id TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  due_on TEXT NOT NULL,
  steps TEXT NOT NULL
) STRICT;
CREATE INDEX discrepancy_of_lot ON discrepancy (lot_id, ordinal);
CREATE INDEX discrepancy_open ON discrepancy (site_id, is_open, ordinal);

CREATE TABLE storage_place (
  location_id TEXT NOT NULL PRIMARY KEY,
  site_id TEXT NOT NULL,
  zone_kind TEXT NOT NULL,
  holds_lots INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX storage_place_of_site ON storage_place (site_id, holds_lots);

CREATE TABLE unknown_scan (
  seq INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL,
  text TEXT NOT NULL,
  scanned_at TEXT NOT NULL,
  place TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;
`,
};
