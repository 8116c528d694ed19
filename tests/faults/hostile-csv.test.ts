import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../main/core/features/intake/read-table.ts';
import { largestUploadBytes } from '../../shared/rpc/largest-upload.ts';
import type { Client } from '../../shared/rpc/client.ts';
import { expectRefusal, expectValue, sampleProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

const heading = 'number,date,country,place,office,description,category,quantity,unit';
const good = 'S-1,2026-01-05,KZ,Актау,Порт,Сигареты №1,tobacco,1000,H87';
const table = `${heading}\n${good}\n`;

/** What is read, or the refusal with its facts. */
async function read(bytes: string | Uint8Array): Promise<unknown> {
  const file = await readTable(Buffer.from(bytes));
  if (file.ok) return file.value.table.rows.map(({ cells }) => cells);
  return file.error.map(({ code, facts }) => ({ code, ...facts }));
}

function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

/** A text of one byte a letter, by the byte of `А` and of `а` and so on. */
function oneByte(text: string, codes: (letter: string) => number): Buffer {
  return Buffer.from(Array.from(text, codes));
}

const windows1251 = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === '№') return 0xb9;
  return code < 0x80 ? code : code - 0x410 + 0xc0;
};

const koi8Small = 'юабцдефгхийклмнопярстужвьызшэщчъ';
const koi8 = (letter: string): number => {
  const small = letter.toLowerCase();
  const at = koi8Small.indexOf(small);
  if (at < 0) return (letter.codePointAt(0) ?? 0) & 0x7f;
  return (letter === small ? 0xc0 : 0xe0) + at;
};

describe('a file in other letters than UTF-8 is refused, never misread', () => {
  test.each([
    ['UTF-16 LE with a mark', utf16(table, 'LE', true)],
    ['UTF-16 BE with a mark', utf16(table, 'BE', true)],
    ['UTF-16 LE without one', utf16(table, 'LE', false)],
    ['UTF-16 BE without one', utf16(table, 'BE', false)],
    ['Windows-1251', oneByte(table, windows1251)],
    ['KOI8-R', oneByte(table, koi8)],
    ['UTF-8 with one byte cut off', Buffer.from('number,place\n1,Ак').subarray(0, -1)],
  ])('IM-01 %s', async (_name, bytes) => {
    expect(await read(bytes)).toEqual([{ code: 'FileEncodingUnknown' }]);
  });

  test('IM-01 the same words in UTF-8 are read, with a mark and without one', async () => {
    expect(await read(table)).toEqual([good.split(',')]);
    expect(await read(`\uFEFF${table}`)).toEqual([good.split(',')]);
  });
});

describe('a broken table', () => {
  test.each([
    [0, 1],
    [30, 1],
    [table.indexOf('\n') + 3, 2],
    [table.length - 1, 2],
  ])('IM-01 a byte that is no text, at %i, is named with its row', async (at, row) => {
    const bytes = `${table.slice(0, at)}\0${table.slice(at)}`;
    expect(await read(bytes)).toEqual([{ code: 'BytesAreNoText', row }]);
  });

  test('IM-01 what holds such bytes and no columns is no table', async () => {
    expect(await read('\0\0\0\0')).toEqual([{ code: 'FileNotTable' }]);
    expect(await read('one word\0\nanother')).toEqual([{ code: 'FileNotTable' }]);
  });

  test.each([
    ['in the middle of a cell', 'a,b\n1,2\n3,4" pipe\n', 3],
    ['behind empty lines', 'a,b\n\n\n1,2\n3,4" pipe\n', 5],
    ['open at the end', 'a,b\n1,2\n3,"4\n', 3],
    ['closed before the cell ends', 'a,b\n"1"x,2\n', 2],
    ['in the heading', 'a,b"\n1,2\n', 1],
  ])('IM-01 a quotation mark %s is named with its row', async (_name, text, row) => {
    expect(await read(text)).toEqual([{ code: 'QuoteMisplaced', row }]);
  });

  test('IM-01 lines that end with a carriage return alone are lines', async () => {
    expect(await read(table.replaceAll('\n', '\r'))).toEqual([good.split(',')]);
    expect(await read(table.replaceAll('\n', '\r\n'))).toEqual([good.split(',')]);
  });

  test.each([
    ['\r\n', '\n'],
    ['\n', '\r\n'],
    ['\r\n', '\r'],
  ])('IM-01 of files put together with %j and %j each line is a line', async (first, others) => {
    const two = good.replace('S-1', '"S\n2"');
    const text = `${heading}${first}${good}${others}${two}${others}${good}${first}`;
    expect(await read(text)).toEqual([
      good.split(','),
      ['S\n2', ...good.split(',').slice(1)],
      good.split(','),
    ]);
  });

  test('IM-01 columns at the end that hold nothing anywhere are none', async () => {
    const wide = table.replaceAll(/(?=\n)/g, ',, ');
    expect(await read(wide)).toEqual([good.split(',')]);
    expect(await read(wide.replace(',, \n', ',,x\n'))).toEqual([{ code: 'FileHasNoHeading' }]);
    expect(await read(`${wide}${good},,x\n`)).toEqual([{ code: 'FileHasNoHeading' }]);
  });

  test('IM-01 rows behind empty ones are never left out unseen, and keep their numbers', async () => {
    const file = await readTable(Buffer.from(`a,b\n1,2\n${'\n'.repeat(200_000)}"3\n3",4\n5,6\n`));
    expect(file.ok && file.value.table.rows).toEqual([
      { row: 2, cells: ['1', '2'] },
      { row: 200_003, cells: ['3\n3', '4'] },
      { row: 200_004, cells: ['5', '6'] },
    ]);
  });

  test('IM-01 rows beyond 100,000 are refused by their number', async () => {
    const rows = (count: number) => `a,b\n${'1,2\n'.repeat(count)}`;
    expect(await read(rows(100_001))).toEqual([{ code: 'FileTooManyRows', rows: 100_000 }]);
    expect(await read(rows(100_000))).toHaveLength(100_000);
  });

  test('IM-01 what is larger than a request can carry is refused by its size', async () => {
    const megabytes = largestUploadBytes / 1024 / 1024;
    const bytes = Buffer.alloc(largestUploadBytes + 1, 0x20);
    expect(await read(bytes)).toEqual([{ code: 'FileTooLarge', megabytes }]);
    bytes.write(table);
    expect(await read(bytes.subarray(0, largestUploadBytes))).toEqual([good.split(',')]);
  });

  test('IM-01 nothing but separators is refused by its number', async () => {
    const began = performance.now();
    expect(await read(`a,b\n${','.repeat(21_000_000)}`)).toEqual([
      { code: 'FileHasTooManyCells', cells: 20_000_000 },
    ]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('rows that cannot be taken', () => {
  let program: Program;
  let store: Client;

  beforeAll(async () => {
    program = await sampleProgram();
    store = await program.as('storekeeper');
  });
  afterAll(() => program.dispose());

  const upload = (text: string) => ({
    fileName: 'seizures.csv',
    contentBase64: Buffer.from(text).toString('base64'),
  });
  const problemsOf = async (text: string) => {
    const { preview } = await expectValue(store, 'imports.preview', upload(text));
    return preview.map(({ row, problems }) => [row, problems.map(({ code }) => code)]);
  };

  test('IM-01 a mark, semicolons and decimal commas: the comma is refused where it stands', async () => {
    const semicolons = table.replaceAll(',', ';').replace('1000;H87', '266,283;KGM');
    expect(await problemsOf(`\uFEFF${semicolons}`)).toEqual([[2, ['QuantityAmbiguous']]]);
    const whole = semicolons.replace('266,283', '266.283');
    expect(await problemsOf(`\uFEFF${whole}`)).toEqual([[2, []]]);
  });

  test('IM-01 cells of a megabyte are refused beside their rows, and the file comes back', async () => {
    const long = 'x'.repeat(1024 * 1024);
    const rows = Array.from({ length: 5 }, (_, n) =>
      good.replace('S-1', `S-${n}`).replace('Порт', long),
    );
    const text = [heading, ...rows].join('\n');
    expect(await problemsOf(text)).toEqual(rows.map((_, n) => [n + 2, ['TextTooLong']]));
    const errors = await expectValue(store, 'imports.errorFile', upload(text));
    expect(errors.rows).toBe(5);
    const commit = { ...upload(text), onlyComplete: true, assumptionsConfirmed: true };
    expect(await expectRefusal(store, 'imports.commit', commit)).toEqual(['NothingToImport']);
  });

  test('IM-01 half of a letter pair is refused, not kept as another letter', async () => {
    const before = program.core.ledger.head(program.core.store.reader).size;
    const text = table.replace('Порт', '\ud800');
    // In UTF-8 there is no such letter: what arrives is the mark of one that was lost.
    const { preview } = await expectValue(store, 'imports.preview', upload(text));
    expect(preview[0]?.values.office).toBe('\ufffd');
    expect(program.core.ledger.head(program.core.store.reader).size).toBe(before);
  });

  const attacks = [
    '=HYPERLINK("http://example.org","x")',
    '+1+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1+2',
    '＠SUM(A1)',
    'x;=1+1',
    'x;"=1+1',
    "x;'@y",
    'x\t-1+2',
    'x\n+1+2',
  ];

  test('IM-01 no cell of the file of errors begins what a spreadsheet runs', async () => {
    const rows = attacks.map((cell, n) => {
      const quoted = `"${cell.replaceAll('"', '""')}"`;
      return good.replace('S-1', `S-${n}`).replace('Порт', quoted).replace('H87', 'XYZ');
    });
    const file = [`${heading},=1+1,@A1`, ...rows.map((row) => `${row},=2+2,-3+cmd`)].join('\n');
    const errors = await expectValue(store, 'imports.errorFile', upload(file));
    const said = Buffer.from(errors.contentBase64, 'base64');
    expect(errors.rows).toBe(attacks.length);
    const text = said.toString('utf8').slice(1);
    for (const separator of [',', ';', '\t']) {
      const cells = text.split(/\r\n|[\r\n]/).flatMap((line) => line.split(separator));
      const begins = cells.map((cell) => cell.replace(/^"+/, ''));
      expect(begins.filter((cell) => /^(?:[=+@＝＋－＠]|-\d*[^\d.])/.test(cell))).toEqual([]);
    }
    const again = await readTable(said);
    const offices = again.ok ? again.value.table.rows.map((row) => row.cells[4]) : [];
    expect(offices).toEqual(attacks.map((cell) => cell.trim()));
  });
});
