import type { Provenance } from '../provenance.ts';

/** A kind of package. Its name: `packaging.<code>`. */
export interface PackagingRow extends Provenance {
  readonly code: string;
  /** UN/ECE Rec 21, or the container codes of the waste-movement data set. */
  readonly list: 'rec21' | 'waste-movement';
}

function rows(codes: string, row: Omit<PackagingRow, 'code'>): readonly PackagingRow[] {
  return codes.split(' ').map((code) => ({ code, ...row }));
}

/** Packagings in use (domain.md 4.1 and section 7), by code. */
export const packagings: ReadonlyMap<string, PackagingRow> = new Map(
  [
    ...rows('PK BX CT PA BO TU CU', { list: 'rec21', mark: 'sourced', source: 'S135' }),
    ...rows('PX DR BG CS CY JC SA BE RO PC WA AE CX', {
      list: 'rec21',
      mark: 'unverified',
      source: 'Rec 21, GK',
    }),
    ...rows('BAG BAL BOX CAN CAR CAS CON DRU FIB IBC LOO PAL ROR SKI TAN WBI', {
      list: 'waste-movement',
      mark: 'sourced',
      source: 'S100',
      note: 'Codes sourced; their names are general knowledge.',
    }),
  ].map((row) => [row.code, row]),
);
