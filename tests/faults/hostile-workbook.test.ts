import { describe, expect, test } from 'vitest';
import { readTable } from '../../main/core/features/intake/read-table.ts';
import { spelledNumber } from '../../main/core/features/intake/workbook/spelled-number.ts';
import { suggestMapping } from '../../shared/domain/intake/import-fields.ts';
import { readImportFile } from '../../shared/domain/intake/read-import-file.ts';
import type { ReadRow } from '../../shared/domain/intake/read-import-file.ts';
import { archiveOf, sheetRow, workbookOf, workbookParts } from '../support/workbook-file.ts';
import type { ArchivedFile, WorkbookParts } from '../support/workbook-file.ts';

const heading = [
  'number',
  'date',
  'country',
  'place',
  'office',
  'description',
  'category',
  'quantity',
  'unit',
  'brand',
];
const good = ['S-1', '2026-01-05', 'KZ', 'Aktau', 'Port', 'Cigarettes', 'tobacco', '1000', 'H87'];

/** A sheet of the heading and one row, with some cells changed by their heading. */
function sheet(changed: Readonly<Record<string, string>> = {}): string {
  const cells = heading.map((name, column) => changed[name] ?? good[column] ?? '');
  return `${sheetRow(1, heading)}${sheetRow(2, cells)}`;
}

/** What is read, or the codes of the refusal. */
async function read(bytes: Uint8Array): Promise<readonly (readonly string[])[] | string> {
  const file = await readTable(bytes);
  if (!file.ok) return file.error.map(({ code }) => code).join();
  return file.value.table.rows.map(({ cells }) => cells);
}

async function valueOf(name: string, xml: string, parts: Partial<WorkbookParts> = {}) {
  const rows = await read(workbookOf({ rows: sheet({ [name]: xml }), ...parts }));
  return typeof rows === 'string' ? rows : rows[0]?.[heading.indexOf(name)];
}

async function rowOf(changed: Readonly<Record<string, string>>): Promise<ReadRow | undefined> {
  const file = await readTable(workbookOf({ rows: sheet(changed) }));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const { table } = file.value;
  const context = { today: '2026-11-21', numberTaken: () => false };
  return readImportFile(table, suggestMapping(table.columns), [], context)[0];
}

/** The usual workbook with one of its files changed. */
function withFile(name: string, change: (file: ArchivedFile) => ArchivedFile): Buffer {
  const files = workbookParts({ rows: sheet() });
  return archiveOf(files.map((file) => (file.name === name ? change(file) : file)));
}

const sheetFile = 'xl/worksheets/sheet1.xml';
const everyCell = [[...good, '']];

describe('a workbook that attacks the computer', () => {
  test('IM-01 a bomb is refused by what it would unpack to, before it is unpacked', async () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024, 0x20);
    const bomb = workbookOf({ rows: sheet(), more: [{ name: 'xl/bomb.xml', content: zeros }] });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await read(bomb)).toBe('FileUnpacksTooLarge');
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('IM-01 a bomb that says it is small is stopped at what it said', async () => {
    const content = Buffer.alloc(20 * 1024 * 1024, 0x20);
    const liar = { name: 'xl/bomb.xml', content, claims: { unpacked: 1000 } };
    expect(await read(workbookOf({ rows: sheet(), more: [liar] }))).toBe('FileDamaged');
  });

  test.each([
    ['a row far below', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
    ['a row far below, hidden', '<row x=">" r="999999999"></row>'],
    ['a column far beside', '<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>'],
    ['a column in small letters', '<row r="3"><c r="zzzz3"><v>1</v></c></row>'],
    ['a place said twice', '<row r="3"><c r="A3" x:r="ZZZZZZ3"><v>1</v></c></row>'],
    [
      'a place spelled by number',
      '<row r="3"><c r="&#90;&#90;&#90;&#90;&#90;3"><v>1</v></c></row>',
    ],
    ['a place behind a mark', '<row r="3"><c x=">" r="ZZZZZZ3"><v>1</v></c></row>'],
    ['no place', '<row r="3"><c><v>1</v></c></row>'],
  ])('IM-01 %s makes the reader make no room', async (_name, row) => {
    expect(await read(workbookOf({ rows: `${sheet()}${row}` }))).toBe('FileDamaged');
  });

  test('IM-01 two cells at the ends of the sheet do not make a milliard between them', async () => {
    const far = '<row r="3"><c r="XFD3"><v>1</v></c></row>';
    const low = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await read(workbookOf({ rows: `${sheet()}${far}${low}` }))).toBe('FileHasTooManyCells');
  });

  /** A sheet with very many more rows that all say the same. */
  const manyRows = (rows: number, cell: (row: number) => string) => {
    const more = Array.from({ length: rows }, (_, index) => {
      return `<row r="${index + 3}">${cell(index + 3)}</row>`;
    });
    return workbookOf({ rows: `${sheet()}${more.join('')}` });
  };

  test('IM-01 1,048,576 rows are refused by their number, at once', async () => {
    const bytes = manyRows(1_048_574, (row) => `<c r="A${row}"><v>1</v></c>`);
    const began = performance.now();
    expect(await read(bytes)).toBe('FileTooManyRows');
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);

  test('IM-01 rows that are only coloured are no rows', async () => {
    expect(await read(manyRows(100_001, (row) => `<c r="A${row}" s="1"/>`))).toEqual(everyCell);
  });

  test('IM-01 a word in the last row of a sheet is a row like another', async () => {
    const low = '<row r="1048576"><c r="A1048576"><v>7</v></c></row>';
    const rows = await read(workbookOf({ rows: `${sheet()}${low}` }));
    expect(rows).toMatchObject([{ 0: 'S-1' }, { 0: '7' }]);
  });

  test('IM-01 entities that expand into each other are not read', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const content = `<?xml version="1.0"?>${bomb}<worksheet><sheetData>${sheet({ brand: '&b;' })}</sheetData></worksheet>`;
    expect(await read(withFile(sheetFile, (file) => ({ ...file, content })))).toBe('FileDamaged');
  });

  test.each([
    ['comments that never end', '<!--'.repeat(2_000_000), 'FileDamaged'],
    ['a text without an end', `<c r="A3"><v>${'1'.repeat(10_000_000)}</v></c>`, 'FileDamaged'],
  ])('IM-01 %s take no more time than their length', async (_name, xml, code) => {
    const began = performance.now();
    expect(await read(workbookOf({ rows: `${sheet()}<row r="3">${xml}</row>` }))).toBe(code);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test.each([
    ['styles', { name: 'xl/styles2.xml', content: '<styleSheet>' + '<xf/>'.repeat(2_000_000) }],
    ['words', { name: 'xl/words.xml', content: '<sst>' + '<si><t/></si>'.repeat(6_000_000) }],
  ])('IM-01 more %s than cells are refused', async (_name, file) => {
    const bytes = workbookOf({ rows: sheet(), more: [file] });
    expect(await read(bytes)).toBe('FileHasTooManyCells');
  });

  test('IM-01 cells that never end take no more time than their length', async () => {
    const open = '<c r="A3" t="e"><f>'.repeat(200_000);
    const began = performance.now();
    expect(await read(workbookOf({ rows: `${sheet()}<row r="3">${open}` }))).toBe('FileDamaged');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test.each(['../../evil.xml', 'C:\\evil.xml', '/etc/evil.xml', '..\\xl\\workbook.xml'])(
    'IM-01 a file named %s inside is left where it is',
    async (name) => {
      const more = [{ name, content: '<worksheet/>' }];
      expect(await read(workbookOf({ rows: sheet(), more }))).toEqual(everyCell);
    },
  );
});

describe('a workbook that is not what it says', () => {
  test.each([
    ['another CRC', { crc: 1 }, 'FileDamaged'],
    ['a password on one file', { flags: 1 }, 'FileProtected'],
  ])('IM-01 %s is refused', async (_name, claims, code) => {
    expect(await read(withFile(sheetFile, (file) => ({ ...file, claims })))).toBe(code);
  });

  test('IM-01 one changed byte anywhere in the packed sheet is noticed', async () => {
    const whole = workbookOf({ rows: sheet() });
    const begin = whole.indexOf(sheetFile) + sheetFile.length;
    for (let at = begin; at < begin + 200; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await read(changed)).toBe('FileDamaged');
    }
  });

  test('IM-01 a workbook with a password, or of the old kind, is named as such', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
    expect(await read(compound)).toBe('FileProtected');
  });

  test.each([0, 100, 500])('IM-01 a workbook cut off after %i bytes is refused', async (length) => {
    const part = workbookOf({ rows: sheet() }).subarray(0, Math.max(2, length));
    expect(await read(part)).toBe('FileDamaged');
  });

  test('IM-01 a file of one name twice is refused: readers do not agree which one counts', async () => {
    const more = [{ name: sheetFile, content: '<worksheet/>' }];
    expect(await read(workbookOf({ rows: sheet(), more }))).toBe('FileDamaged');
  });

  test('IM-01 an archive that is no workbook is refused', async () => {
    expect(await read(archiveOf([{ name: 'word/document.xml', content: '<x/>' }]))).toBe(
      'FileNotTable',
    );
  });

  test('IM-01 a sheet that names words which are not there is refused', async () => {
    expect(await valueOf('brand', '<c t="s"><v>7</v></c>')).toBe('FileDamaged');
  });

  test('IM-01 letters that are no UTF-8 are refused, not replaced', async () => {
    const content = Buffer.concat([Buffer.from('<worksheet>'), Buffer.from([0xcd, 0xee])]);
    expect(await read(withFile(sheetFile, (file) => ({ ...file, content })))).toBe('FileDamaged');
  });
});

describe('what a workbook says is taken exactly', () => {
  const date = (serial: string) => `<c s="1"><v>${serial}</v></c>`;

  test.each([
    ['46027', '', '2026-01-05'],
    ['46027.6', '', '2026-01-05'],
    ['44565', '<workbookPr date1904="1"/>', '2026-01-05'],
    ['44565', '<workbookPr date1904="true"/>', '2026-01-05'],
    ['46027', '<workbookPr date1904="0"/>', '2026-01-05'],
    ['46027', '<workbookPr date1904="false"/>', '2026-01-05'],
    ['61', '', '1900-03-01'],
    ['60', '', '#NUM!'],
    ['1E+300', '', '#NUM!'],
  ])('IM-01 the day %s %s is %s', async (serial, properties, day) => {
    expect(await valueOf('date', date(serial), { properties })).toBe(day);
  });

  test.each([
    ['26402269', '26402269'],
    ['26402269.0', '26402269'],
    ['2.6402269E7', '26402269'],
    ['1E+16', '10000000000000000'],
    ['9007199254740993', '9007199254740993'],
    ['266.28300000000002', '266.283'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['1.5e-3', '0.0015'],
    ['-5', '-5'],
    ['0', '0'],
    ['NaN', 'NaN'],
    ['1E+999999', '1E+999999'],
  ])('IM-01 the number %s is %s', async (stored, spelled) => {
    expect(spelledNumber(stored)).toBe(spelled);
    expect(await valueOf('quantity', `<c><v>${stored}</v></c>`)).toBe(spelled);
  });

  test('IM-01 1E+16 pieces are too many, not a rounded number', async () => {
    const row = await rowOf({ quantity: '<c><v>1E+16</v></c>' });
    expect(row?.problems.map(({ code }) => code)).toEqual(['QuantityTooLarge']);
  });

  test.each([
    ['a result is taken', '<c><f>500*2</f><v>1000</v></c>', '1000'],
    ['a text result is taken', '<c t="str"><f>A1</f><v>1000</v></c>', '1000'],
    ['an empty result is empty', '<c t="str"><f>A1</f><v></v></c>', ''],
    ['a failed formula shows its error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['what was never computed is no value', '<c><f>500*2</f></c>', '#CALC!'],
    ['nor with an empty value', '<c><f>500*2</f><v/></c>', '#CALC!'],
    ['nor what follows another file', '<c t="str"><f>[1]Sheet1!A1</f></c>', '#CALC!'],
  ])('IM-01 of a formula %s', async (_name, xml, text) => {
    expect(await valueOf('quantity', xml)).toBe(text);
  });

  test.each(['brand', 'quantity', 'description'])(
    'IM-01 a failed formula in %s is refused beside its field, once',
    async (field) => {
      const row = await rowOf({ [field]: '<c t="e"><f>x</f><v>#REF!</v></c>' });
      expect(row?.state).toBe('rejected');
      expect(row?.problems).toEqual([
        { code: 'CellHasNoValue', rule: 'IM-01', field, facts: { shown: '#REF!' } },
      ]);
    },
  );

  test.each([
    ['beside a comment', 'Marl<!-- x -->boro', 'Marlboro'],
    ['in CDATA', 'Marl<![CDATA[boro & <Co>]]>', 'Marlboro & <Co>'],
    ['beyond 16 bits by number', 'Crown &#x1F451;', 'Crown \u{1f451}'],
    ['by name', 'Benson &amp; Hedges', 'Benson & Hedges'],
  ])('IM-01 a text %s is whole', async (_name, xml, text) => {
    expect(await valueOf('brand', `<c t="inlineStr"><is><t>${xml}</t></is></c>`)).toBe(text);
    const sharedStrings = `<si><t>${xml}</t></si>`;
    expect(await valueOf('brand', '<c t="s"><v>0</v></c>', { sharedStrings })).toBe(text);
  });

  test.each(['Marl_xD83D_boro', 'Marl_x0000_boro', 'Marl_x0007_boro', 'Marl_x001B_boro'])(
    'IM-01 the text %s is refused beside its field',
    async (text) => {
      const row = await rowOf({ brand: `<c t="inlineStr"><is><t>${text}</t></is></c>` });
      expect(row?.problems).toEqual([
        { code: 'TextUnreadable', rule: 'IM-01', field: 'brand', facts: {} },
      ]);
    },
  );

  test('IM-01 a number beside a comment is whole', async () => {
    expect(await valueOf('quantity', '<c><v>12<!-- x -->34</v></c>')).toBe('1234');
  });

  test('IM-01 a workbook whose parts name their language is read like another', async () => {
    const named = (text: string) => text.replaceAll(/<(\/?)(\w)/g, '<$1x:$2');
    const content = named(
      `<worksheet><sheetData>${sheet({ brand: '<c><f>1</f></c>' })}</sheetData></worksheet>`,
    );
    const bytes = withFile(sheetFile, (file) => ({ ...file, content }));
    expect(await read(bytes)).toEqual([[...good, '#CALC!']]);
  });

  test('IM-01 of merged cells the first has the text, the others ask for theirs', async () => {
    const rows = `${sheet()}${sheetRow(3, ['S-2', ...good.slice(1, 3), '', ...good.slice(4)])}`;
    const content = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="D2:D3"/></mergeCells></worksheet>`;
    const bytes = withFile(sheetFile, (file) => ({ ...file, content }));
    expect(await read(bytes)).toMatchObject([{ 3: 'Aktau' }, { 3: '' }]);
  });

  test('IM-01 programs, other files and other sheets in it are left aside', async () => {
    const more = [
      { name: 'xl/vbaProject.bin', content: Buffer.alloc(5000, 7) },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x><externalLink/>' },
      { name: 'xl/worksheets/sheet2.xml', content: '<worksheet><sheetData/></worksheet>' },
    ];
    const sheetName = 'S'.repeat(100_000);
    expect(await read(workbookOf({ rows: sheet(), sheetName, more }))).toEqual(everyCell);
  });

  test('IM-01 20,000 rows come over cell by cell, wherever the reader cuts the file', async () => {
    const cells = Array.from({ length: 20_000 }, (_, n) => [
      `S-${n}`,
      `Text & ${n} ${'x'.repeat(1 + (n % 97))}`,
    ]);
    const rows = cells.map(([number = '', text = ''], n) =>
      sheetRow(n + 2, [number, text.replace('&', '&amp;'), `<c><v>${n * 1_000_003}</v></c>`]),
    );
    const bytes = workbookOf({
      rows: `${sheetRow(1, ['number', 'text', 'count'])}${rows.join('')}`,
    });
    const expected = cells.map((row, n) => [...row, String(n * 1_000_003)]);
    expect(await read(bytes)).toEqual(expected);
  });
});
