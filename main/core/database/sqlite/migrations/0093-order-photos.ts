import type { Migration } from '../migration.ts';

/** The photographs of an order, whatever became of it; their bytes are stored documents. */
export const orderPhotosMigration: Migration = {
  id: 93,
  name: 'order-photos',
  up: `
CREATE TABLE order_photo (
  order_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  phase TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  taken_at TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  PRIMARY KEY (order_id, seq)
) STRICT, WITHOUT ROWID;
`,
};
