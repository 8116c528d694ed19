import { describe, expect, it } from 'vitest';

import { wasteCodes } from '../../../shared/catalog/disposal/waste-codes.ts';
import { goodsCategories } from '../../../shared/catalog/goods/goods-categories.ts';
import {
  goodsCategoryCodes,
  reviewProvenance,
} from '../../../shared/catalog/goods/goods-category.ts';
import type { GoodsCategoryRow } from '../../../shared/catalog/goods/goods-category.ts';
import {
  bulkGoods,
  goodsCodes,
  hazardousGoods,
  outsideWitnessGoods,
  storageProfiles,
  unverifiedWasteCodes,
  wasteCodesByRow,
} from '../../fixtures/fact-base/goods.ts';
import { codesIn, wordsIn, writtenTable } from '../../support/written-table.ts';

const rows = [...goodsCategories.values()];
const inOrder = [...goodsCategoryCodes].toSorted();

/** One row as the written table of profiles has it. */
function profileCells({ profile }: GoodsCategoryRow): readonly string[] {
  const marks = (['food', 'toxic', 'fireLoad'] as const).filter((mark) => profile[mark]);
  return [
    profile.lgk ?? profile.composition,
    profile.subsidiaryLgk.join(' '),
    profile.unClass ?? '',
    profile.subsidiaryUnClasses.join(' '),
    profile.unNumbers.join(' '),
    profile.ghs.join(' '),
    profile.form,
    profile.temperatureBand,
    String(profile.humidityMaxPercent ?? ''),
    String(profile.securityLevel),
    marks.join(' '),
    profile.lithium?.energyClass ?? '',
  ];
}

function namesWhere(holds: (row: GoodsCategoryRow) => boolean): readonly string[] {
  return rows
    .filter(holds)
    .map((row) => row.code)
    .toSorted();
}

describe('what is assumed of goods', () => {
  it('SS-01 every category has the storage profile that is written', () => {
    const written = writtenTable(storageProfiles).rows;
    expect([...written.keys()].toSorted()).toEqual(inOrder);
    expect(Object.fromEntries(rows.map((row) => [row.code, profileCells(row)]))).toEqual(
      Object.fromEntries(written),
    );
  });

  it('SS-01 is assumed or not known, never assessed; no cell counts as damaged', () => {
    for (const { code, profile } of rows) {
      const known = profile.lgk === null ? 'unknown' : 'assumed';
      expect([code, profile.composition, profile.lithium?.damaged ?? false]).toEqual([
        code,
        known,
        false,
      ]);
    }
  });

  it('DR-01, DW-04 every category has the review period and the codes that are written', () => {
    const written = writtenTable(goodsCodes).rows;
    expect([...written.keys()].toSorted()).toEqual(inOrder);
    const said = rows.map((row) => [
      row.code,
      [
        String(row.reviewPeriodDays),
        row.hsChapters.join(' '),
        row.wasteCodes.join(','),
        row.basel.join(' '),
      ],
    ]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(written));
    expect(reviewProvenance).toMatchObject({ mark: 'derived', source: 'S28' });
  });

  it('DW-02 two approvers for the written goods and no other', () => {
    expect(namesWhere((row) => row.hazardous)).toEqual(wordsIn(hazardousGoods).toSorted());
  });

  it('DW-07 a witness from outside for the written goods and no other', () => {
    expect(namesWhere((row) => row.needsOutsideWitness)).toEqual(
      wordsIn(outsideWitnessGoods).toSorted(),
    );
  });

  it('DW-08 only the written goods are weighed instead of counted', () => {
    expect(namesWhere((row) => row.counting === 'bulk')).toEqual(wordsIn(bulkGoods).toSorted());
  });

  it('DR-07 nothing but medicines of unknown kind stands for others', () => {
    expect(namesWhere((row) => row.members.length > 0)).toEqual(['medicines']);
    expect(goodsCategories.get('medicines')?.members.join(' ')).toBe(
      'medicines-solid medicines-liquid cytotoxic vaccines',
    );
  });

  it('SS-01 marks a row derived, and the added one not verified', () => {
    expect(namesWhere((row) => row.mark !== 'derived')).toEqual(['fireworks']);
    expect(goodsCategories.get('fireworks')?.mark).toBe('unverified');
  });
});

describe('waste codes', () => {
  const printed = new Set(Object.values(wasteCodesByRow).flatMap(codesIn));

  it('DW-04, DW-10 are those that are written, sourced where the fact base prints them', () => {
    const trusted = (mark: string) =>
      [...wasteCodes.values()].filter((row) => row.mark === mark).map((row) => row.code);
    expect(trusted('sourced').toSorted()).toEqual([...printed].toSorted());
    expect(trusted('unverified').toSorted()).toEqual(codesIn(unverifiedWasteCodes).toSorted());
    expect(trusted('derived')).toEqual([]);
  });

  it('DW-02 are hazardous exactly with their star', () => {
    const wrong = [...wasteCodes.values()].filter(
      (row) => row.hazardous !== row.code.endsWith('*'),
    );
    expect(wrong).toEqual([]);
  });
});
