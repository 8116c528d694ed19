import { describe, expect, test } from 'vitest';
import { spelledNumber } from '../../../main/core/features/intake/workbook/spelled-number.ts';
import {
  cellRead,
  goodCells,
  readCells,
  rowRead,
  sheetFile,
  sheetOf,
  withFile,
} from '../../support/papers/import-sheet.ts';
import {
  archiveOf,
  sheetRow,
  workbookOf,
  workbookParts,
} from '../../support/papers/workbook-file.ts';

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
    expect(await cellRead('date', date(serial), { properties })).toBe(day);
  });

  test.each(['dd.mm.yyyy', '[$-419]d mmmm yyyy;@', 'yyyy\\-mm\\-dd', 'd/m/yy h:mm'])(
    'IM-01 a day shown as %s is a day',
    async (shown) => {
      const files = workbookParts({ rows: sheetOf({ date: '<c s="1"><v>46027</v></c>' }) });
      const content = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${shown}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>`;
      const styled = files.map((file) =>
        file.name === 'xl/styles.xml' ? { ...file, content } : file,
      );
      expect(await readCells(archiveOf(styled))).toMatchObject([{ 1: '2026-01-05' }]);
    },
  );

  test('IM-01 a bare number where a day belongs is refused, not guessed', async () => {
    const row = await rowRead({ date: '<c><v>46027</v></c>' });
    expect(row?.problems.map(({ code, field }) => [field, code])).toEqual([
      ['date', 'DateMalformed'],
    ]);
  });

  test.each([
    [
      ['rId1', 'rId9'],
      ['Cigarettes', 'Cigarettes'],
    ],
    [['rId9', 'rId1'], ['From the other sheet']],
  ])('IM-01 of sheets in the order %j the first is read', async (order, [description]) => {
    const other = sheetOf({ description: 'From the other sheet' });
    const files = workbookParts({
      rows: sheetOf(),
      more: [
        {
          name: 'xl/worksheets/other.xml',
          content: `<worksheet><sheetData>${other}</sheetData></worksheet>`,
        },
      ],
    });
    const sheets = order.map((id, at) => `<sheet name="${id}" sheetId="${at + 1}" r:id="${id}"/>`);
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/other.xml"/></Relationships>';
    const changed = files.map(({ name, content }) => ({
      name,
      content: String(content)
        .replace(/<sheet .*\/>/, sheets.join(''))
        .replace('</Relationships>', relation),
    }));
    expect(await readCells(archiveOf(changed))).toMatchObject([{ 5: description }]);
  });

  test.each([
    ['26402269', '26402269'],
    ['26402269.0', '26402269'],
    ['2.6402269E7', '26402269'],
    ['1E+16', '10000000000000000'],
    ['9007199254740993', '9007199254740993'],
    ['266.28300000000002', '266.283'],
    ['0.30000000000000004', '0.3'],
    ['499.99999999999994', '500'],
    ['1234567890123.4567', '1234567890123.46'],
    ['1.5e-3', '0.0015'],
    ['-5', '-5'],
    ['0', '0'],
    ['NaN', 'NaN'],
    ['1E+999999', '1E+999999'],
  ])('IM-01 the number %s is %s', async (stored, spelled) => {
    expect(spelledNumber(stored)).toBe(spelled);
    expect(await cellRead('quantity', `<c><v>${stored}</v></c>`)).toBe(spelled);
  });

  test('IM-01 1E+16 pieces are too many, not a rounded number', async () => {
    const row = await rowRead({ quantity: '<c><v>1E+16</v></c>' });
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
    expect(await cellRead('quantity', xml)).toBe(text);
  });

  test.each(['brand', 'quantity', 'description'])(
    'IM-01 a failed formula in %s is refused beside its field, once',
    async (field) => {
      const row = await rowRead({ [field]: '<c t="e"><f>x</f><v>#REF!</v></c>' });
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
    expect(await cellRead('brand', `<c t="inlineStr"><is><t>${xml}</t></is></c>`)).toBe(text);
    const sharedStrings = `<si><t>${xml}</t></si>`;
    expect(await cellRead('brand', '<c t="s"><v>0</v></c>', { sharedStrings })).toBe(text);
  });

  test.each([
    'Marl_x202E_boro',
    'Marl_x200B_boro',
    'Marl_xD83D_boro',
    'Marl_x0000_boro',
    'Marl_x0007_boro',
    'Marl_x001B_boro',
  ])('IM-01 the text %s is refused beside its field', async (text) => {
    const row = await rowRead({ brand: `<c t="inlineStr"><is><t>${text}</t></is></c>` });
    expect(row?.problems).toEqual([
      { code: 'TextUnreadable', rule: 'IM-01', field: 'brand', facts: {} },
    ]);
  });

  test('IM-01 a number beside a comment is whole', async () => {
    expect(await cellRead('quantity', '<c><v>12<!-- x -->34</v></c>')).toBe('1234');
  });

  test('IM-01 a workbook whose parts name their language is read like another', async () => {
    const named = (text: string) => text.replaceAll(/<(\/?)(\w)/g, '<$1x:$2');
    const content = named(
      `<worksheet><sheetData>${sheetOf({ brand: '<c><f>1</f></c>' })}</sheetData></worksheet>`,
    );
    const bytes = withFile(sheetFile, (file) => ({ ...file, content }));
    expect(await readCells(bytes)).toEqual([[...goodCells, '#CALC!']]);
  });

  test('IM-01 of merged cells the first has the text, the others ask for theirs', async () => {
    const rows = `${sheetOf()}${sheetRow(3, ['S-2', ...goodCells.slice(1, 3), '', ...goodCells.slice(4)])}`;
    const content = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="D2:D3"/></mergeCells></worksheet>`;
    const bytes = withFile(sheetFile, (file) => ({ ...file, content }));
    expect(await readCells(bytes)).toMatchObject([{ 3: 'Aktau' }, { 3: '' }]);
  });

  test('IM-01 programs, other files and other sheets in it are left aside', async () => {
    const more = [
      { name: 'xl/vbaProject.bin', content: Buffer.alloc(5000, 7) },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x><externalLink/>' },
      { name: 'xl/worksheets/sheet2.xml', content: '<worksheet><sheetData/></worksheet>' },
    ];
    const sheetName = 'S'.repeat(100_000);
    expect(await readCells(workbookOf({ rows: sheetOf(), sheetName, more }))).toEqual([
      [...goodCells, ''],
    ]);
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
    expect(await readCells(bytes)).toEqual(expected);
  });
});
