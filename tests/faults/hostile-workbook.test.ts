import { describe, expect, test } from 'vitest';
import {
  cellRead,
  goodCells,
  readCells,
  sheetFile,
  sheetOf,
  withFile,
} from '../support/papers/import-sheet.ts';
import { archiveOf, workbookOf } from '../support/papers/workbook-file.ts';

describe('a workbook that attacks the computer', () => {
  test('IM-01 a bomb is refused by what it would unpack to, before it is unpacked', async () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024, 0x20);
    const bomb = workbookOf({ rows: sheetOf(), more: [{ name: 'xl/bomb.xml', content: zeros }] });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readCells(bomb)).toBe('FileUnpacksTooLarge');
    const claims = { unpacked: zeros.length };
    const more = [{ name: 'xl/bomb.xml', content: 'nothing to unpack', claims }];
    expect(await readCells(workbookOf({ rows: sheetOf(), more }))).toBe('FileUnpacksTooLarge');
  });

  test('IM-01 a bomb that says it is small is stopped at what it said', async () => {
    const content = Buffer.alloc(20 * 1024 * 1024, 0x20);
    const liar = { name: 'xl/bomb.xml', content, claims: { unpacked: 1000 } };
    expect(await readCells(workbookOf({ rows: sheetOf(), more: [liar] }))).toBe('FileDamaged');
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
    expect(await readCells(workbookOf({ rows: `${sheetOf()}${row}` }))).toBe('FileDamaged');
  });

  test('IM-01 two cells at the ends of the sheet do not make a milliard between them', async () => {
    const far = '<row r="3"><c r="XFD3"><v>1</v></c></row>';
    const low = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await readCells(workbookOf({ rows: `${sheetOf()}${far}${low}` }))).toBe(
      'FileHasTooManyCells',
    );
  });

  /** A sheet with very many more rows that all say the same. */
  const manyRows = (rows: number, cell: (row: number) => string) => {
    const more = Array.from({ length: rows }, (_, index) => {
      return `<row r="${index + 3}">${cell(index + 3)}</row>`;
    });
    return workbookOf({ rows: `${sheetOf()}${more.join('')}` });
  };

  test('IM-01 1,048,576 rows are refused by their number, at once', async () => {
    const bytes = manyRows(1_048_574, (row) => `<c r="A${row}"><v>1</v></c>`);
    const began = performance.now();
    expect(await readCells(bytes)).toBe('FileTooManyRows');
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);

  test('IM-01 rows that are only coloured are no rows', async () => {
    expect(await readCells(manyRows(100_001, (row) => `<c r="A${row}" s="1"/>`))).toEqual([
      [...goodCells, ''],
    ]);
  });

  test('IM-01 a word in the last row of a sheet is a row like another', async () => {
    const low = '<row r="1048576"><c r="A1048576"><v>7</v></c></row>';
    const rows = await readCells(workbookOf({ rows: `${sheetOf()}${low}` }));
    expect(rows).toMatchObject([{ 0: 'S-1' }, { 0: '7' }]);
  });

  test('IM-01 entities that expand into each other are not read', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const content = `<?xml version="1.0"?>${bomb}<worksheet><sheetData>${sheetOf({ brand: '&b;' })}</sheetData></worksheet>`;
    expect(await readCells(withFile(sheetFile, (file) => ({ ...file, content })))).toBe(
      'FileDamaged',
    );
  });

  test.each([
    ['comments that never end', '<!--'.repeat(2_000_000), 'FileDamaged'],
    ['a text without an end', `<c r="A3"><v>${'1'.repeat(10_000_000)}</v></c>`, 'FileDamaged'],
  ])('IM-01 %s take no more time than their length', async (_name, xml, code) => {
    const began = performance.now();
    expect(await readCells(workbookOf({ rows: `${sheetOf()}<row r="3">${xml}</row>` }))).toBe(code);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test.each([
    ['styles', { name: 'xl/styles2.xml', content: '<styleSheet>' + '<xf/>'.repeat(2_000_000) }],
    ['words', { name: 'xl/words.xml', content: '<sst>' + '<si><t/></si>'.repeat(6_000_000) }],
  ])('IM-01 more %s than cells are refused', async (_name, file) => {
    const bytes = workbookOf({ rows: sheetOf(), more: [file] });
    expect(await readCells(bytes)).toBe('FileHasTooManyCells');
  });

  test('IM-01 cells that never end take no more time than their length', async () => {
    const open = '<c r="A3" t="e"><f>'.repeat(200_000);
    const began = performance.now();
    expect(await readCells(workbookOf({ rows: `${sheetOf()}<row r="3">${open}` }))).toBe(
      'FileDamaged',
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test.each(['../../evil.xml', 'C:\\evil.xml', '/etc/evil.xml', '..\\xl\\workbook.xml'])(
    'IM-01 a file named %s inside is left where it is',
    async (name) => {
      const more = [{ name, content: '<worksheet/>' }];
      expect(await readCells(workbookOf({ rows: sheetOf(), more }))).toEqual([[...goodCells, '']]);
    },
  );
});

describe('a workbook that is not what it says', () => {
  test.each([
    ['another CRC', { crc: 1 }, 'FileDamaged'],
    ['a password on one file', { flags: 1 }, 'FileProtected'],
  ])('IM-01 %s is refused', async (_name, claims, code) => {
    expect(await readCells(withFile(sheetFile, (file) => ({ ...file, claims })))).toBe(code);
  });

  test('IM-01 one changed byte anywhere in the packed sheet is noticed', async () => {
    const whole = workbookOf({ rows: sheetOf() });
    const begin = whole.indexOf(sheetFile) + sheetFile.length;
    for (let at = begin; at < begin + 200; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await readCells(changed)).toBe('FileDamaged');
    }
  });

  test('IM-01 a workbook with a password, or of the old kind, is named as such', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
    expect(await readCells(compound)).toBe('FileProtected');
  });

  test.each([0, 100, 500])('IM-01 a workbook cut off after %i bytes is refused', async (length) => {
    const part = workbookOf({ rows: sheetOf() }).subarray(0, Math.max(2, length));
    expect(await readCells(part)).toBe('FileDamaged');
  });

  test('IM-01 a file of one name twice is refused: readers do not agree which one counts', async () => {
    const more = [{ name: sheetFile, content: '<worksheet/>' }];
    expect(await readCells(workbookOf({ rows: sheetOf(), more }))).toBe('FileDamaged');
  });

  test('IM-01 an archive that is no workbook is refused', async () => {
    expect(await readCells(archiveOf([{ name: 'word/document.xml', content: '<x/>' }]))).toBe(
      'FileNotTable',
    );
  });

  test('IM-01 a sheet that names words which are not there is refused', async () => {
    expect(await cellRead('brand', '<c t="s"><v>7</v></c>')).toBe('FileDamaged');
  });

  test('IM-01 letters that are no UTF-8 are refused, not replaced', async () => {
    const content = Buffer.concat([Buffer.from('<worksheet>'), Buffer.from([0xcd, 0xee])]);
    expect(await readCells(withFile(sheetFile, (file) => ({ ...file, content })))).toBe(
      'FileDamaged',
    );
  });
});
