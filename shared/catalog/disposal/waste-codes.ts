import type { Provenance } from '../provenance.ts';

/** A code of the European List of Waste. Its text: `wasteCode.<code>`. */
export interface WasteCodeRow extends Provenance {
  /** Six digits in pairs, `*` when hazardous: `19 01 13*`. */
  readonly code: string;
  readonly hazardous: boolean;
}

/** Codes in use for goods and residues (domain.md 4.2, Decision 2014/955/EU). */
const listed = `
  02 01 08*, 02 01 09, 02 02 03, 02 03 04, 02 05 01, 02 06 01, 02 07 02, 02 07 04, 04 01 09,
  04 02 09, 04 02 22, 06 04 04*, 06 13 01*, 07 04 13*, 07 05 13*, 07 05 14, 08 01 11*, 08 03 12*,
  08 03 17*, 08 04 09*, 12 01 05, 13 02 05*, 13 02 08*, 14 06 03*, 15 01 01, 15 01 02, 15 01 03,
  15 01 04, 15 01 05, 15 01 06, 15 01 07, 15 01 09, 15 01 10*, 15 01 11*, 15 02 02*, 16 01 03,
  16 01 07*, 16 01 10*, 16 01 11*, 16 01 12, 16 01 13*, 16 01 14*, 16 01 17, 16 01 18, 16 01 19,
  16 01 20, 16 01 21*, 16 01 22, 16 02 11*, 16 02 13*, 16 02 14, 16 02 15*, 16 02 16, 16 03 05*,
  16 03 06, 16 05 04*, 16 05 05, 16 05 06*, 16 05 07*, 16 05 08*, 16 05 09, 16 06 01*, 16 06 02*,
  16 06 03*, 16 06 04, 16 06 05, 16 06 06*, 16 08 01, 17 04 01, 17 04 05, 17 04 07, 18 01 03*,
  18 01 04, 18 01 08*, 18 01 09, 18 02 07*, 18 02 08, 19 01 11*, 19 01 12, 19 01 13*, 19 03 04*,
  19 03 05, 19 03 06*, 19 03 07, 19 10 01, 19 10 04, 19 12 01, 19 12 02, 19 12 03, 19 12 04,
  19 12 05, 19 12 08, 19 12 10, 19 12 12, 20 01 01, 20 01 08, 20 01 10, 20 01 11, 20 01 13*,
  20 01 14*, 20 01 15*, 20 01 19*, 20 01 21*, 20 01 25, 20 01 27*, 20 01 28, 20 01 29*, 20 01 30,
  20 01 31*, 20 01 32, 20 01 33*, 20 01 34, 20 01 35*, 20 01 36, 20 01 39, 20 01 40, 20 03 01,
  20 03 07
`;

/** Codes that the fact base does not list; general knowledge of the same list. */
const unlisted = `
  07 06 08*, 16 04 02*, 19 06 06
`;

function rows(text: string, provenance: Provenance): readonly WasteCodeRow[] {
  const codes = text.split(',').map((code) => code.trim());
  return codes.map((code) => ({ code, hazardous: code.endsWith('*'), ...provenance }));
}

export const wasteCodes: ReadonlyMap<string, WasteCodeRow> = new Map(
  [
    ...rows(listed, { mark: 'sourced', source: 'S99' }),
    ...rows(unlisted, { mark: 'unverified', source: 'Decision 2014/955/EU, GK' }),
  ].map((row) => [row.code, row]),
);
