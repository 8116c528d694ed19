import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { tamper } from '../../support/store/tamper.ts';
import { verifyProgram } from '../../support/verify-program.ts';
import { seizureOf } from './goods-desk.ts';

let program: Program;
let keeper: Client;
let reference = '';

beforeAll(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
  ({ reference } = await expectValue(keeper, 'seizures.register', {
    ...seizureOf(
      [
        { description: 'Ёлочные игрушки без марок', brand: 'Қызыл Жұлдыз' },
        { description: 'Полимерные трубки "N-7" 100%_a', brand: '' },
      ],
      { number: 'АКТ № 26/0419', place: 'Порт Құрық', office: 'Пост «Морпорт»' },
    ),
    persons: [{ name: 'ТОО «Ақ Жол Логистик»', capacity: 'получатель' }],
  }));
  for (const number of ['B-1', 'B-2', 'B-3', 'B-4', 'B-5']) {
    await expectValue(keeper, 'seizures.register', seizureOf([{}], { number }));
  }
});

afterAll(() => program.dispose());

async function numbersFor(search: string): Promise<readonly string[]> {
  const { items, total } = await expectValue(keeper, 'seizures.list', { search });
  expect(total).toBe(items.length);
  return items.map(({ number }) => number);
}

describe('a search of seizures', () => {
  const found = ['АКТ № 26/0419'];

  test.each([
    ['the middle of the number', '6/041'],
    ['the number without its spaces', 'АКТ№26/0419'],
    ['Russian goods in capitals', 'ИГРУШКИ'],
    ['ё in capitals', 'ЁЛОЧН'],
    ['ё that was typed as е', 'елочн'],
    ['Kazakh letters in capitals', 'ҚЫЗЫЛ ЖҰЛД'],
    ['the consignee, from inside a word', 'огист'],
    ['a place', 'құрық'],
    ['the office', 'морпорт'],
    ['two letters, shorter than the index knows', 'қы'],
    ['words of different fields, in any order', 'логистик игруш 0419'],
    ['signs that SQL and FTS5 would read as theirs', '"n-7" 100%_a'],
  ])('finds %s', async (_, search) => {
    expect(await numbersFor(search)).toEqual(found);
  });

  test('finds a whole reference however it was typed', async () => {
    expect(await numbersFor(reference)).toEqual(found);
    expect(await numbersFor(reference.toLowerCase())).toEqual(found);
  });

  test.each(['6_0419', 'игрушки%', 'ёлочные игрушек', 'a100%', 'морпорт* OR', '"" ""'])(
    'takes no sign for any other: %s',
    async (search) => {
      expect(await numbersFor(search)).toEqual([]);
    },
  );

  test('finds the Turkish letters of i as i', async () => {
    await expectValue(keeper, 'seizures.register', {
      ...seizureOf([{ description: 'Perfume', brand: '' }], {
        number: 'TR-1',
        place: 'İstanbul, Kadıköy',
      }),
    });
    expect(await numbersFor('istanbul')).toEqual(['TR-1']);
    expect(await numbersFor('KADIKÖY')).toEqual(['TR-1']);
  });

  test('pages through what it finds without a gap', async () => {
    const all = await expectValue(keeper, 'seizures.list', { search: 'cigar' });
    expect(all.items.map(({ number }) => number)).toEqual(['B-5', 'B-4', 'B-3', 'B-2', 'B-1']);
    const first = await expectValue(keeper, 'seizures.list', { search: 'cigar', limit: 2 });
    const cursor = first.nextCursor ?? '';
    const rest = await expectValue(keeper, 'seizures.list', { search: 'cigar', cursor });
    expect([...first.items, ...rest.items]).toEqual(all.items);
  });
});

describe('a search of lots', () => {
  const toys = ['Ёлочные игрушки без марок'];
  const tubes = ['Полимерные трубки "N-7" 100%_a'];

  async function goodsFor(search: string): Promise<readonly string[]> {
    const { items, total } = await expectValue(keeper, 'lots.list', { search });
    expect(total).toBe(items.length);
    return items.map(({ description }) => description);
  }

  test.each([
    ['ё that was typed as е', 'елочные', toys],
    ['е that was typed as ё', 'игрушки бёз', toys],
    ['a word with its signs', '100%_a', tubes],
    ['a quotation', '"n-7"', tubes],
    ['one sign alone', '%', tubes],
    ['two signs apart', '% "', tubes],
  ])('finds %s', async (_, search, found) => {
    expect(await goodsFor(search)).toEqual(found);
  });

  test.each([
    '*',
    '(',
    '100*',
    'игрушки%',
    'елочные _',
    '^трубки',
    'трубки % *',
    '±',
    'е'.repeat(100),
  ])('takes no sign for any other: %s', async (search) => {
    expect(await goodsFor(search)).toEqual([]);
  });

  test('narrows what signs find by the other filters', async () => {
    const asked = { search: '%', status: ['stored' as const] };
    expect((await expectValue(keeper, 'lots.list', asked)).items).toEqual([]);
  });
});

test('CC-02 verification compares what seizures are found by', async () => {
  expect(await verifyProgram(program)).toMatchObject({ ok: true });
  tamper(program.core.store.reader.file, (database) => {
    database.exec(`UPDATE seizure_text SET text = 'nothing' WHERE text LIKE '%0419%'`);
  });
  const { problems } = await verifyProgram(program);
  expect(problems.map(({ table }) => table)).toContain('seizure_text');
});
