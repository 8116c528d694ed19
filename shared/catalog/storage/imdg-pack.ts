import type { Provenance } from '../provenance.ts';
import type { UnClass } from './un-classes.ts';

/** Columns of the table; explosives share three of them. */
export const imdgColumns = [
  '1.1/1.2/1.5',
  '1.3/1.6',
  '1.4',
  '2.1',
  '2.2',
  '2.3',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
  '7',
  '8',
  '9',
] as const;

type ImdgColumn = (typeof imdgColumns)[number];

/**
 * Segregation table of the IMDG Code, 7.2.4 (domain.md 2.2). 1 away from, 2 separated from,
 * 3 by a complete compartment or hold, 4 longitudinally by an intervening one, X no general
 * rule, * compatibility groups of class 1.
 */
export const imdgRows: Readonly<Record<ImdgColumn, string>> = {
  '1.1/1.2/1.5': '***4224444442424X',
  '1.3/1.6': '***4224334442422X',
  '1.4': '***211222222X422X',
  '2.1': '442XXX212X22X421X',
  '2.2': '221XXX1X1XX1X21XX',
  '2.3': '221XXX2X2XX2X21XX',
  '3': '442212XX2122X32XX',
  '4.1': '4321XXXX1X12X321X',
  '4.2': '43221221X1221321X',
  '4.3': '442XXX1X1X22X221X',
  '5.1': '4422XX2122X21312X',
  '5.2': '44221222222X1322X',
  '6.1': '22XXXXXX1X11X1XXX',
  '6.2': '4444223332331X33X',
  '7': '222211222212X3X2X',
  '8': '4221XXX11122X32XX',
  '9': 'XXXXXXXXXXXXXXXXX',
};

/** Where the table comes from and what it is worth in a building. */
export const imdgProvenance: Provenance = {
  mark: 'sourced',
  source: 'S48',
  note: 'A ship table; its use in a warehouse is a convention. Edition not stated.',
};

export type ImdgSegregation = '1' | '2' | '3' | '4' | 'X' | '*';

/** The table's column of a class or division. */
function columnOf(unClass: UnClass): ImdgColumn {
  switch (unClass) {
    case '1.1':
    case '1.2':
    case '1.5':
      return '1.1/1.2/1.5';
    case '1.3':
    case '1.6':
      return '1.3/1.6';
    default:
      return unClass;
  }
}

const positions: ReadonlyMap<string, number> = new Map(
  imdgColumns.map((column, position) => [column, position]),
);

/** What the table says of two classes. Symmetric. */
export function imdgSegregation(a: UnClass, b: UnClass): ImdgSegregation {
  const cell = imdgRows[columnOf(a)].charAt(positions.get(columnOf(b)) ?? -1);
  switch (cell) {
    case '1':
    case '2':
    case '3':
    case '4':
    case 'X':
      return cell;
    default:
      return '*';
  }
}
