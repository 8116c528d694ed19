import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../main/core/features/intake/read-table.ts';
import { errorRecords, writeCsv } from '../../../shared/domain/intake/error-file.ts';
import {
  importFields,
  suggestMapping,
  unmappedRequired,
} from '../../../shared/domain/intake/import-fields.ts';
import { readImportFile, seizuresOf } from '../../../shared/domain/intake/read-import-file.ts';
import type { ReadRow } from '../../../shared/domain/intake/read-import-file.ts';
import { texts } from '../../../shared/text/texts.ts';

const published = readFileSync(new URL('../../fixtures/published-events.csv', import.meta.url));
const nobody = { today: '2026-11-21', numberTaken: () => false };

async function rowsOf(text: string | Uint8Array, context = nobody): Promise<readonly ReadRow[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const file = await readTable(bytes);
  if (!file.ok) throw new Error(file.error.map(({ code }) => code).join());
  const { table } = file.value;
  return readImportFile(table, suggestMapping(table.columns), [], context);
}

async function refusalOf(bytes: Uint8Array | string): Promise<readonly string[]> {
  const file = await readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return file.ok ? [] : file.error.map(({ code }) => code);
}

const heading = 'number,date,country,place,office,description,category,quantity,unit';
const repeated = 'SeizureNumberRepeated';
const both = ['rejected', 'rejected'];
const good = 'S-1,2026-01-05,KZ,Aktau,Port control,Cigarettes,tobacco,1000,H87';

describe('the published seizures', () => {
  test('IM-01 asks row by row for what is missing', async () => {
    const rows = await rowsOf(published);
    const missing: unknown = Object.fromEntries(
      rows
        .filter(({ state }) => state === 'incomplete')
        .map((row) => [row.values.number, row.missing]),
    );
    expect(missing).toEqual({
      'KZ-PETRO-BEER': ['date'],
      'KZ-CLOTH-2024': ['place'],
      'AE-DUBAI-24BRANDS': ['date'],
      'TH-INSEE': ['date', 'place'],
      'PW-588': ['date'],
      'IE-DRINK': ['date', 'place'],
      'US-HOVER-FY16': ['place'],
      'CN-NINGBO-FW': ['date'],
      'CA-CCP-2022-MED': ['country'],
      'CA-CCP-2022-IPR': ['country'],
    });
  });

  test('IM-01 keeps 26,402,269 pieces and 266.283 kg exact once the country is answered', async () => {
    const file = await readTable(published);
    if (!file.ok) throw new Error('not read');
    const { table } = file.value;
    const answers = [{ row: 15, field: 'country', value: 'KZ' } as const];
    const rows = readImportFile(table, suggestMapping(table.columns), answers, nobody);
    expect(rows.find(({ row }) => row === 15)?.line).toMatchObject({
      number: 'CA-CCP-2022-IPR',
      quantity: { amount: 26_402_269, unit: 'H87' },
      massGrams: 266_283,
    });
  });

  test('IM-01 takes the complete rows exactly', async () => {
    const rows = await rowsOf(published);
    const complete = new Map(
      rows.flatMap(({ line }) => (line === null ? [] : [[line.number, line]])),
    );
    expect([...complete.keys()]).toEqual([
      'KZ-ABAY-2025',
      'KZ-SKO-2017',
      'UZ-TASHKENT-2025',
      'KZ-AKTAU-HG-2017',
    ]);
    expect(complete.get('KZ-ABAY-2025')).toMatchObject({
      date: '2025-08',
      category: 'tobacco',
      quantity: { amount: 4_500_000, unit: 'H87' },
      value: { minorUnits: 150_000_000_000, currency: 'KZT' },
    });
    expect(complete.get('KZ-AKTAU-HG-2017')).toMatchObject({
      category: 'mercury',
      quantity: { amount: 525, unit: 'H87' },
      massGrams: 20_063_000,
    });
  });

  test('IM-01 names what it assumed and never assumes silently', async () => {
    const rows = await rowsOf(published);
    const assumed: unknown = Object.fromEntries(
      rows
        .filter(({ assumptions }) => assumptions.length > 0)
        .map((row) => [row.values.number, row.assumptions.map(({ code }) => code)]),
    );
    expect(assumed).toEqual({
      'KZ-CLOTH-2024': ['QuantityFromSecondColumn'],
      'IE-DRINK': ['QuantityFromSecondColumn'],
      'KZ-AKTAU-HG-2017': ['DescriptionNamesGoods'],
      'CN-NINGBO-FW': ['QuantityFromSecondColumn'],
    });
  });

  test('every column of the file is recognised or left, none is required and unmapped', async () => {
    const file = await readTable(published);
    if (!file.ok) throw new Error('not read');
    const mapping = suggestMapping(file.value.table.columns);
    expect(unmappedRequired(mapping)).toEqual([]);
    expect(mapping).toMatchObject({ number: 'event_ref', office: 'authority' });
  });
});

test('IM-01 a region that the country does not lie in is an assumption to confirm', async () => {
  const [read] = await rowsOf(`${heading}\n${good.replace('KZ,Aktau', 'CA,Central Asia')}`);
  expect(read?.state).toBe('complete');
  expect(read?.assumptions.map(({ code }) => code)).toEqual(['CountryOutsideRegion']);
});

describe('a bad file', () => {
  test.each([
    ['empty', '', 'FileEmpty'],
    ['blank', ' \n \n', 'FileEmpty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0]), 'FileNotTable'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 nothing'), 'FileDamaged'],
    ['prose', 'Dear colleague\nnothing here is a table', 'FileNotTable'],
    [
      'Windows-1251',
      Buffer.from([0xcd, 0xee, 0xec, 0xe5, 0xf0, 0x2c, 0x61]),
      'FileEncodingUnknown',
    ],
    ['a column without heading', 'number,,date\n1,2,3', 'FileHasNoHeading'],
    ['a heading twice', 'number,date,number\n1,2,3', 'ColumnRepeated'],
    ['an open quotation mark', 'a,b\n"1,2', 'QuoteMisplaced'],
  ])('IM-01 refuses %s', async (_name, bytes, code) => {
    expect(await refusalOf(bytes)).toEqual([code]);
  });

  test.each([
    ['a negative quantity', good.replace('1000', '-5'), 'QuantityNegative'],
    ['a quantity of nothing', good.replace('1000', '0'), 'QuantityZero'],
    ['a slip of the hand', good.replace('1000', '1000000000001'), 'LineTooLarge'],
    ['2^53', good.replace('1000', '9007199254740992'), 'QuantityTooLarge'],
    ['an unknown unit', good.replace('H87', 'XYZ'), 'UnitUnknown'],
    ['a packaging for a unit', good.replace('H87', 'CT'), 'UnitIsPackaging'],
    ['half a piece', good.replace('1000', '1.5'), 'QuantityTooPrecise'],
    ['30 February', good.replace('2026-01-05', '2026-02-30'), 'DateNotInCalendar'],
    ['a date to come', good.replace('2026-01-05', '2027-01-05'), 'DateInFuture'],
    ['a sign that turns the text', good.replace('tobacco', 'tob\u202eacco'), 'TextUnreadable'],
    ['a number with a joiner', good.replace('S-1', 'S-\u200d1'), 'TextUnreadable'],
    ['an unknown country', good.replace(',KZ,', ',QQ,'), 'CountryUnknown'],
    ['an unknown category', good.replace('tobacco', 'unicorns'), 'CategoryUnknown'],
    ['a cell too many', `${good},extra`, 'CellCountDiffers'],
  ])('IM-01 refuses a row with %s and says where', async (_name, row, code) => {
    const [read] = await rowsOf(`${heading}\n${row}`);
    expect(read?.state).toBe('rejected');
    expect(read?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(read?.row).toBe(2);
  });

  test('IM-01 refuses one number in two spellings beside its row', async () => {
    const number = good.split(',')[0] ?? '';
    const other = good.replace(number, ` ${number.toLowerCase()}`);
    const rows = await rowsOf(`${heading}\n${good}\n${other}`);
    expect(rows.map(({ state }) => state)).toEqual(['rejected', 'rejected']);
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual(Array(2).fill(repeated));
  });

  test('IM-01 refuses every row of a number that repeats without a line column', async () => {
    const other = good.replace('S-1', 'S-2');
    const rows = await rowsOf([heading, good, other, good, good.replace('1000', '7')].join('\n'));
    expect(rows.map(({ state }) => state)).toEqual(['rejected', 'complete', ...both]);
    const said = rows.map(({ problems }) => problems.map(({ code, facts }) => [code, facts]));
    expect(said).toEqual([
      [[repeated, { number: 'S-1', rows: '4, 5' }]],
      [],
      [[repeated, { number: 'S-1', rows: '2, 5' }]],
      [[repeated, { number: 'S-1', rows: '2, 4' }]],
    ]);
    expect(seizuresOf(rows).map(({ number }) => number)).toEqual(['S-2']);
  });

  test('IM-01 refuses both rows of a line that repeats, each naming the other', async () => {
    const rows = await rowsOf(`line,${heading}\n1,${good}\n2,${good}\n2,${good}`);
    expect(rows.map(({ problems }) => problems.map(({ code, facts }) => [code, facts]))).toEqual([
      [['SeizureHeldBack', { number: 'S-1', rows: '3, 4' }]],
      [['LineNumberRepeated', { number: 'S-1', line: '2', rows: '4' }]],
      [['LineNumberRepeated', { number: 'S-1', line: '2', rows: '3' }]],
    ]);
  });

  test('IM-01 a number in very many rows is named by a few of them', async () => {
    const rows = await rowsOf([heading, ...Array<string>(30).fill(good)].join('\n'));
    expect(rows[0]?.problems[0]?.facts?.['rows']).toBe('3, 4, 5, 6, 7, …');
  });

  test('IM-01 a line waits for the lines of its seizure that need work, and says for which', async () => {
    const open = good.replace('2026-01-05', '');
    const rows = await rowsOf(
      `line,${heading}\n1,${open}\n2,${good}\n1,${good.replace('S-1', 'S-2')}`,
    );
    expect(rows.map(({ state }) => state)).toEqual(['incomplete', 'rejected', 'complete']);
    expect(rows[1]?.problems[0]).toMatchObject({ code: 'SeizureHeadDiffers', field: 'date' });
    const agreeing = await rowsOf(`line,${heading}\n1,${good.replace('1000', '')}\n2,${good}`);
    expect(agreeing[1]).toMatchObject({ state: 'rejected', line: null });
    expect(agreeing[1]?.problems).toEqual([
      {
        code: 'SeizureHeldBack',
        rule: 'IM-01',
        field: 'number',
        facts: { number: 'S-1', rows: '2' },
      },
    ]);
  });

  test('IM-01 takes numbered lines of one seizure together', async () => {
    const rows = await rowsOf(
      `line,${heading}\n1,${good}\n2,${good.replace('Cigarettes', 'Cigars')}`,
    );
    expect(
      seizuresOf(rows).map(({ lines }) => lines.map(({ description }) => description)),
    ).toEqual([['Cigarettes', 'Cigars']]);
  });

  test('IM-01 refuses a number that is registered', async () => {
    const [read] = await rowsOf(`${heading}\n${good}`, { ...nobody, numberTaken: () => true });
    expect(read?.problems[0]?.code).toBe('SeizureNumberTaken');
  });
});

test('IM-01 the file of errors, corrected, imports again', async () => {
  const text = `${heading}\n${good}\n${good.replace('S-1', 'S-2').replace('tobacco', '"uni,corns"')}`;
  const file = await readTable(Buffer.from(text));
  if (!file.ok) throw new Error('not read');
  const { table } = file.value;
  const mapping = suggestMapping(table.columns);
  const rows = readImportFile(table, mapping, [], nobody);
  const errors = writeCsv(errorRecords(table, mapping, rows, ({ code }) => code));
  expect(errors).toBe(
    `${heading},why_not_imported\r\n` +
      'S-2,2026-01-05,KZ,Aktau,Port control,Cigarettes,"uni,corns",1000,H87,CategoryUnknown\r\n',
  );
  const again = await rowsOf(errors.replace('"uni,corns"', 'tobacco'));
  expect(again.map(({ state, values }) => [state, values.number])).toEqual([['complete', 'S-2']]);
});

test('IM-01 cells beyond the headings come back with their row, and keep it out', async () => {
  const text = `${heading}\n${good},one,,"two, three"\n`;
  const errorsOf = async (csv: string): Promise<string> => {
    const file = await readTable(Buffer.from(csv));
    if (!file.ok) throw new Error('not read');
    const { table } = file.value;
    const mapping = suggestMapping(table.columns);
    const rows = readImportFile(table, mapping, [], nobody);
    return writeCsv(errorRecords(table, mapping, rows, ({ code }) => code));
  };
  const errors = await errorsOf(text);
  const back = `${heading},why_not_imported\r\n${good},CellCountDiffers,one,,"two, three"\r\n`;
  expect(errors).toBe(back);
  expect(await errorsOf(errors)).toBe(back);
  const [mended] = await rowsOf(errors.replace(',one,,"two, three"', ''));
  expect(mended?.state).toBe('complete');
});

test('IM-01 the file of errors names what is missing by the heading of its column', async () => {
  const foreign = heading.replace('date', 'Дата');
  const file = await readTable(Buffer.from(`${foreign}\n${good.replace('2026-01-05', '')}`));
  if (!file.ok) throw new Error('not read');
  const { table } = file.value;
  const mapping = suggestMapping(table.columns);
  const rows = readImportFile(table, mapping, [], nobody);
  const [, row] = errorRecords(table, mapping, rows, (reason) => JSON.stringify(reason.facts));
  expect(row?.at(-1)).toBe('{"field":"Дата"}');
});

test.each(['en', 'ru', 'kk'] as const)(
  'IM-01 a column called as the page calls its field is that field (%s)',
  (language) => {
    const names = importFields.map((field) => texts[language][`page.import.field.${field}`]);
    const byName = Object.fromEntries(importFields.map((field, at) => [field, names[at]]));
    expect(suggestMapping(names)).toEqual(byName);
  },
);

test('10,000 bad rows are all answered', async () => {
  const bad = good.replace('H87', 'XYZ');
  const rows = await rowsOf(
    `${heading}\n${Array.from({ length: 10_000 }, (_, n) => bad.replace('S-1', `S-${n}`)).join('\n')}`,
  );
  expect(rows.filter(({ state }) => state === 'rejected')).toHaveLength(10_000);
});
