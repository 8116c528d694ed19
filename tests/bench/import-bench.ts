import path from 'node:path';
import { must } from '../../main/core/sample/seed-sample.ts';
import type { BenchProgram } from './bench-program.ts';
import { figureOf, rateOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { rawDatabase } from './raw-database.ts';

const rounds = 3;
const rowCount = 10_000;
const columns = [
  'event_ref',
  'date',
  'country',
  'place',
  'authority',
  'goods_description',
  'goods_category',
  'quantity',
  'unit_rec20',
] as const;

/** A file of 10,000 seizures imported, beside the same rows put into one bare table. */
export async function importBench(program: BenchProgram): Promise<readonly Figure[]> {
  const storekeeper = await program.as('storekeeper');
  const raw = rawDatabase(path.join(program.folder, 'raw-import.db'));
  raw.exec(`CREATE TABLE seizure (${columns.map((name) => `${name} TEXT`).join(', ')}) STRICT`);
  const insert = raw.prepare(`INSERT INTO seizure VALUES (${columns.map(() => '?').join(', ')})`);
  const imported: number[] = [];
  const inserted: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rows = rowsOf(round);
    const csv = [columns.join(','), ...rows.map((row) => row.join(','))].join('\n');
    const contentBase64 = Buffer.from(csv).toString('base64');
    inserted.push(
      await rateOf(rowCount, () => {
        raw.transaction(() => rows.forEach((row) => insert.run(row)))();
      }),
    );
    imported.push(
      await rateOf(rowCount, () =>
        must(storekeeper, 'imports.commit', {
          fileName: `bench-${round}.csv`,
          contentBase64,
          onlyComplete: false,
          assumptionsConfirmed: true,
        }),
      ),
    );
  }
  raw.close();
  const measured = { ours: imported, baseline: inserted };
  return [
    figureOf(
      'import of 10,000 rows, against raw inserts in one transaction',
      'rows per second',
      measured,
    ),
  ];
}

function rowsOf(round: number): readonly (readonly string[])[] {
  return Array.from({ length: rowCount }, (_, row) => [
    `IMP-${round}-${row}`,
    '2026-01-15',
    'KZ',
    'Aktau',
    'Seaport',
    `T-shirts model ${row}`,
    'clothing',
    String(100 + row),
    'H87',
  ]);
}
