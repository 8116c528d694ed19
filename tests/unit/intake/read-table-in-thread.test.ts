import { expect, test } from 'vitest';
import { readTableInThread } from '../../../main/core/features/intake/read-table-in-thread.ts';
import { readTable } from '../../../main/core/features/intake/read-table.ts';

const bytesOf = (rows: readonly string[]) => Buffer.from(['number;goods', ...rows].join('\r\n'));
const long = Array.from({ length: 5_000 }, (_, row) => `A-${row};Perfume in glass bottles`);

test('IM-01 a long table is read elsewhere as it is read here', async () => {
  const table = await readTableInThread(bytesOf(long));
  expect(table).toEqual(await readTable(bytesOf(long)));
  expect(table).toMatchObject({ ok: true, value: { format: 'csv' } });
});

test('IM-01 a long table is refused there with the row, as here', async () => {
  const broken = bytesOf([...long, 'A-1;"Perfume']);
  const refused = await readTableInThread(broken);
  expect(refused).toEqual(await readTable(broken));
  expect(refused).toMatchObject({ ok: false, error: [{ code: 'QuoteMisplaced' }] });
});

test('IM-01 a workbook is read elsewhere however short it is', async () => {
  const damaged = Buffer.from('PK\u0003\u0004 and no more');
  expect(await readTableInThread(damaged)).toMatchObject({ error: [{ code: 'FileDamaged' }] });
});

test('a reading that takes too much time or memory ends by itself and says so', async () => {
  const bounds = { timeoutMilliseconds: 60_000, heapMegabytes: 256 };
  for (const less of [{ timeoutMilliseconds: 1 }, { heapMegabytes: 4 }]) {
    const reading = readTableInThread(bytesOf(long), { ...bounds, ...less });
    await expect(reading).rejects.toMatchObject({ name: 'Unavailable', code: 'TableNotRead' });
  }
});
