import type { ReactNode } from 'react';

/** A column of a DataTable. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** A track of the grid: `140px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  /** Numbers stand right. */
  readonly align?: 'right';
  readonly cell: (row: Row) => ReactNode;
  /** What stands under the column: its sum over everything that matches. */
  readonly foot?: ReactNode;
  /** Not shown until a person asks for it in the column menu. */
  readonly optional?: boolean;
}
