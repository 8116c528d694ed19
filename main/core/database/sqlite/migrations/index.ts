import type { Migration } from '../migration.ts';
import { ledgerMigration } from './0001-ledger.ts';
import { accessMigration } from './0010-access.ts';
import { placesMigration } from './0020-places.ts';
import { workMigration } from './0021-work.ts';
import { goodsMigration } from './0030-goods.ts';
import { destructionMigration } from './0040-destruction.ts';
import { projectionVersionMigration } from './0050-projection-version.ts';
import { reviewIndexMigration } from './0060-review-index.ts';
import { seizureSearchMigration } from './0070-seizure-search.ts';
import { subjectStridesMigration } from './0080-subject-strides.ts';
import { compartmentIndexMigration } from './0081-compartment-index.ts';
import { differenceFactsMigration } from './0090-difference-facts.ts';
import { awaitsReviewMigration } from './0091-awaits-review.ts';
import { limitsAboveMigration } from './0092-limits-above.ts';
import { orderPhotosMigration } from './0093-order-photos.ts';
import { enclosingLoadMigration } from './0094-enclosing-load.ts';

/** Every step of the schema, in the order of their ids. */
export const migrations: readonly Migration[] = [
  ledgerMigration,
  accessMigration,
  placesMigration,
  workMigration,
  goodsMigration,
  destructionMigration,
  projectionVersionMigration,
  reviewIndexMigration,
  seizureSearchMigration,
  subjectStridesMigration,
  compartmentIndexMigration,
  differenceFactsMigration,
  awaitsReviewMigration,
  limitsAboveMigration,
  orderPhotosMigration,
  enclosingLoadMigration,
];
