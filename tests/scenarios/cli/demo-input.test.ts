import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';
import { expectSentences, impound, resultOf } from './run-impound.ts';

const room = tempFolder();
const at = (...names: readonly string[]) => path.join(room.folder, ...names);
afterAll(() => room.remove());

const heading = 'number,date,country,place,office,description,category,quantity,unit';
const cigarettes = 'S-1,2026-01-05,KZ,Aktau,Port control,Cigarettes,tobacco,1000,H87';

function file(name: string, ...rows: readonly string[]): string {
  writeFileSync(at(name), `${rows.join('\n')}\n`);
  return at(name);
}

function demo(home: string, input: string) {
  return impound(
    'demo',
    '--home',
    at(home),
    '--out',
    at(`${home}-out`),
    '--input',
    input,
    '--json',
  );
}

test.concurrent.each([
  ['noise', () => file('noise.csv', 'noise', 'more noise'), 'FileNotTable'],
  ['a table of something else', () => file('else.csv', 'a,b', '1,2'), 'MappingIncomplete'],
  [
    'no complete row',
    () => file('open.csv', heading, cigarettes.replace('2026-01-05', '')),
    'date',
  ],
])('IM-01 a demonstration of %s makes nothing', async (name, input, said) => {
  const refused = await demo(name, input());
  expect(refused.code).toBe(1);
  expect(`${refused.out}${refused.err}`).toContain(said);
  expect(resultOf(refused)).toMatchObject({ ok: false });
  expect([existsSync(at(name)), existsSync(at(`${name}-out`))]).toEqual([false, false]);
  expectSentences(refused);
});

test('DW-04 goods that no permit covers are left out, with the reason of each lawful method', async () => {
  const watches = cigarettes.replace('S-1', 'S-9').replace('tobacco', 'watches');
  const done = await demo('unserved', file('unserved.csv', heading, watches));
  expect(done.code).toBe(1);
  const { refused } = resultOf(done) as { refused: { ref: string; rule: string; why: string }[] };
  const permits = refused.filter(({ rule }) => rule === 'DW-04');
  expect(permits.map(({ why }) => why.slice(0, 9))).toContain('Method C:');
  expect(permits.every(({ ref, why }) => ref === 'S-9' && why.includes('SAMPLE-'))).toBe(true);
  expectSentences(done);
});

test('IM-01 every complete row reaches its certificate, the others are listed', async () => {
  const asked = cigarettes.replace('S-1', 'S-2').replace('Aktau', '');
  const wrong = cigarettes.replace('S-1', 'S-3').replace('H87', 'XYZ');
  const done = await demo('mixed', file('mixed.csv', heading, cigarettes, asked, wrong));
  expect(done.code).toBe(0);
  expect(resultOf(done)).toMatchObject({
    seizures: 1,
    lots: 1,
    certificates: [{ lines: 1 }],
    incomplete: [{ ref: 'S-2', missing: ['place'] }],
  });
  const { refused } = resultOf(done) as { refused: { ref: string; rule: string; why: string }[] };
  expect(refused.filter(({ ref }) => ref === 'S-3')).toEqual([
    { ref: 'S-3', rule: 'IM-01', why: expect.stringContaining('XYZ') as string },
  ]);
  expect(done.err).toContain('The ledger verifies.');
}, 60_000);

test('a complete row without a certificate is not well', async () => {
  const unknown = cigarettes.replace('Cigarettes,tobacco', 'White powder,chemicals');
  const input = file('unknown.csv', heading, cigarettes, unknown.replace('S-1', 'S-9'));
  const done = await demo('unknown', input);
  const { lots, certificates } = resultOf(done) as { lots: number; certificates: object[] };
  expect([lots, certificates.length, done.code]).toEqual([2, 1, 1]);
  expect(readFileSync(input, 'utf8')).toContain('White powder');
}, 60_000);
