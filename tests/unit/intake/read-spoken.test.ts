import { describe, expect, test } from 'vitest';
import { readImportRow } from '../../../shared/domain/intake/read-import-row.ts';
import {
  spokenCountry,
  spokenDate,
  spokenNumber,
  spokenUnit,
} from '../../../shared/domain/intake/read-spoken.ts';

const today = '2026-11-22';

const row = {
  number: 'KZ-26-901',
  date: '14.08.2026',
  country: 'Казахстан',
  place: 'Aktau',
  office: 'Post 1',
  description: 'Cigarettes',
  category: 'tobacco',
  quantity: '1 200',
  unit: 'шт.',
};

describe('a file as an office writes it', () => {
  test('IM-01 a row in Russian words is read exactly', () => {
    const { line, missing, problems } = readImportRow(row, today);
    expect({ missing, problems }).toEqual({ missing: [], problems: [] });
    expect(line).toMatchObject({
      date: '2026-08-14',
      country: 'KZ',
      quantity: { amount: 1200, unit: 'H87' },
    });
  });

  test.each([
    ['шт.', 'H87'],
    ['ШТУК', 'H87'],
    ['тыс. шт.', 'MIL'],
    ['дана', 'H87'],
    ['данасы', 'H87'],
    ['тыс. штук', 'MIL'],
    ['тн', 'TNE'],
    ['келі', 'KGM'],
    ['Kgs', 'KGM'],
    ['кг', 'KGM'],
    ['kg', 'KGM'],
    ['л', 'LTR'],
    ['пара', 'PR'],
    ['кв. м', 'MTK'],
    ['kgm', 'kgm'],
    ['ведро', 'ведро'],
  ])('IM-01 the unit %s is %s', (word, code) => {
    expect(spokenUnit(word)).toBe(code);
  });

  test('IM-01 an unknown unit is refused at the unit, where it can be mended', () => {
    const { problems } = readImportRow({ ...row, unit: 'ведро' }, today);
    expect(problems).toMatchObject([{ code: 'UnitUnknown', field: 'unit' }]);
  });

  test.each([
    ['14.08.2025', '2025-08-14'],
    ['1.8.2025', '2025-08-01'],
    ['08.2025', '2025-08'],
    ['2025-08', '2025-08'],
    ['08/14/2025', '08/14/2025'],
  ])('IM-01 the date %s is read as %s', (text, date) => {
    expect(spokenDate(text)).toBe(date);
  });

  test('IM-01 a day that no calendar has stays refused', () => {
    const { problems } = readImportRow({ ...row, date: '31.02.2025' }, today);
    expect(problems).toMatchObject([{ field: 'date' }]);
  });

  test.each([
    ['1 200', '1200'],
    ['1\u00a0200\u00a0000', '1200000'],
    ['12,5', '12.5'],
    ['0,1234', '0.1234'],
    ['0,234', '0.234'],
    ['1,200', '1,200'],
    ['12 5', '12 5'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['-1.234.567,89', '-1234567.89'],
    ['1,23,567', '1,23,567'],
    ['1,234.567,8', '1,234.567,8'],
    ['0.123.456', '0.123.456'],
  ])('IM-01 the number %s is read as %s', (text, number) => {
    expect(spokenNumber(text)).toBe(number);
  });

  test('IM-01 a value is read as a quantity is', () => {
    const { line } = readImportRow({ ...row, value: '1 500 000,50', currency: 'KZT' }, today);
    expect(line?.value).toEqual({ minorUnits: 150_000_050, currency: 'KZT' });
  });

  test.each([
    ['тг.', 'KZT'],
    [' Теңге ', 'KZT'],
    ['руб.', 'RUB'],
    ['€', 'EUR'],
    ['kzt', 'KZT'],
  ])('IM-01 the currency %s is %s', (written, currency) => {
    const { line } = readImportRow({ ...row, value: '100', currency: written }, today);
    expect(line?.value).toEqual({ minorUnits: 10_000, currency });
  });

  test('IM-01 what is wrong with a currency is said at the currency, and none is asked for', () => {
    const unclear = readImportRow({ ...row, value: '100', currency: '$' }, today);
    expect(unclear.problems).toMatchObject([{ code: 'CurrencyUnknown', field: 'currency' }]);
    const absent = readImportRow({ ...row, value: '100' }, today);
    expect(absent).toMatchObject({ missing: ['currency'], problems: [], line: null });
  });

  test('IM-01 a comma that may part thousands is refused, not guessed', () => {
    const { problems } = readImportRow({ ...row, quantity: '1,200' }, today);
    expect(problems).toMatchObject([{ code: 'QuantityAmbiguous', field: 'quantity' }]);
  });

  test.each([
    ['казахстан', 'KZ'],
    ['Kazakhstan', 'KZ'],
    ['ru', 'RU'],
    ['Атлантида', 'Атлантида'],
  ])('IM-01 the country %s is %s', (name, code) => {
    expect(spokenCountry(name)).toBe(code);
  });
});
