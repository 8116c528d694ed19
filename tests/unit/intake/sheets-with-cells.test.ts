import { describe, expect, test } from 'vitest';
import { readTable } from '../../../main/core/features/intake/read-table.ts';
import { sheetsWithCells } from '../../../main/core/features/intake/workbook/sheets-with-cells.ts';
import { sheetOf } from '../../support/papers/import-sheet.ts';
import { workbookOfTwo } from '../../support/papers/workbook-file.ts';
import type { ListedSheet } from '../../support/papers/workbook-file.ts';

/** Which of the sheets was read, and which were left aside. */
async function read(first: ListedSheet, other: ListedSheet) {
  const file = await readTable(workbookOfTwo(first, other));
  if (!file.ok) return file.error.map(({ code }) => code);
  const { table, sheetsAside } = file.value;
  return { read: table.rows.map(({ cells }) => cells[5]), sheetsAside };
}

const one = '<sheet name="One" sheetId="1" r:id="rId1"/>';
const two = `<sheet state='visible' r:id="rId9" sheetId="2" name="Two &amp; more"/>`;
const more = sheetOf({ description: 'Of the other sheet' });

describe('IM-01 a sheet that is not read is named', () => {
  test('of two sheets the second is left aside by its name', async () => {
    expect(await read({ tag: one, rows: sheetOf() }, { tag: two, rows: more })).toEqual({
      read: ['Cigarettes'],
      sheetsAside: ['Two & more'],
    });
  });

  test('a first sheet without anything is passed over', async () => {
    expect(await read({ tag: one, rows: '<row r="1"/>' }, { tag: two, rows: more })).toEqual({
      read: ['Of the other sheet'],
      sheetsAside: [],
    });
  });

  test('a hidden sheet is not read before one that is shown', async () => {
    const hidden = one.replace('<sheet', '<sheet state="veryHidden"');
    expect(await read({ tag: hidden, rows: sheetOf() }, { tag: two, rows: more })).toEqual({
      read: ['Of the other sheet'],
      sheetsAside: ['One'],
    });
  });

  test('empty sheets and sheets of a chart are not named', async () => {
    const first = { tag: one, rows: sheetOf() };
    const nothing = { read: ['Cigarettes'], sheetsAside: [] };
    expect(await read(first, { tag: two, rows: '<row r="1"><c r="A1"/></row>' })).toEqual(nothing);
    expect(await read(first, { tag: two, rows: '', kind: 'chartsheet' })).toEqual(nothing);
  });
});

test('a list of sheets that never ends takes no more time than its length', () => {
  const list = `<workbook><sheets>${'<sheet name="'.repeat(600_000)}`;
  const began = performance.now();
  expect(sheetsWithCells([{ name: 'xl/workbook.xml', bytes: Buffer.from(list) }])).toEqual([]);
  expect(performance.now() - began).toBeLessThan(5_000);
});
