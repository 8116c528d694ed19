/** One step of the schema. Once released its text never changes; the store keeps its checksum. */
export interface Migration {
  /** Rises through the list; each area has its own range of tens. */
  readonly id: number;
  /** Kebab-case, as in the file's name. */
  readonly name: string;
  /** The statements, run together in one transaction. */
  readonly up: string;
}
