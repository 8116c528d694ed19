import type { ReactNode } from 'react';

/** A column of a DataTable. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** A track of the grid: `140px`, `minmax(160px, 2fr)`; its first pixels are what it needs. */
  readonly width: string;
  /** Numbers stand right. */
  readonly align?: 'right';
  readonly cell: (row: Row) => ReactNode;
  /** What stands under the column: its sum over everything that matches. */
  readonly foot?: ReactNode;
  /** Not shown until a person asks for it in the column menu. */
  readonly optional?: boolean;
  /** Takes the others under its text when the table is narrow; else the first column does. */
  readonly lead?: boolean;
  /**
   * When the table is narrow: 1 leaves its track first, then 2 …, then from the right those
   * without a number. `never` stays.
   */
  readonly yields?: number | 'never';
  /** Its values say what they are: under the lead they stand without the title. */
  readonly plain?: boolean;
  /** True where the row has nothing to say here, so that nothing stands under the lead. */
  readonly isBlank?: (row: Row) => boolean;
}
