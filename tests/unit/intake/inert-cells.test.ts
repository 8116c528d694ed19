import { expect, test } from 'vitest';
import { readTable } from '../../../main/core/features/intake/read-table.ts';
import { writeCsv } from '../../../shared/domain/intake/error-file.ts';

const formulas = [
  '=HYPERLINK("http://example.org","x")',
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  "''@x",
  '\t=1',
];

test.each(formulas)(
  'IM-01 the error file lets no spreadsheet run %s, and reads it back',
  async (cell) => {
    const csv = writeCsv([
      ['number', 'description'],
      ['1', cell],
    ]);
    const written = csv.split('\r\n')[1] ?? '';
    expect(written).toMatch(/^1,"?'/);
    const read = await readTable(Buffer.from(csv));
    expect(read.ok && read.value.table.rows.map(({ cells }) => cells)).toEqual([['1', cell]]);
  },
);

test.each(['-5', '+7', '-1.5', 'O’Neil', "'quoted'", 'plain', ''])(
  'IM-01 the error file leaves %j as it is',
  async (cell) => {
    const csv = writeCsv([
      ['number', 'description'],
      ['1', cell],
    ]);
    expect(csv).toContain(`1,${cell}\r\n`);
    const read = await readTable(Buffer.from(csv));
    expect(read.ok && read.value.table.rows.map(({ cells }) => cells)).toEqual([['1', cell]]);
  },
);
