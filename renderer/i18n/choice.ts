/** A code with its words, to be chosen from a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
