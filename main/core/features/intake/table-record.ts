/** One row of a file with the number under which a spreadsheet shows it. */
export interface TableRecord {
  readonly row: number;
  readonly cells: readonly string[];
}
