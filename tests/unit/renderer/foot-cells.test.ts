import { expect, test } from 'vitest';
import type { Column } from '../../../renderer/ui/data/column.ts';
import { footCells } from '../../../renderer/ui/data/foot-cells.ts';

function column(key: string, foot?: string): Column<string> {
  const plain: Column<string> = { key, title: key, width: '100px', cell: () => key };
  return foot === undefined ? plain : { ...plain, foot };
}

function spans(columns: readonly Column<string>[]): readonly string[] {
  return footCells(columns).map(({ column: { key }, span }) => `${key} ${span}`);
}

test('a sum ends under its own column and takes the empty ones at its left', () => {
  const goods = column('goods');
  const state = column('state');
  expect(spans([goods, column('quantity', '5'), column('mass', '7'), state, goods])).toEqual([
    'quantity 2',
    'mass 1',
    'goods 2',
  ]);
});

test('a foot without a sum in sight is one empty cell', () => {
  expect(spans([column('goods'), column('state')])).toEqual(['state 2']);
});
