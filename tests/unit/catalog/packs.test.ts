import { describe, expect, it } from 'vitest';

import {
  cfr177Columns,
  cfr177Rows,
  cfr177Segregation,
} from '../../../shared/catalog/storage/cfr177-pack.ts';
import {
  imdgColumns,
  imdgRows,
  imdgSegregation,
} from '../../../shared/catalog/storage/imdg-pack.ts';
import { fireLgk, lgkCodes } from '../../../shared/catalog/storage/lgk.ts';
import { fireAcceleratingLgk } from '../../../shared/catalog/storage/lithium-pack.ts';
import { trgsRows, trgsVerdict } from '../../../shared/catalog/storage/trgs510-pack.ts';

function expectSquare(
  columns: readonly string[],
  rows: Readonly<Record<string, string>>,
  marks: RegExp,
): void {
  expect(Object.keys(rows).toSorted()).toEqual([...columns].toSorted());
  for (const [index, name] of columns.entries()) {
    const row = rows[name] ?? '';
    expect(row).toHaveLength(columns.length);
    expect(row).toMatch(marks);
    for (const [column, other] of columns.entries()) {
      expect(rows[other]?.charAt(index), `${name} × ${other}`).toBe(row.charAt(column));
    }
  }
}

describe('what burns or feeds a fire', () => {
  const classes = '2A 2B 3 4.1A 4.1B 4.2 4.3 5.1A 5.1B 5.1C 5.2';

  it('SS-07 are classes 2A to 5.2; SS-05 cells mind explosives too', () => {
    expect(fireLgk.join(' ')).toBe(classes);
    expect([...fireAcceleratingLgk].join(' ')).toBe(`1 ${classes}`);
  });
});

describe('TRGS 510', () => {
  it('SS-02 holds the whole matrix of 25 classes, symmetric', () => {
    expect(lgkCodes).toHaveLength(25);
    expectSquare(lgkCodes, trgsRows, /^[+-]+$/);
  });

  it.each([
    ['1', '13', 'separate'],
    ['1', '1', 'joint-under-conditions'],
    ['2A', '11', 'joint-under-conditions'],
    ['2A', '10', 'separate'],
    ['2B', '3', 'joint-under-conditions'],
    ['3', '5.1A', 'separate'],
    ['3', '5.1B', 'joint-under-conditions'],
    ['3', '6.1B', 'separate'],
    ['3', '11', 'joint-under-conditions'],
    ['3', '13', 'joint'],
    ['4.3', '6.1C', 'joint-under-conditions'],
    ['5.1A', '11', 'separate'],
    ['5.1A', '12', 'joint-under-conditions'],
    ['5.2', '8A', 'separate'],
    ['6.1B', '5.1B', 'joint-under-conditions'],
    ['6.1B', '4.1B', 'separate'],
    ['6.2', '11', 'separate'],
    ['7', '7', 'joint-under-conditions'],
    ['11', '10-13', 'joint'],
    ['6.1B', '6.1B', 'joint'],
  ] as const)('SS-02 reads LGK %s with %s as %s', (a, b, verdict) => {
    expect(trgsVerdict(a, b)).toBe(verdict);
    expect(trgsVerdict(b, a)).toBe(verdict);
  });
});

describe('IMDG', () => {
  it('SS-02 holds the whole matrix of 17 classes, symmetric', () => {
    expectSquare(imdgColumns, imdgRows, /^[1234X*]+$/);
  });

  it.each([
    ['1.1', '2.1', '4'],
    ['1.5', '3', '4'],
    ['1.3', '4.1', '3'],
    ['1.4', '6.1', 'X'],
    ['1.1', '1.4', '*'],
    ['3', '5.1', '2'],
    ['2.1', '3', '2'],
    ['4.1', '4.2', '1'],
    ['6.1', '6.2', '1'],
    ['8', '5.1', '2'],
    ['9', '1.1', 'X'],
    ['6.2', '4.3', '2'],
  ] as const)('SS-02 reads class %s with %s as %s', (a, b, segregation) => {
    expect(imdgSegregation(a, b)).toBe(segregation);
    expect(imdgSegregation(b, a)).toBe(segregation);
  });
});

describe('49 CFR 177.848', () => {
  it('SS-02 holds the whole matrix of 18 columns, symmetric', () => {
    expectSquare(cfr177Columns, cfr177Rows, /^[XO*.]+$/);
  });

  it.each([
    ['2.1', false, '3', true, 'none'],
    ['2.1', false, '2.3', false, 'X'],
    ['3', true, '5.1', false, 'O'],
    ['3', true, '6.1', true, 'X'],
    ['3', true, '6.1', false, 'none'],
    ['8', true, '4.2', false, 'X'],
    ['8', true, '4.1', false, 'X'],
    ['8', false, '4.1', false, 'none'],
    ['8', true, '5.1', false, 'X'],
    ['1.4', false, '1.1', false, '*'],
    ['9', false, '1.1', false, 'none'],
  ] as const)('SS-02 reads %s (liquid %s) with %s (liquid %s) as %s', (...row) => {
    const [a, aLiquid, b, bLiquid, segregation] = row;
    const one = { unClass: a, liquid: aLiquid };
    const other = { unClass: b, liquid: bLiquid };
    expect(cfr177Segregation(one, other)).toBe(segregation);
    expect(cfr177Segregation(other, one)).toBe(segregation);
  });
});
