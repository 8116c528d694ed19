import { describe, expect, it } from 'vitest';

import {
  emissionFactor,
  emissionFactors,
} from '../../../shared/catalog/disposal/emission-factors.ts';
import { methodCodes } from '../../../shared/catalog/disposal/method.ts';
import { methodCell, methodTable } from '../../../shared/catalog/disposal/method-table.ts';
import { methods } from '../../../shared/catalog/disposal/methods.ts';
import { operations } from '../../../shared/catalog/disposal/operations.ts';
import {
  goodsCategoryCodes,
  isGoodsCategory,
} from '../../../shared/catalog/goods/goods-category.ts';
import {
  addedRows,
  categoryOfRow,
  emissionTable,
  goodsByMethod,
  operationsAndResidues,
  unverifiedReasons,
} from '../../fixtures/fact-base/destruction.ts';
import { cellsOfTable, codesIn, wordsIn, writtenTable } from '../../support/written-table.ts';

const verdictOf: Readonly<Record<string, string>> = {
  S: 'suitable',
  C: 'conditional',
  P: 'prohibited',
  '–': 'not-applicable',
};

/** Verdict, reason, mark and source that a sign such as `C18` stands for. */
function readSign(sign: string): string {
  const reason = sign.slice(1);
  const unverified = unverifiedReasons[reason];
  const trust = unverified === undefined ? 'derived 3.3' : `unverified 3.3, ${unverified}`;
  return `${verdictOf[sign.charAt(0)] ?? 'unreadable'} ${reason === '' ? 'null' : reason} ${trust}`;
}

function saidOf(category: string, method: string): string {
  const code = methodCodes.find((known) => known === method);
  if (code === undefined || !isGoodsCategory(category)) return 'unknown';
  const cell = methodCell(category, code);
  if (cell === undefined) return 'no cell';
  return `${cell.verdict} ${String(cell.reason)} ${cell.mark} ${cell.source}`;
}

describe('goods × methods', () => {
  const table = writtenTable(goodsByMethod);

  it('DR-07 agrees with the written table in verdict, reason and mark of every cell', () => {
    const wrong = cellsOfTable(table).flatMap(([row, method, sign]) => {
      const said = saidOf(categoryOfRow[row] ?? '', method);
      const expected = readSign(sign);
      return said === expected ? [] : [`${row} × ${method}: ${said}, written ${expected}`];
    });
    expect(wrong).toEqual([]);
  });

  it('DR-07 has no method and no row beyond the written ones and two that are marked ours', () => {
    expect([...methodCodes]).toEqual([...table.columns]);
    expect(Object.keys(methodTable).toSorted()).toEqual(
      [...Object.values(categoryOfRow), ...Object.keys(addedRows)].toSorted(),
    );
  });

  it('DR-07 leaves the added rows nothing but a specialist, not verified', () => {
    const said = Object.keys(addedRows).flatMap((category) =>
      table.columns.map((method) => [category, method, saidOf(category, method)]),
    );
    const written = Object.entries(addedRows).flatMap(([category, sign]) =>
      table.columns.map((method) => {
        const allowed = `conditional ${sign.slice(1)}`;
        const verdict = method === 'L' ? allowed : 'prohibited null';
        return [category, method, `${verdict} unverified 3.3, GK`];
      }),
    );
    expect(said).toEqual(written);
  });
});

describe('methods', () => {
  it('DW-04, DW-10 have the operations and residues that are written', () => {
    const written = [...writtenTable(operationsAndResidues).rows].map(
      ([code, [does = '', leaves = '']]) => [code, wordsIn(does), codesIn(leaves)],
    );
    expect(methods.map((row) => [row.code, row.operations, row.residues])).toEqual(written);
  });

  it('DW-04 operations R1, R12 and R13 lead to no final product, R2 to R11 do', () => {
    const recovery = [...operations.values()].filter((row) => row.kind === 'recovery');
    const final = recovery.filter((row) => row.finalProduct).map((row) => row.code);
    expect(recovery).toHaveLength(13);
    expect(final.join(' ')).toBe('R2 R3 R4 R5 R6 R7 R8 R9 R10 R11');
    const disposal = [...operations.values()].filter((row) => row.kind === 'disposal');
    expect(disposal.map((row) => row.code).join(' ')).toBe(
      'D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 D14 D15',
    );
    expect(disposal.filter((row) => row.finalProduct)).toEqual([]);
  });
});

/** The name in the catalogue of each row of the emission table. */
const materialOfRow: Readonly<Record<string, string>> = {
  Clothing: 'clothing',
  'WEEE mixed / small / large': 'weee',
  Batteries: 'batteries',
  'Plastics: average/film/rigid/HDPE/LDPE/PET/PP/PS/PVC': 'plastics',
  'Metal scrap / steel / aluminium / mixed cans': 'metal',
  Glass: 'glass',
  'Paper, board, books': 'paper',
  Wood: 'wood',
  Tyres: 'tyres',
  'Mineral oil': 'mineral-oil',
  'Food and drink': 'food-and-drink',
  'Commercial & industrial': 'commercial-and-industrial',
  'Household residual': 'household-residual',
  Asbestos: 'asbestos',
};
const routeOfColumn: Readonly<Record<string, string>> = {
  'Open-loop': 'open-loop',
  'Closed-loop': 'closed-loop',
  'EfW combustion': 'combustion',
  Composting: 'composting',
  AD: 'anaerobic-digestion',
  Landfill: 'landfill',
};
/** Rows that no goods of ours are counted by. */
const unusedRows = ['WEEE fridges', 'Garden / mixed organic'];

/** Goods and the row that counts for them; goods that are not here have no official factor. */
const rowOfGoods: Readonly<Record<string, string>> = {
  clothing: 'Clothing',
  electronics: 'WEEE mixed / small / large',
  'e-cigarettes': 'WEEE mixed / small / large',
  'lithium-batteries': 'Batteries',
  toys: 'Plastics: average/film/rigid/HDPE/LDPE/PET/PP/PS/PVC',
  media: 'Plastics: average/film/rigid/HDPE/LDPE/PET/PP/PS/PVC',
  'auto-parts-metal': 'Metal scrap / steel / aluminium / mixed cans',
  tyres: 'Tyres',
  oils: 'Mineral oil',
  paper: 'Paper, board, books',
  foodstuffs: 'Food and drink',
  alcohol: 'Food and drink',
};
/** Columns that a method may mean, the first with a figure counts. */
const columnsOfMethod: Readonly<Record<string, readonly string[]>> = {
  B: ['Open-loop', 'Closed-loop'],
  C: ['Open-loop', 'Closed-loop'],
  D: ['Open-loop', 'Closed-loop'],
  E: ['Open-loop', 'Closed-loop'],
  F: ['Closed-loop'],
  H: ['EfW combustion'],
  M: ['Composting', 'AD'],
  N: ['Closed-loop'],
  O: ['Landfill'],
};

describe('emission factors', () => {
  const table = writtenTable(emissionTable);
  const figures = new Map(
    cellsOfTable(table)
      .filter(([, , figure]) => figure !== '–')
      .map(([row, column, figure]) => [`${row} ${column}`, figure]),
  );

  it('DR-07 agree with the written table in every figure, its set, year and source', () => {
    const written = cellsOfTable(table)
      .filter(([row, , figure]) => figure !== '–' && !unusedRows.includes(row))
      .map(([row, column, figure]) => ({
        material: materialOfRow[row],
        route: routeOfColumn[column],
        kgCo2ePerTonne: figure,
        set: 'DESNZ/Defra GHG conversion factors, waste disposal',
        year: 2025,
        mark: 'sourced',
        source: 'S102',
      }));
    expect(emissionFactors).toEqual(written);
  });

  it('DR-07 are lent to no goods and no method that the table does not name', () => {
    const wrong = goodsCategoryCodes.flatMap((category) =>
      methodCodes.flatMap((method) => {
        const expected = (columnsOfMethod[method] ?? [])
          .map((column) => figures.get(`${rowOfGoods[category] ?? ''} ${column}`))
          .find((figure) => figure !== undefined);
        const said = emissionFactor(category, method)?.kgCo2ePerTonne;
        if (said === expected) return [];
        return [`${category} × ${method}: ${String(said)}, written ${String(expected)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
