import type { Migration } from '../migration.ts';
import { ledgerMigration } from './0001-ledger.ts';

/** Every step of the schema, in the order of their ids. */
export const migrations: readonly Migration[] = [ledgerMigration];
