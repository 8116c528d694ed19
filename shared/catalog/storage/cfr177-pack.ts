import type { Provenance } from '../provenance.ts';
import type { UnClass } from './un-classes.ts';

/** Columns of the table: zones of toxic gas and two narrow groups have their own. */
export const cfr177Columns = [
  '1.1/1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2.1',
  '2.2',
  '2.3 zone A',
  '2.3 zone B',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '6.1 PG I zone A liq',
  '7',
  '8 liquids',
] as const;

type Cfr177Column = (typeof cfr177Columns)[number];

/**
 * US DOT 49 CFR 177.848(d) (domain.md 2.3): X never together, O only separated so that
 * leakage cannot commingle, . no restriction, * compatibility groups.
 */
export const cfr177Rows: Readonly<Record<Cfr177Column, string>> = {
  '1.1/1.2': '*****XXXXXXXXXXXXX',
  '1.3': '*****X.XXX.XXXXX.X',
  '1.4': '*****O.OOO.O...O.O',
  '1.5': '*****XXXXXXXXXXXXX',
  '1.6': '*****.............',
  '2.1': 'XXOX...XO......OO.',
  '2.2': 'X..X..............',
  '2.3 zone A': 'XXOX.X...XXXXXX..X',
  '2.3 zone B': 'XXOX.O...OOOOOO..O',
  '3': 'XXOX...XO....O.X..',
  '4.1': 'X..X...XO......X.O',
  '4.2': 'XXOX...XO......X.X',
  '4.3': 'XX.X...XO......X.O',
  '5.1': 'XX.X...XOO.....X.O',
  '5.2': 'XX.X...XO......X.O',
  '6.1 PG I zone A liq': 'XXOX.O...XXXXXX..X',
  '7': 'X..X.O............',
  '8 liquids': 'XXOX...XO.OXOOOX..',
};

/** Where the table comes from. */
export const cfr177Provenance: Provenance = {
  mark: 'sourced',
  source: 'S49',
  note: 'For loads and storage during transport. Zones and packing groups unknown: strictest.',
};

/**
 * Rules of the text that are stricter than the table; the table alone would clear loads that
 * the text forbids (S52). Texts: `cfr177Rule.<code>`. The first is no matter of classes, so a
 * person must check it.
 */
export const cfr177NarrativeRules = [
  { code: 'cyanides-with-acids', source: 'S49' },
  { code: 'division-4.2-with-class-8-liquids', source: 'S49' },
  { code: 'toxic-zone-a-with-flammable-or-corrosive', source: 'S49' },
  { code: 'class-8-liquids-above-or-beside-class-4-5', source: 'S49' },
  { code: 'toxic-with-food', source: 'S50' },
] as const;

export type Cfr177Segregation = 'X' | 'O' | '*' | 'none';

/** A class and whether the goods are, or may be, liquid. */
export interface Cfr177Goods {
  readonly unClass: UnClass;
  readonly liquid: boolean;
}

function columnOf(goods: Cfr177Goods): Cfr177Column | undefined {
  switch (goods.unClass) {
    case '1.1':
    case '1.2':
      return '1.1/1.2';
    case '2.3':
      return '2.3 zone A';
    case '6.1':
      return goods.liquid ? '6.1 PG I zone A liq' : undefined;
    case '8':
      return goods.liquid ? '8 liquids' : undefined;
    case '6.2':
    case '9':
      return undefined;
    default:
      return goods.unClass;
  }
}

const positions: ReadonlyMap<string, number> = new Map(
  cfr177Columns.map((column, position) => [column, position]),
);

const besideClassEight: ReadonlySet<UnClass> = new Set(['4.1', '4.2', '4.3', '5.1', '5.2']);

/** What table and text together say of two goods, the stricter of both. Symmetric. */
export function cfr177Segregation(a: Cfr177Goods, b: Cfr177Goods): Cfr177Segregation {
  const row = columnOf(a);
  const column = columnOf(b);
  if (row === undefined || column === undefined) return 'none';
  const cell = cfr177Rows[row].charAt(positions.get(column) ?? -1);
  if (cell === 'X' || cell === '*') return cell;
  if (corrosiveBesideReactive(a, b) || corrosiveBesideReactive(b, a)) return 'X';
  return cell === 'O' ? 'O' : 'none';
}

/** Class 8 liquids never above or beside classes 4 and 5, whatever the separation. */
function corrosiveBesideReactive(corrosive: Cfr177Goods, other: Cfr177Goods): boolean {
  return corrosive.unClass === '8' && corrosive.liquid && besideClassEight.has(other.unClass);
}
