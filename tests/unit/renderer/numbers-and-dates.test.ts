import { afterEach, describe, expect, test } from 'vitest';
import { currencyNames } from '../../../renderer/i18n/currencies.ts';
import {
  foreignTimeZone,
  formatDay,
  formatInstant,
  formatPartialDate,
  formatShortDay,
  formatTime,
  instantAt,
  localDay,
  writeTimesOf,
} from '../../../renderer/i18n/dates.ts';
import {
  formatInteger,
  formatScaled,
  formatTextNumber,
  formatWrittenNumber,
} from '../../../renderer/i18n/numbers.ts';
import { readableFacts } from '../../../renderer/i18n/readable-facts.ts';
import type { Facts } from '../../../renderer/i18n/readable-facts.ts';
import { explainDays } from '../../../renderer/ui/day/explain-days.ts';
import { readDay, writeDay } from '../../../renderer/ui/day/day-text.ts';
import { readScaled, writeScaled } from '../../../renderer/ui/form/scaled-number.ts';

const thin = '\u202f';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, `1${thin}000`],
    [26_402_269, `26${thin}402${thin}269`],
    [Number.MAX_SAFE_INTEGER, ['9', '007', '199', '254', '740', '991'].join(thin)],
    [-1234, `−1${thin}234`],
  ])('%i in groups of three is %s', (value, written) => {
    expect(formatInteger(value)).toBe(written);
  });

  test('grams are written as kilograms to the last gram', () => {
    expect(formatScaled(266_283, 3, 'en')).toBe('266.283');
    expect(formatScaled(266_283, 3, 'ru')).toBe('266,283');
    expect(formatScaled(20_063_000, 3, 'kk')).toBe(`20${thin}063`);
    expect(formatScaled(5, 3, 'en')).toBe('0.005');
    expect(formatScaled(-25, 1, 'en')).toBe('−2.5');
  });

  test.each([
    ['29314', `29${thin}314`],
    ['128.6', '128,6'],
    ['12345.060', `12${thin}345,060`],
    ['-5', '-5'],
    ['1,5', '1,5'],
  ])('the number of a file, %s, is written as %s', (text, written) => {
    expect(formatWrittenNumber(text, 'kk')).toBe(written);
  });

  test('a year in a sentence is not torn apart', () => {
    expect(formatTextNumber(2026, 'ru')).toBe('2026');
    expect(formatTextNumber(12_345, 'ru')).toBe(`12${thin}345`);
    expect(formatTextNumber(1.5, 'ru')).toBe('1,5');
  });

  test.each([
    ['12,5', 3, 12_500],
    ['12.5', 3, 12_500],
    [`1${thin}200,75`, 3, 1_200_750],
    ['−2,5', 1, -25],
    ['0.0005', 3, undefined],
    ['1e3', 0, undefined],
    ['', 0, undefined],
    ['9007199254740992', 0, undefined],
  ])('what was typed, %s, is read with %i decimals', (text, decimals, value) => {
    expect(readScaled(text, decimals, 'ru')).toBe(value);
    expect(readScaled(text, decimals, 'en')).toBe(value);
  });

  test('a comma that may part thousands is not taken for decimals where a point parts them', () => {
    expect(readScaled('1,500', 3, 'en')).toBeUndefined();
    expect(readScaled('12,000', 2, 'en')).toBeUndefined();
    expect(readScaled('1,500', 3, 'ru')).toBe(1500);
    expect(readScaled('0,500', 3, 'en')).toBe(500);
    expect(readScaled('1.500', 3, 'en')).toBe(1500);
  });

  test('a number that is read again is the same number', () => {
    for (const value of [0, 1, 999, 266_283, -25, 1_000_000]) {
      expect(readScaled(writeScaled(value, 3), 3, 'en')).toBe(value);
    }
  });
});

describe('dates', () => {
  test('are written as the language writes them', () => {
    expect(formatDay('2026-11-21', 'ru', true)).toContain('21 ноября 2026');
    expect(formatDay('2026-11-21', 'en')).toBe('21 November 2026');
    expect(formatDay('2026-11-21', 'kk', true)).toBe('2026 ж. 21 қараша, сенбі');
    expect(formatPartialDate('2025-08', 'kk')).toBe('2025 ж. тамыз');
    expect(formatShortDay('2026-11-21', 'ru')).toBe('21.11.2026');
    expect(formatShortDay('no day', 'ru')).toBe('no day');
  });

  test('what is not known of a date is not written', () => {
    expect(formatPartialDate('2017', 'ru')).toBe('2017');
    expect(formatPartialDate('2025-08', 'en')).toBe('August 2025');
  });

  test.each([
    ['21.11.2026', '2026-11-21'],
    ['1.2.2026', '2026-02-01'],
    ['21112026', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    ['30.02.2026', undefined],
    ['21.11.26', undefined],
    ['', undefined],
  ])('the typed day %s is read', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test('a field shows the day in the form it is typed in', () => {
    expect(writeDay('2026-11-21', 'ru')).toBe('21.11.2026');
    expect(writeDay('2026-11-21', 'en')).toBe('2026-11-21');
    expect(writeDay('21.1', 'ru')).toBe('21.1');
  });
});

test('facts are made readable: days, masses, states by their words', () => {
  const words: Readonly<Record<string, string>> = { 'states.stored': 'На хранении' };
  const facts = readableFacts(
    { dueOn: '2026-11-21', massGrams: 12_500, status: 'stored', role: 'nobody', count: 3 },
    'ru',
    (key) => words[key],
  );
  expect(facts).toEqual({
    dueOn: '21.11.2026',
    massGrams: '12,5',
    status: 'На хранении',
    role: 'nobody',
    count: 3,
  });
});

describe('facts beside each other', () => {
  const words: Readonly<Record<string, string>> = {
    'unit.KGM': 'кг',
    'unit.H87': 'шт.',
    'states.stored': 'На хранении',
    'states.received': 'Принята',
    'seal.condition.none': 'Без пломбы',
    'seal.condition.broken': 'Повреждена',
  };
  const read = (facts: Facts) => readableFacts(facts, 'ru', (key) => words[key]);

  test('an amount is read in its unit', () => {
    expect(read({ amount: 266_283, wantedAmount: 12, unit: 'GRM' })).toMatchObject({
      amount: '266,283\u00a0кг',
      wantedAmount: '12',
    });
    expect(read({ quantityAmount: 26_402_269, quantityUnit: 'H87' })).toMatchObject({
      quantityAmount: `26${thin}402${thin}269\u00a0шт.`,
    });
    expect(read({ amount: 5 })).toEqual({ amount: 5 });
  });

  test('several codes are read one by one; an unknown one leaves all as they are', () => {
    expect(read({ allowedStates: 'received, stored' })).toEqual({
      allowedStates: 'Принята, На хранении',
    });
    expect(read({ allowedStates: 'received, gone' })).toEqual({ allowedStates: 'received, gone' });
  });

  test('SS-03 a condition is said by the sentence of its finding, with the other facts in it', () => {
    const sentence = 'Не у всех партий в {{bin}} известен объём; вмещается {{limitMillilitres}} л.';
    const said = (facts: Facts) =>
      readableFacts(facts, 'ru', (key, others = {}) =>
        key === 'findings.VolumeUnknown.text'
          ? sentence.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(others[name] ?? mark))
          : undefined,
      );
    const facts = { bin: 'B-1', limitMillilitres: 1500, condition: 'VolumeUnknown' };
    expect(said(facts)).toEqual({
      bin: 'B-1',
      limitMillilitres: '1,5',
      condition: 'Не у всех партий в B-1 известен объём; вмещается 1,5 л.',
    });
    expect(said({ condition: 'broken' })).toEqual({ condition: 'broken' });
  });

  test('a difference is told by its measure or by the condition of the seal', () => {
    const weighed = { expected: '241000', found: '230500', measure: 'GRM' };
    expect(read(weighed)).toMatchObject({
      expected: '241\u00a0кг',
      found: '230,5\u00a0кг',
    });
    expect(read({ expected: '12000', found: '9', measure: 'count' })).toMatchObject({
      expected: `12${thin}000`,
      found: '9',
    });
    const packs = { expected: '20', found: '20', measure: 'count', unit: 'H87' };
    expect(read({ ...packs, expectedAmount: 1717, foundAmount: 0 })).toMatchObject({
      expected: `1${thin}717\u00a0шт.`,
      found: '0\u00a0шт.',
    });
    expect(read({ ...packs, found: '18', expectedAmount: 9, foundAmount: 9 })).toMatchObject({
      expected: '20',
      found: '18',
    });
    expect(read({ expected: '', found: 'S-2', sealCondition: 'broken' })).toMatchObject({
      expected: 'без пломбы',
      found: 'S-2 (повреждена)',
    });
    expect(read({ expected: 'S-1', found: '', sealCondition: 'broken' })).toMatchObject({
      expected: 'S-1',
      found: 'повреждена',
    });
  });
});

describe('times where the person works', () => {
  afterEach(() => writeTimesOf(undefined));

  test('an instant is written as the clocks of the site show it, not those of the computer', () => {
    writeTimesOf('Asia/Aqtau');
    expect(formatTime('2026-11-21T18:59:59.999Z')).toBe('23:59');
    expect(formatTime('2026-11-21T19:00:00.000Z')).toBe('00:00');
    expect(localDay('2026-11-21T19:00:00.000Z')).toBe('2026-11-22');
    expect(formatInstant('2026-12-31T19:30:00.000Z', 'ru')).toBe('01.01.2027 00:30');
    writeTimesOf('America/Lima');
    expect(formatInstant('2026-11-21T03:05:00.000Z', 'ru')).toBe('20.11.2026 22:05');
  });

  test.each([
    ['Asia/Aqtau', '2026-11-22', '00:00', '2026-11-21T19:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-21', '12:45', '2026-11-21T07:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '09:00', '2025-12-31T19:00:00.000Z'],
    ['Asia/Almaty', '2026-11-21', '09:05', '2026-11-21T04:05:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '02:35', '2026-10-25T00:35:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('in %s the clocks show %s %s at %s', (zone, day, time, instant) => {
    writeTimesOf(zone);
    expect(new Date(instantAt(day, time)).toISOString()).toBe(instant);
    expect([localDay(instant), formatTime(instant)]).toEqual([day, time]);
  });

  test('an hour that is left out, and what is no time, is no instant', () => {
    writeTimesOf('Europe/Berlin');
    expect(instantAt('2026-03-29', '02:30')).toBeNaN();
    expect(instantAt('2026-03-29', '25:00')).toBeNaN();
    expect(instantAt('2026-03-30', '9:05')).toBe(Date.parse('2026-03-30T07:05:00Z'));
    expect(instantAt('29 March', '02:30')).toBeNaN();
  });

  test('a text that only looks like an instant stays as it was written', () => {
    expect(formatInstant('2026-21-11T00:00:00.000Z', 'ru')).toBe('2026-21-11T00:00:00.000Z');
    expect([localDay('2026-21-11T00:00:00.000Z'), formatTime('never')]).toEqual(['', '']);
    const facts: Facts = { text: '2026-21-11T00:00:00.000Z' };
    expect(Object.values(readableFacts(facts, 'ru', () => undefined))).toContain(
      '2026-21-11T00:00:00.000Z',
    );
  });

  test('a time zone is named where the clock of the computer shows another time', () => {
    expect(foreignTimeZone()).toBeUndefined();
    const own = new Date().getTimezoneOffset();
    writeTimesOf(own === -345 ? 'Asia/Aqtau' : 'Asia/Kathmandu');
    expect(foreignTimeZone()).toBe(own === -345 ? 'Asia/Aqtau' : 'Asia/Kathmandu');
    writeTimesOf(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(foreignTimeZone()).toBeUndefined();
  });
});

test('currencies are named in Kazakh where they have a name, else in Russian', () => {
  expect(currencyNames('kk')('KZT')).toBe('Қазақстан теңгесі');
  expect(currencyNames('kk')('USD')).toBe('АҚШ доллары');
  expect(currencyNames('kk')('NOK')).toBe('Норвегия кроны');
  expect(currencyNames('kk')('XDR')).toBe(currencyNames('ru')('XDR'));
  expect(currencyNames('ru')('USD')).toBe('доллар США');
});

describe('a day that is refused', () => {
  const slip = [{ code: 'InputWrongFormat', field: 'date' }];

  test.each(['31.02.2026', ' 2026-13-01 '])('%s is said to be in no calendar', (date) => {
    expect(explainDays(slip, { date })).toMatchObject([
      { code: 'DateNotInCalendar', field: 'date', facts: { text: date.trim() } },
    ]);
  });

  test('what is written as no day is left to the form of its field', () => {
    expect(explainDays(slip, { date: 'on Friday' })).toEqual(slip);
    const other = [{ code: 'InputMissing', field: 'date' }];
    expect(explainDays(other, { date: '' })).toEqual(other);
  });
});
