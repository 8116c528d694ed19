import type { Database, TableName } from './tables.ts';

/** Reads projection rows by their columns, without SQL. Rows are shared: nobody changes one. */
export interface RowReader {
  /** The row with the key. */
  get<Name extends TableName>(
    table: Name,
    key: Partial<Database[Name]>,
  ): Database[Name] | undefined;
  /** The rows whose columns equal `where` (null matches null), in the order of the key. */
  all<Name extends TableName>(
    table: Name,
    where: Partial<Database[Name]>,
  ): readonly Database[Name][];
}

/**
 * How projectors change the projection tables, one row at a time and by key, so that the same
 * projector works on the store, on a scratch database during verification, and on any engine.
 */
export interface ProjectionWriter extends RowReader {
  /** Adds a row; a Defect when its key exists. */
  insert<Name extends TableName>(table: Name, row: Database[Name]): void;
  /** Changes columns of the row with the key; a Defect unless exactly one row is there. */
  update<Name extends TableName>(
    table: Name,
    key: Partial<Database[Name]>,
    patch: Partial<Database[Name]>,
  ): void;
  /** Adds a row, or replaces every column of the one with its key. */
  upsert<Name extends TableName>(table: Name, row: Database[Name]): void;
  /**
   * Adds the amounts (`sign` 1) to number columns of the row with the key, made when it is absent,
   * or takes them off (`sign` -1), a Defect when the row is absent. `amounts` names every column
   * beside the key. A sum below nothing, or one that is no longer exact, is a Defect. The row may
   * be written later in the transaction: sums are counted often and read seldom.
   */
  count<Name extends TableName>(
    table: Name,
    key: Partial<Database[Name]>,
    sign: 1 | -1,
    amounts: Partial<Database[Name]>,
  ): void;
  /** Removes the row with the key; a Defect unless exactly one row is there. */
  remove<Name extends TableName>(table: Name, key: Partial<Database[Name]>): void;
}
