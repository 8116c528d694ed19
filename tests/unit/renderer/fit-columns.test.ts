import { describe, expect, test } from 'vitest';
import type { Column } from '../../../renderer/ui/data/column.ts';
import { fitColumns } from '../../../renderer/ui/data/fit-columns.ts';

const column = (key: string, width: string, more: Partial<Column<null>> = {}): Column<null> => ({
  key,
  title: key,
  width,
  cell: () => key,
  ...more,
});

const columns = [
  column('reference', '150px', { yields: 1 }),
  column('name', 'minmax(200px, 2fr)', { lead: true }),
  column('amount', '120px', { yields: 'never' }),
  column('state', '160px'),
  column('place', '100px'),
];

const keys = (of: readonly Column<null>[]) => of.map(({ key }) => key);

describe('the columns of a table in the width it has', () => {
  test('all have a track while they fit, to the pixel', () => {
    // 150 + 200 + 120 + 160 + 100, four gaps of 16, both ends 32.
    expect(fitColumns(columns, 826, false).under).toEqual([]);
    expect(keys(fitColumns(columns, 825, false).under)).toEqual(['reference']);
  });

  test('the numbered leave first, then the others from the right; they keep their order', () => {
    expect(keys(fitColumns(columns, 640, false).under)).toEqual(['reference', 'place']);
    expect(keys(fitColumns(columns, 500, false).under)).toEqual(['reference', 'state', 'place']);
  });

  test('the lead and what never yields stay however narrow it is', () => {
    const fitted = fitColumns(columns, 100, true);
    expect(keys(fitted.tracks)).toEqual(['name', 'amount']);
    expect(fitted.lead?.key).toBe('name');
  });

  test('the boxes for choosing take their room too', () => {
    expect(fitColumns(columns, 878, true).under).toEqual([]);
    expect(keys(fitColumns(columns, 877, true).under)).toEqual(['reference']);
  });

  test('without a named lead the first column carries the rest', () => {
    const plain = [column('a', '300px'), column('b', '300px')];
    expect(fitColumns(plain, 400, false).lead?.key).toBe('a');
    expect(keys(fitColumns(plain, 400, false).under)).toEqual(['b']);
  });

  test('nothing moves before the table is measured', () => {
    expect(fitColumns(columns, null, false).under).toEqual([]);
  });
});
