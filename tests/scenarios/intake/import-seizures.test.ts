import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

const heading = 'number,date,country,place,office,description,category,quantity,unit';
const good = (number: string) => `${number},2026-01-05,KZ,Aktau,Port,Cigarettes,tobacco,1000,H87`;

function upload(content: string | Uint8Array, fileName = 'seizures.csv') {
  return { fileName, contentBase64: Buffer.from(content).toString('base64') };
}

describe('importing seizures', () => {
  let program: Program;
  let store: Client;

  beforeEach(async () => {
    program = await sampleProgram();
    store = await program.as('storekeeper');
  });
  afterEach(() => program.dispose());

  const size = () => program.core.ledger.head(program.core.store.reader).size;
  const registered = async () => (await expectValue(store, 'seizures.list', {})).total;

  test('IM-01 the published seizures: four enter, ten are asked for', async () => {
    const file = upload(
      readFileSync(new URL('../../fixtures/published-events.csv', import.meta.url)),
    );
    const preview = await expectValue(store, 'imports.preview', file);
    expect(preview).toMatchObject({ rows: 14, complete: 4, incomplete: 10, rejected: 0 });
    const both = { ...file, onlyComplete: true, assumptionsConfirmed: true };
    const done = await expectValue(store, 'imports.commit', both);
    expect(done).toMatchObject({ imported: 4, incomplete: 10, rejected: 0 });
    expect(done.seizures).toHaveLength(4);
    for (const { id: seizureId, number } of done.seizures) {
      expect(await expectValue(store, 'seizures.get', { seizureId })).toMatchObject({ number });
    }
    const lots = await expectValue(store, 'lots.list', { search: 'KZ-ABAY-2025' });
    expect(lots.items).toMatchObject([
      { category: 'tobacco', quantity: { amount: 4_500_000, unit: 'H87' }, status: 'expected' },
    ]);
  });

  test('IM-01 a number with a country answered by hand keeps 26,402,269 pieces exact', async () => {
    const file = upload(
      readFileSync(new URL('../../fixtures/published-events.csv', import.meta.url)),
    );
    await expectValue(store, 'imports.commit', {
      ...file,
      answers: [{ row: 15, field: 'country', value: 'KZ' }],
      onlyComplete: true,
      assumptionsConfirmed: true,
    });
    const lots = await expectValue(store, 'lots.list', { search: 'CA-CCP-2022-IPR' });
    expect(lots.items).toMatchObject([
      { quantity: { amount: 26_402_269, unit: 'H87' }, massGrams: 266_283 },
    ]);
  });

  test('IM-01 every row of a long file can be seen, the rows that need a person first', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => {
      const row = good(`S-${index}`);
      return index % 100 === 99 ? row.replace('H87', 'XYZ') : row;
    });
    const file = upload([heading, ...rows].join('\n'));
    const see = (input: Omit<InputOf<'imports.preview'>, 'fileName' | 'contentBase64'>) =>
      expectValue(store, 'imports.preview', { ...file, previewLimit: 1000, ...input });
    const pages = [];
    for (const previewOffset of [0, 1000, 2000]) pages.push(await see({ previewOffset }));
    const seen = pages.flatMap(({ preview }) => preview.map(({ row }) => row));
    expect(new Set(seen).size).toBe(2_500);
    expect(seen.slice(0, 3)).toEqual([101, 201, 301]);
    expect(pages[0]).toMatchObject({ rows: 2_500, previewTotal: 2_500, rejected: 25 });
    const refused = await see({ previewState: 'rejected' });
    expect(refused.previewTotal).toBe(25);
    expect(new Set(refused.preview.map(({ state }) => state))).toEqual(new Set(['rejected']));
    // Answered by hand it is complete, and stays where the hand is.
    const answers = [{ row: 201, field: 'unit' as const, value: 'H87' }];
    const after = await see({ previewState: 'rejected', answers });
    expect(after).toMatchObject({ complete: 2_476, previewTotal: 25 });
    expect(after.preview[1]).toMatchObject({ row: 201, state: 'complete' });
  });

  test('what is registered meanwhile changes the preview of the same file', async () => {
    const file = upload(`${heading}\n${good('S-1')}`);
    expect(await expectValue(store, 'imports.preview', file)).toMatchObject({ complete: 1 });
    await expectValue(store, 'imports.commit', {
      ...file,
      onlyComplete: false,
      assumptionsConfirmed: true,
    });
    expect(await expectValue(store, 'imports.preview', file)).toMatchObject({ rejected: 1 });
  });

  test('IM-01 nothing enters while a row needs work, unless that is said', async () => {
    const file = upload(`${heading}\n${good('S-1')}\n${good('S-2').replace('H87', 'XYZ')}`);
    const all = { ...file, onlyComplete: false, assumptionsConfirmed: true };
    expect(await expectRefusal(store, 'imports.commit', all)).toEqual(['RowsNeedWork']);
    expect(await registered()).toBe(0);
    await expectValue(store, 'imports.commit', { ...all, onlyComplete: true });
    expect(await registered()).toBe(1);
  });

  test('IM-01 an assumption is confirmed or nothing enters', async () => {
    const file = upload(
      `${heading}\n${good('S-1').replace('Cigarettes,tobacco', 'Metallic mercury,chemicals')}`,
    );
    const commit = { ...file, onlyComplete: false, assumptionsConfirmed: false };
    expect(await expectRefusal(store, 'imports.commit', commit)).toEqual([
      'AssumptionsNotConfirmed',
    ]);
    expect(await registered()).toBe(0);
  });

  test('IM-01 10,000 bad rows change nothing but the record of the refusal', async () => {
    const bad = Array.from({ length: 10_000 }, (_, n) => good(`S-${n}`).replace(',1000,', ',-1,'));
    const file = upload([heading, ...bad].join('\n'));
    const before = size();
    const commit = { ...file, onlyComplete: true, assumptionsConfirmed: true };
    expect(await expectRefusal(store, 'imports.commit', commit)).toEqual(['NothingToImport']);
    expect(await registered()).toBe(0);
    expect(size()).toBe(before + 1);
    const errors = await expectValue(store, 'imports.errorFile', file);
    expect(errors.rows).toBe(10_000);
  });

  test('IM-01 a number that is registered is refused', async () => {
    const commit = { ...upload(`${heading}\n${good('S-1')}`), onlyComplete: false };
    await expectValue(store, 'imports.commit', { ...commit, assumptionsConfirmed: true });
    const preview = await expectValue(
      store,
      'imports.preview',
      upload(`${heading}\n${good('s-1')}`),
    );
    expect(preview.preview[0]?.problems.map(({ code }) => code)).toEqual(['SeizureNumberTaken']);
  });

  test('IM-01 the file of errors tells each reason in the person’s language', async () => {
    const file = upload(`${heading}\n${good('S-1').replace('H87', 'XYZ')}`);
    const errors = await expectValue(store, 'imports.errorFile', { ...file, language: 'ru' });
    const text = Buffer.from(errors.contentBase64, 'base64').toString('utf8');
    expect(errors.fileName).toBe('seizures-исправить.csv');
    expect(text).toMatch(/why_not_imported\r\n/);
    expect(text).toMatch(/[а-я]{4}.*XYZ|XYZ.*[а-я]{4}/);
  });

  test('IM-01 the file of errors names a field without a column as the page does', async () => {
    const file = upload(`${heading.replace(',unit', ',measure')}\n${good('S-1')}`);
    const errors = await expectValue(store, 'imports.errorFile', { ...file, language: 'kk' });
    const text = Buffer.from(errors.contentBase64, 'base64').toString('utf8');
    expect(text).toContain('Жетпейді: Өлшем бірлігі\r\n');
  });

  test('IM-01 the file of errors is named after the file, in the person’s language', async () => {
    const names = async (fileName: string) => {
      const file = { ...upload(`${heading}\n${good('S-1').replace('H87', 'XYZ')}`), fileName };
      const inEach = (['en', 'ru', 'kk'] as const).map((language) =>
        expectValue(store, 'imports.errorFile', { ...file, language }),
      );
      return (await Promise.all(inEach)).map((errors) => errors.fileName);
    };
    expect(await names('Изъятия за май.csv')).toEqual([
      'Изъятия за май-to-correct.csv',
      'Изъятия за май-исправить.csv',
      'Изъятия за май-түзету.csv',
    ]);
    expect((await names('$&.v2.csv')).at(0)).toBe('$&.v2-to-correct.csv');
  });

  test('IM-01 a workbook is read like a table, numbers exactly', async () => {
    const cells = [heading.split(','), good('S-1').replace('H87', 'KGM').split(',')];
    const rows = cells.map((row) =>
      row.map((value) =>
        value === '1000' ? { value: 266.283, type: Number } : { value, type: String },
      ),
    );
    const bytes = await writeXlsxFile(rows).toBuffer();
    const preview = await expectValue(store, 'imports.preview', upload(bytes, 'seizures.xlsx'));
    expect(preview).toMatchObject({ format: 'xlsx', complete: 1 });
    expect(preview.preview[0]?.values.quantity).toBe('266.283');
  });

  test('a file that is no table is refused with its reason', async () => {
    const picture = upload(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'photo.png');
    expect(await expectRefusal(store, 'imports.preview', picture)).toEqual(['FileNotTable']);
  });
});
