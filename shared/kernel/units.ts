/** What the numbers of the store are counted in. Everything else is converted, exactly. */
export const baseUnits = ['H87', 'PR', 'SET', 'GRM', 'MLT', 'MMT', 'MMK'] as const;

/**
 * Base unit as a UN/ECE Rec 20 code: pieces, pairs, sets, grams, millilitres, millimetres,
 * square millimetres. Pairs and sets stay their own: how many pieces they are is not known.
 */
export type BaseUnit = (typeof baseUnits)[number];

/** A unit that people and files may use: `factor` base units make one of it. */
export interface UnitRow {
  readonly code: string;
  /** Key of the name in `shared/text/catalog`. */
  readonly nameKey: string;
  readonly base: BaseUnit;
  readonly factor: number;
  readonly mark: 'sourced' | 'derived' | 'unverified';
  readonly source: string;
}

function unit(code: string, base: BaseUnit, factor: number): UnitRow {
  return { code, nameKey: `unit.${code}`, base, factor, mark: 'sourced', source: 'S135' };
}

/** UN/ECE Rec 20 units in use (domain.md section 7); millimetres and mm² only as base units. */
export const units: readonly UnitRow[] = [
  unit('H87', 'H87', 1),
  unit('C62', 'H87', 1),
  unit('EA', 'H87', 1),
  unit('NAR', 'H87', 1),
  unit('DZN', 'H87', 12),
  unit('MIL', 'H87', 1000),
  unit('PR', 'PR', 1),
  unit('SET', 'SET', 1),
  unit('GRM', 'GRM', 1),
  unit('KGM', 'GRM', 1000),
  unit('TNE', 'GRM', 1_000_000),
  unit('MLT', 'MLT', 1),
  unit('LTR', 'MLT', 1000),
  unit('MTQ', 'MLT', 1_000_000),
  unit('MTR', 'MMT', 1000),
  unit('MTK', 'MMK', 1_000_000),
  { ...unit('MMT', 'MMT', 1), mark: 'unverified', source: 'Rec 20, GK' },
  { ...unit('MMK', 'MMK', 1), mark: 'unverified', source: 'Rec 20, GK' },
];

/** Codes that Rec 20 deleted because they name a packaging: use Rec 21 instead (S135). */
export const packagingsDeletedFromRec20: readonly string[] = [
  'PK',
  'BX',
  'CT',
  'PA',
  'BO',
  'TU',
  'CU',
];

const byCode: ReadonlyMap<string, UnitRow> = new Map(units.map((row) => [row.code, row]));

/** The row of a Rec 20 code (upper case), or undefined when Impound does not know it. */
export function findUnit(code: string): UnitRow | undefined {
  return byCode.get(code);
}
