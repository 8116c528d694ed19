/**
 * How far a fact may be trusted: read in a source; derived from sourced facts by us; or
 * general knowledge that nobody has checked yet (shown as such wherever it is used).
 */
export type Mark = 'sourced' | 'derived' | 'unverified';

/** Where a row of the catalogue comes from. `source` cites domain.md (`S54`, `3.3`). */
export interface Provenance {
  readonly mark: Mark;
  readonly source: string;
  /** What a reader of the row must know: why derived, what is strict, what is missing. */
  readonly note?: string;
}
