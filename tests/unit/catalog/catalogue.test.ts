import { describe, expect, it } from 'vitest';

import { countryCodes, countryName, isCountry } from '../../../shared/catalog/countries.ts';
import { kazakhCountryNames, kazakhCurrencyNames } from '../../../shared/catalog/kazakh-names.ts';
import {
  emissionFactor,
  emissionFactors,
} from '../../../shared/catalog/disposal/emission-factors.ts';
import { goodsCategories } from '../../../shared/catalog/goods/goods-categories.ts';
import { goodsCategoryCodes } from '../../../shared/catalog/goods/goods-category.ts';
import { methodCodes } from '../../../shared/catalog/disposal/method.ts';
import { methodCell, methodTable } from '../../../shared/catalog/disposal/method-table.ts';
import { methods } from '../../../shared/catalog/disposal/methods.ts';
import { operations } from '../../../shared/catalog/disposal/operations.ts';
import { defaultTolerances } from '../../../shared/catalog/disposal/tolerances.ts';
import { wasteCodes } from '../../../shared/catalog/disposal/waste-codes.ts';
import { regionAgainstCountry } from '../../../shared/catalog/world-regions.ts';

describe('goods categories', () => {
  it('has a row with source and mark for every code', () => {
    expect([...goodsCategories.keys()].toSorted()).toEqual([...goodsCategoryCodes].toSorted());
    for (const row of goodsCategories.values()) {
      expect(row.source, row.code).not.toBe('');
      expect(row.profile.composition === 'unknown', row.code).toBe(row.profile.lgk === null);
    }
  });

  it('names only waste codes that the list knows', () => {
    for (const row of goodsCategories.values()) {
      for (const code of row.wasteCodes) expect(wasteCodes.has(code), code).toBe(true);
    }
  });

  it('DW-02 takes a category as hazardous when its usual waste code is', () => {
    for (const row of goodsCategories.values()) {
      if (row.wasteCodes[0]?.endsWith('*') === true) expect(row.hazardous, row.code).toBe(true);
    }
  });

  it('DW-07 asks for an outside witness for tobacco, medicines and high value', () => {
    const asked = [...goodsCategories.values()].filter((row) => row.needsOutsideWitness);
    expect(asked.map((row) => row.code)).toEqual(
      expect.arrayContaining(['tobacco', 'medicines', 'medicines-solid', 'watches']),
    );
  });

  it('SS-01 gives mixed goods and chemicals no class', () => {
    for (const code of ['mixed', 'chemicals']) {
      expect(goodsCategories.get(code)?.profile).toMatchObject({ lgk: null });
    }
  });
});

describe('methods', () => {
  it('has 17 methods in the order of the table, with known operations and residues', () => {
    expect(methods.map((row) => row.code)).toEqual([...methodCodes]);
    for (const row of methods) {
      for (const operation of row.operations) expect(operations.has(operation)).toBe(true);
      for (const code of row.residues) expect(wasteCodes.has(code), code).toBe(true);
    }
  });

  it('DR-07 has a full row for every category but the broad ones', () => {
    const broad = ['medicines', 'mixed', 'chemicals'];
    expect([...Object.keys(methodTable), ...broad].toSorted()).toEqual(
      [...goodsCategoryCodes].toSorted(),
    );
    for (const row of Object.values(methodTable)) {
      expect(row).toMatch(/^(?:[SCP](?:[1-9]|1\d|2\d)?|N)(?: (?:[SCP](?:[1-9]|1\d|2\d)?|N)){16}$/);
    }
  });

  it.each([
    ['tobacco', 'D', 'conditional', '20'],
    ['tobacco', 'A', 'prohibited', null],
    ['tobacco', 'H', 'suitable', null],
    ['electronics', 'C', 'suitable', '11'],
    ['lithium-batteries', 'C', 'prohibited', '12'],
    ['clothing', 'A', 'conditional', '13'],
    ['clothing', 'F', 'suitable', null],
    ['alcohol', 'Q', 'conditional', '22'],
    ['alcohol', 'R', 'prohibited', null],
    ['tyres', 'O', 'prohibited', '18'],
    ['airbags', 'G', 'suitable', '16'],
    ['vaccines', 'L', 'suitable', '8'],
    ['media', 'H', 'suitable', null],
    ['media', 'I', 'conditional', '14'],
    ['watches', 'B', 'suitable', '25'],
    ['brake-pads', 'J', 'suitable', null],
    ['pesticides', 'I', 'conditional', '23'],
    ['foodstuffs', 'A', 'prohibited', '26'],
    ['lighters-aerosols', 'G', 'suitable', '27'],
    ['oils', 'N', 'conditional', '19'],
    ['medicines-liquid', 'Q', 'conditional', '6'],
    ['leather', 'E', 'conditional', null],
    ['mercury', 'L', 'conditional', '29'],
    ['mercury', 'G', 'prohibited', null],
    ['fireworks', 'D', 'prohibited', null],
  ] as const)('DR-07 reads %s by %s as %s, reason %s', (category, method, verdict, reason) => {
    expect(methodCell(category, method)).toMatchObject({ verdict, reason });
  });

  it('DR-07 permits open burning to nothing', () => {
    for (const category of goodsCategoryCodes) {
      expect(methodCell(category, 'R')?.verdict ?? 'prohibited').toBe('prohibited');
    }
  });
});

describe('other tables', () => {
  it('has the operations R1 to R13 and D1 to D15', () => {
    expect(operations.size).toBe(28);
    expect(operations.get('R12')?.finalProduct).toBe(false);
    expect(operations.get('R4')?.finalProduct).toBe(true);
  });

  it('marks a waste code hazardous exactly when it has the star', () => {
    expect(wasteCodes.get('19 01 13*')?.hazardous).toBe(true);
    expect(wasteCodes.get('19 01 12')?.hazardous).toBe(false);
    for (const code of wasteCodes.keys()) expect(code).toMatch(/^\d\d \d\d \d\d\*?$/);
  });

  it('has 249 countries', () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect([isCountry('KZ'), isCountry('XX'), isCountry('kz')]).toEqual([true, false, false]);
    expect(countryName('KZ', 'ru')).toBe('Казахстан');
    expect(countryName('UZ', 'kk')).toBe('Өзбекстан');
    expect(countryName('KZ', 'en')).toBe('Kazakhstan');
    expect([...kazakhCountryNames.keys()].toSorted()).toEqual(countryCodes.toSorted());
    const known = new Set(Intl.supportedValuesOf('currency'));
    for (const [code, name] of [...kazakhCountryNames, ...kazakhCurrencyNames]) {
      expect(isCountry(code) || known.has(code), code).toBe(true);
      expect(name, code).toMatch(/^[А-ЯӘІҢҒҮҰҚӨҺ]/);
    }
  });

  it('warns that Canada holds no Central Asia', () => {
    expect(regionAgainstCountry('CA', 'Central Asia')?.countries).toContain('KZ');
    expect(regionAgainstCountry('KZ', 'Central Asia')).toBeUndefined();
    expect(regionAgainstCountry('CA', 'Toronto')).toBeUndefined();
    expect(regionAgainstCountry('TH', 'port in southeast asia')).toBeUndefined();
  });

  it('keeps every emission factor exact, with set and year, and lends none', () => {
    expect(emissionFactor('clothing', 'O')).toMatchObject({
      kgCo2ePerTonne: '496.78228',
      year: 2025,
    });
    for (const category of [
      'tobacco',
      'cosmetics',
      'medicines',
      'pesticides',
      'leather',
    ] as const) {
      for (const method of methodCodes) expect(emissionFactor(category, method)).toBeUndefined();
    }
    expect(emissionFactor('clothing', 'G')).toBeUndefined();
    for (const row of emissionFactors) expect(row.kgCo2ePerTonne).toMatch(/^\d+\.\d{1,5}$/);
  });

  it('DW-08 warns at 2 %, blocks at 5 %, calls 10 % significant', () => {
    expect(defaultTolerances).toMatchObject({
      bulkWarnHundredths: 200,
      bulkBlockHundredths: 500,
      bulkSignificantHundredths: 1000,
      daysToReconcile: 15,
    });
  });
});
