import type { RowReader } from './projection-writer.ts';

/** What a column may hold. Integers are safe integers; truth is 0 or 1; bytes are a BLOB. */
export type SqlValue = string | number | null | Uint8Array;

/** One row by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Reads with plain SQL; `?` places are filled from `parameters` in order. */
export interface SqlReader {
  /** Projection rows by their columns. A command gets a row that it asked for before as it was. */
  readonly rows: RowReader;
  /** The first row, or undefined when there is none. */
  get<Row>(sql: string, parameters?: readonly SqlValue[]): Row | undefined;
  /** Every row, in the order the SQL asks for. */
  all<Row>(sql: string, parameters?: readonly SqlValue[]): readonly Row[];
}
