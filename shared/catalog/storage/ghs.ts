import type { Provenance } from '../provenance.ts';

/** GHS pictograms (domain.md 2.1). Names: `ghs.<code>` in `shared/text/catalog`. */
export const ghsCodes = [
  'GHS01',
  'GHS02',
  'GHS03',
  'GHS04',
  'GHS05',
  'GHS06',
  'GHS07',
  'GHS08',
  'GHS09',
] as const;

export type GhsCode = (typeof ghsCodes)[number];

/** Where the list comes from. */
export const ghsProvenance: Provenance = { mark: 'sourced', source: 'S45' };
