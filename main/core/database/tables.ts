import type { AccessTables } from './tables/access-tables.ts';
import type { DestructionTables } from './tables/destruction-tables.ts';
import type { GoodsTables } from './tables/goods-tables.ts';
import type { LedgerTables } from './tables/ledger-tables.ts';
import type { PlacesTables } from './tables/places-tables.ts';
import type { WorkTables } from './tables/work-tables.ts';

/**
 * Every table of the store by name, with the row as SQLite gives it. Each area keeps its rows in
 * `tables/<area>-tables.ts` and is added to the list after `extends`.
 */
export interface Database
  extends LedgerTables, AccessTables, PlacesTables, WorkTables, GoodsTables, DestructionTables {}

/** Name of a table. */
export type TableName = keyof Database & string;
