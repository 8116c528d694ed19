import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sheetRow, workbookOfTwo } from '../../support/papers/workbook-file.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { expectSentences, impound, resultOf } from './run-impound.ts';
import type { Ended } from './run-impound.ts';

const room = tempFolder();
const at = (...names: readonly string[]) => path.join(room.folder, ...names);
const fixture = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'published-events.csv');
afterAll(() => room.remove());

const heading = 'number,date,country,place,office,description,category,quantity,unit';
const good = 'S-1,2026-01-05,KZ,Aktau,Port control,Cigarettes,tobacco,1000,H87';

/** A file in a folder of its own. */
function file(name: string, ...rows: readonly string[]): string {
  mkdirSync(at(name));
  const place = at(name, 'seizures.csv');
  writeFileSync(place, `${rows.join('\n')}\n`);
  return place;
}

function bringIn(input: string, home: string, ...more: readonly string[]): Promise<Ended> {
  return impound('import', 'seizures', input, '--home', home, '--json', ...more);
}

describe('IM-01 all rows or the corrected file', () => {
  test('what needs work comes back beside the file, and all is not well', async () => {
    mkdirSync(at('beside'));
    const input = at('beside', 'seizures.csv');
    copyFileSync(fixture, input);
    const home = at('beside', 'home');
    const done = await bringIn(input, home);
    expect(done.code).toBe(1);
    const errorsFile = `${input}.errors.csv`;
    expect(resultOf(done)).toEqual({
      imported: 4,
      incomplete: 10,
      rejected: 0,
      errorsFile,
      authority: 'sample',
    });
    const [titles = '', ...rows] = readFileSync(errorsFile, 'utf8').trimEnd().split('\n');
    expect(rows).toHaveLength(10);
    const again = await bringIn(input, home);
    expect(again.code).toBe(1);
    const second = `${input}.errors-2.csv`;
    expect(resultOf(again)).toMatchObject({ imported: 0, rejected: 4, errorsFile: second });
    expect(readFileSync(errorsFile, 'utf8').startsWith(titles)).toBe(true);
    expectSentences(again);
  }, 30_000);

  test('IM-01 columns and sheets that do not enter are named', async () => {
    const rows = [`${heading},handling`, `${good},Burnt`]
      .map((row, index) => sheetRow(index + 1, row.split(',')))
      .join('');
    const book = workbookOfTwo(
      { tag: '<sheet name="March" sheetId="1" r:id="rId1"/>', rows },
      { tag: '<sheet name="April" sheetId="2" r:id="rId9"/>', rows },
    );
    mkdirSync(at('aside'), { recursive: true });
    writeFileSync(at('aside', 'book.xlsx'), book);
    const done = await bringIn(at('aside', 'book.xlsx'), at('aside', 'home'));
    expect(resultOf(done)).toMatchObject({ imported: 1 });
    expect(done.err).toContain('Columns that mean nothing here: handling.\n');
    expect(done.err).toContain('Sheets that hold something and were not read: April.\n');
  }, 30_000);

  test('a wrong row comes back too, and the file, corrected, is all well', async () => {
    const wrong = good.replace('S-1', 'S-2').replace('H87', 'XYZ');
    const input = file('wrong', heading, good, wrong);
    const errors = at('wrong', 'to-correct.csv');
    const done = await bringIn(input, at('wrong', 'home'), '--errors', errors);
    expect(done.code).toBe(1);
    expect(resultOf(done)).toMatchObject({ imported: 1, rejected: 1, errorsFile: errors });
    writeFileSync(errors, readFileSync(errors, 'utf8').replace(',XYZ,', ',H87,'));
    const rest = await bringIn(errors, at('wrong', 'home'));
    expect(rest.code).toBe(0);
    expect(resultOf(rest)).toMatchObject({ imported: 1, rejected: 0, errorsFile: null });
  }, 30_000);

  test('the file itself is never written over, nor rows lost in a folder that is not there', async () => {
    const input = file('same', heading, good, good);
    const before = readFileSync(input, 'utf8');
    const same = await bringIn(input, at('same', 'home'), '--errors', input);
    expect([same.code, readFileSync(input, 'utf8')]).toEqual([2, before]);
    const lost = await bringIn(input, at('same', 'home'), '--errors', at('same', 'no', 'e.csv'));
    expect(lost.code).toBe(1);
    expect(existsSync(at('same', 'home'))).toBe(false);
    for (const ended of [same, lost]) expectSentences(ended);
  });
});

describe('the home', () => {
  test('an empty folder becomes a sample authority, which the first line says', async () => {
    const input = file('empty', heading, good);
    mkdirSync(at('empty', 'home'));
    const done = await bringIn(input, at('empty', 'home'));
    expect(done.code).toBe(0);
    expect(resultOf(done)).toMatchObject({ imported: 1, errorsFile: null, authority: 'sample' });
    const [first = ''] = done.err.split('\n');
    expect(first).toContain('sample authority');
    expect(first).toContain('published passwords');
  }, 30_000);

  test('AC-01 who is named acts or nobody: without the password no sample is made', async () => {
    const input = file('named', heading, good);
    const refused = await bringIn(input, at('named', 'home'), '--login', 'auditor');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('IMPOUND_PASSWORD');
    expect(readdirSync(at('named'))).toEqual(['seizures.csv']);
    expectSentences(refused);
  });

  test('a folder that holds other things is left alone', async () => {
    const input = file('other', heading, good);
    const refused = await bringIn(input, at('other'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('npm start');
    expect(readdirSync(at('other'))).toEqual(['seizures.csv']);
    expectSentences(refused);
  });

  test.concurrent.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]), 'FileNotTable'],
    ['another table', 'a,b\n1,2\n', 'MappingIncomplete'],
    ['a damaged table', `${heading}\n${good}\n\0\0\0\n`, 'BytesAreNoText'],
  ])('no home is left behind by %s', async (name, bytes, code) => {
    writeFileSync(at(`${name}.csv`), bytes);
    const refused = await bringIn(at(`${name}.csv`), at(`${name} home`));
    expect(refused.code).toBe(1);
    expect(JSON.stringify(resultOf(refused))).toContain(code);
    expect(existsSync(at(`${name} home`))).toBe(false);
    expectSentences(refused);
  });
});
