import { describe, expect, it } from 'vitest';

import type { Mark } from '../../../shared/catalog/provenance.ts';
import { cfr177Columns, cfr177Provenance } from '../../../shared/catalog/storage/cfr177-pack.ts';
import { cfr177Rows, cfr177Segregation } from '../../../shared/catalog/storage/cfr177-pack.ts';
import type { Cfr177Goods } from '../../../shared/catalog/storage/cfr177-pack.ts';
import { imdgColumns, imdgProvenance } from '../../../shared/catalog/storage/imdg-pack.ts';
import { imdgRows, imdgSegregation } from '../../../shared/catalog/storage/imdg-pack.ts';
import { lgkCodes, lgkProvenance } from '../../../shared/catalog/storage/lgk.ts';
import {
  lithiumProvenance,
  lowEnergyLimits,
} from '../../../shared/catalog/storage/lithium-pack.ts';
import { damagedCellsProvenance } from '../../../shared/catalog/storage/lithium-pack.ts';
import { temperatureBands } from '../../../shared/catalog/storage/temperature-bands.ts';
import {
  isSpecialLaw,
  trgsConditionProvenance,
  trgsConditions,
  trgsProvenance,
  trgsRows,
  trgsThresholds,
  trgsVerdict,
} from '../../../shared/catalog/storage/trgs510-pack.ts';
import { unClassCodes, unClassProvenance } from '../../../shared/catalog/storage/un-classes.ts';
import type { UnClass } from '../../../shared/catalog/storage/un-classes.ts';
import {
  cfr177Matrix,
  imdgMatrix,
  trgs510Matrix,
  trgs510SpecialLaw,
  trgs510Unconditional,
} from '../../fixtures/fact-base/segregation.ts';
import { temperatureTable } from '../../fixtures/fact-base/goods.ts';
import { wordsIn, writtenTable } from '../../support/written-table.ts';
import type { WrittenTable } from '../../support/written-table.ts';

const trgs = writtenTable(trgs510Matrix);
const imdg = writtenTable(imdgMatrix);
const cfr177 = writtenTable(cfr177Matrix);

/** The cell of two rows; in the road table the heads of columns are shortened, so by place. */
function cell(table: WrittenTable, row: string, column: string): string {
  const place = [...table.rows.keys()].indexOf(column);
  return table.rows.get(row)?.[place] ?? `no cell ${row} × ${column}`;
}

/** Cells that read otherwise from the side of the column. */
function asymmetries(table: WrittenTable): readonly string[] {
  const names = [...table.rows.keys()];
  return names.flatMap((a) =>
    names.filter((b) => cell(table, a, b) !== cell(table, b, a)).map((b) => `${a} × ${b}`),
  );
}

/** Cells of a packed table that differ from the written one. */
function differences(
  written: WrittenTable,
  packed: { readonly columns: readonly string[]; readonly rows: Readonly<Record<string, string>> },
  sign: (written: string) => string,
): readonly string[] {
  return packed.columns.flatMap((a) =>
    packed.columns.flatMap((b, place) => {
      const said = packed.rows[a]?.charAt(place) ?? '';
      const expected = sign(cell(written, a, b));
      return said === expected ? [] : [`${a} × ${b}: ${said}, written ${expected}`];
    }),
  );
}

it.each(Object.entries({ trgs, imdg, cfr177 }))(
  'SS-02 the written table %s is square and reads alike from both sides',
  (_name, table) => {
    expect(table.rows.size).toBe(table.columns.length);
    expect(asymmetries(table)).toEqual([]);
  },
);

describe('TRGS 510', () => {
  it('SS-02 agrees with the written matrix in every cell', () => {
    expect([...lgkCodes]).toEqual([...trgs.rows.keys()]);
    const packed = { columns: lgkCodes, rows: trgsRows };
    expect(differences(trgs, packed, (sign) => (sign === '−' ? '-' : sign))).toEqual([]);
  });

  it('SS-02 answers every pair of classes as written, a condition where one may hold', () => {
    const wrong = lgkCodes.flatMap((a) =>
      lgkCodes.flatMap((b) => {
        const free = wordsIn(trgs510Unconditional[a] ?? '').includes(b);
        const plus = free ? 'joint' : 'joint-under-conditions';
        const expected = cell(trgs, a, b) === '+' ? plus : 'separate';
        const said = trgsVerdict(a, b);
        return said === expected ? [] : [`${a} × ${b}: ${said}, written ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('SS-12 gives classes under special law no relief', () => {
    expect(lgkCodes.filter((code) => isSpecialLaw(code)).join(' ')).toBe(trgs510SpecialLaw);
  });

  it('SS-02, SS-12 has eight conditions and the sums of the notes', () => {
    expect(trgsConditions.join(' ')).toBe('1 2 3 4 5 6 7 8');
    expect(trgsThresholds).toEqual({
      notRequiredGrams: 200 * 1000,
      deviationGrams: 400 * 1000,
      deviationPerClassGrams: 200 * 1000,
      conditionFourGrams: 1 * 1_000_000,
      conditionEightGrams: 10 * 1_000_000,
    });
  });
});

describe('IMDG', () => {
  it('SS-02 agrees with the written matrix in every cell', () => {
    expect([...imdgColumns]).toEqual([...imdg.rows.keys()]);
    expect(differences(imdg, { columns: imdgColumns, rows: imdgRows }, (sign) => sign)).toEqual([]);
  });

  it('SS-02 answers every pair of classes as written', () => {
    const columnOf = (unClass: UnClass) =>
      [...imdg.rows.keys()].find((name) => name.split('/').includes(unClass)) ?? '';
    const wrong = unClassCodes.flatMap((a) =>
      unClassCodes.flatMap((b) => {
        const expected = cell(imdg, columnOf(a), columnOf(b));
        const said = imdgSegregation(a, b);
        return said === expected ? [] : [`${a} × ${b}: ${said}, written ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('49 CFR 177.848', () => {
  /** Zones and packing groups are not known, so the strictest; 6.1 and 8 concern liquids. */
  const columnOfClass: Readonly<Record<UnClass, { solid: string; liquid: string }>> = {
    '1.1': { solid: '1.1/1.2', liquid: '1.1/1.2' },
    '1.2': { solid: '1.1/1.2', liquid: '1.1/1.2' },
    '1.3': { solid: '1.3', liquid: '1.3' },
    '1.4': { solid: '1.4', liquid: '1.4' },
    '1.5': { solid: '1.5', liquid: '1.5' },
    '1.6': { solid: '1.6', liquid: '1.6' },
    '2.1': { solid: '2.1', liquid: '2.1' },
    '2.2': { solid: '2.2', liquid: '2.2' },
    '2.3': { solid: '2.3 zone A', liquid: '2.3 zone A' },
    '3': { solid: '3', liquid: '3' },
    '4.1': { solid: '4.1', liquid: '4.1' },
    '4.2': { solid: '4.2', liquid: '4.2' },
    '4.3': { solid: '4.3', liquid: '4.3' },
    '5.1': { solid: '5.1', liquid: '5.1' },
    '5.2': { solid: '5.2', liquid: '5.2' },
    '6.1': { solid: '', liquid: '6.1 PG I zone A liq' },
    '6.2': { solid: '', liquid: '' },
    '7': { solid: '7', liquid: '7' },
    '8': { solid: '', liquid: '8 liquids' },
    '9': { solid: '', liquid: '' },
  };
  const goods: readonly Cfr177Goods[] = unClassCodes.flatMap((unClass) => [
    { unClass, liquid: false },
    { unClass, liquid: true },
  ]);

  const reactive: readonly string[] = ['4.1', '4.2', '4.3', '5.1', '5.2'];

  /** Class 8 liquids never above or beside class 4 or 5, whatever the table says. */
  function textForbids(a: Cfr177Goods, b: Cfr177Goods): boolean {
    return a.unClass === '8' && a.liquid && reactive.includes(b.unClass);
  }

  function written(a: Cfr177Goods, b: Cfr177Goods): string {
    const row = columnOfClass[a.unClass][a.liquid ? 'liquid' : 'solid'];
    const column = columnOfClass[b.unClass][b.liquid ? 'liquid' : 'solid'];
    if (row === '' || column === '') return 'none';
    if (textForbids(a, b) || textForbids(b, a)) return 'X';
    const sign = cell(cfr177, row, column);
    return sign === '' ? 'none' : sign;
  }

  it('SS-02 agrees with the written matrix in every cell', () => {
    expect([...cfr177Columns]).toEqual([...cfr177.rows.keys()]);
    const packed = { columns: cfr177Columns, rows: cfr177Rows };
    expect(differences(cfr177, packed, (sign) => (sign === '' ? '.' : sign))).toEqual([]);
  });

  it('SS-02 answers every pair of goods as table and text say, solid and liquid', () => {
    const named = (one: Cfr177Goods) => `${one.unClass} ${one.liquid ? 'liquid' : 'solid'}`;
    const wrong = goods.flatMap((a) =>
      goods.flatMap((b) => {
        const said = cfr177Segregation(a, b);
        const expected = written(a, b);
        if (said === expected) return [];
        return [`${named(a)} × ${named(b)}: ${said}, written ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('other readings of storage', () => {
  it('SS-02 knows the UN classes of the fact base and no other', () => {
    expect(unClassCodes.join(' ')).toBe(
      '1.1 1.2 1.3 1.4 1.5 1.6 2.1 2.2 2.3 3 4.1 4.2 4.3 5.1 5.2 6.1 6.2 7 8 9',
    );
  });

  it('SS-04 keeps every temperature band as written, with its mark and source', () => {
    const written = [...writtenTable(temperatureTable).rows].map(([code, cells]) => {
      const [from = '', to = '', controlled, mark, source] = cells;
      return {
        code,
        minTenthsCelsius: from === '' ? null : Number(from) * 10,
        maxTenthsCelsius: to === '' ? null : Number(to) * 10,
        needsControl: controlled === 'yes',
        mark,
        source,
      };
    });
    const bands = Object.values(temperatureBands).map(({ note: _note, ...band }) => band);
    expect(bands).toEqual(written);
  });

  it('SS-05 counts low-energy cells as medium above 7 m³ or 6 Euro pallets', () => {
    expect(lowEnergyLimits).toEqual({ volumeMillilitres: 7 * 1000 * 1000, palletPlaces: 6 });
  });

  it('SS-02, SS-05 marks each table as the fact base does', () => {
    const marks: Readonly<Record<string, readonly [Mark, string]>> = {
      'TRGS 510 matrix': ['sourced', 'S53 S54'],
      'TRGS 510 conditions of a +': ['derived', 'S53 S54 S57'],
      'storage classes': ['sourced', 'S53 S54 S55'],
      IMDG: ['sourced', 'S48'],
      '49 CFR 177.848': ['sourced', 'S49'],
      'UN classes': ['sourced', 'S46'],
      'lithium classes': ['sourced', 'S69 S70'],
      'damaged cells': ['unverified', '2.7, GK'],
    };
    const said = Object.entries({
      'TRGS 510 matrix': trgsProvenance,
      'TRGS 510 conditions of a +': trgsConditionProvenance,
      'storage classes': lgkProvenance,
      IMDG: imdgProvenance,
      '49 CFR 177.848': cfr177Provenance,
      'UN classes': unClassProvenance,
      'lithium classes': lithiumProvenance,
      'damaged cells': damagedCellsProvenance,
    }).map(([name, { mark, source }]) => [name, [mark, source]]);
    expect(Object.fromEntries(said)).toEqual(marks);
  });
});
