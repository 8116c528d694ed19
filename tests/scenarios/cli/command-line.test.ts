import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHome } from '../../../main/core/platform/home.ts';
import { pastGuards, tamper } from '../../support/store/tamper.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { expectSentences, impound, resultOf } from './run-impound.ts';
import type { Ended } from './run-impound.ts';

interface Demo {
  readonly certificates: readonly {
    readonly number: string;
    readonly file: string;
    readonly sha256: string;
    readonly lines: number;
  }[];
  readonly refused: readonly {
    readonly ref: string;
    readonly rule: string;
    readonly why: string;
  }[];
  readonly incomplete: readonly { readonly ref: string; readonly missing: readonly string[] }[];
  readonly ledger: { readonly size: number; readonly root: string };
}

const room = tempFolder();
const at = (...names: readonly string[]) => path.join(room.folder, ...names);
const fixture = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'published-events.csv');
let ended: Ended;
let demo: Demo;
let tobacco: string;

beforeAll(async () => {
  ended = await impound(
    'demo',
    '--home',
    at('home'),
    '--out',
    at('out'),
    '--input',
    fixture,
    '--json',
  );
  demo = resultOf(ended) as Demo;
  tobacco = demo.certificates[0]?.file ?? '';
}, 120_000);
afterAll(() => room.remove());

/** A copy of the home to spoil. */
function spoiledHome(name: string, change: Parameters<typeof tamper>[1]): string {
  const home = at(name);
  mkdirSync(home);
  for (const file of readdirSync(at('home')))
    cpSync(at('home', file), path.join(home, file), { recursive: true });
  tamper(path.join(home, 'impound.db'), change);
  return home;
}

describe('demo', () => {
  test('ends well and prints exactly what a program reads', () => {
    expect(ended.code).toBe(0);
    expectSentences(ended);
    expect(Object.keys(demo)).toEqual([
      'seizures',
      'lots',
      'certificates',
      'refused',
      'incomplete',
      'ledger',
    ]);
    expect(demo).toMatchObject({ seizures: 4, lots: 4 });
    expect(demo.certificates).toHaveLength(4);
    expect(demo.incomplete).toHaveLength(10);
    expect(demo.incomplete[0]).toEqual({ ref: 'KZ-PETRO-BEER', missing: ['date'] });
    expect(demo.ledger.size).toBeGreaterThan(100);
    expect(demo.ledger.root).toMatch(/^[0-9a-f]{64}$/);
  });

  test('CT-02 each file is what was stored, byte for byte', () => {
    for (const certificate of demo.certificates) {
      expect(Object.keys(certificate)).toEqual(['number', 'file', 'sha256', 'lines']);
      const bytes = readFileSync(certificate.file);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(certificate.sha256);
      expect(path.basename(certificate.file)).toBe(`${certificate.number}.pdf`);
    }
  });

  test('SS-02, DR-07 mercury is refused every bin but one and every method but one', () => {
    const mercury = demo.refused.filter(({ ref }) => ref === 'KZ-AKTAU-HG-2017');
    const bins = mercury.filter(({ rule }) => rule.startsWith('SS-'));
    const methods = mercury.filter(({ rule }) => rule === 'DR-07');
    expect(bins.length).toBeGreaterThan(20);
    expect(bins.some(({ why }) => why.startsWith('KZ1-H1'))).toBe(false);
    for (const { why } of bins) expect(why).not.toMatch(/^(\S+): \1 /);
    expect(methods.length).toBeGreaterThan(10);
    expect(methods.some(({ why }) => why.startsWith('Method L:'))).toBe(false);
    for (const { why } of mercury) expect(why).not.toContain('{{');
  });

  test('a home that holds something is left alone', async () => {
    const again = await impound('demo', '--home', at('home'), '--out', at('out'));
    expect(again.code).toBe(1);
    expectSentences(again);
    expect(again.out).toContain('is not empty');
  });
});

describe('verify and rebuild', () => {
  test('the ledger of the demo verifies, before and after a rebuild', async () => {
    const first = await impound('verify', '--home', at('home'), '--json');
    const { size, root } = demo.ledger;
    expect(resultOf(first)).toMatchObject({ ok: true, events: size, root, problems: [] });
    expect(first.code).toBe(0);
    const rebuilt = await impound('rebuild', '--home', at('home'), '--json');
    expect(rebuilt.code).toBe(0);
    expect(resultOf(rebuilt)).toMatchObject({ ok: true, events: size });
    const second = await impound('verify', '--home', at('home'), '--json');
    expect(resultOf(second)).toMatchObject({ ok: true, events: size, root, problems: [] });
  }, 30_000);

  test('CC-02 one changed byte of an event is found and its place is named', async () => {
    const home = spoiledHome('byte', (database) => {
      const sql = `UPDATE event SET body = replace(body, 'Abay', 'Abaj')
        WHERE seq = (SELECT min(seq) FROM event WHERE body LIKE '%Abay%')`;
      pastGuards(database, 'event', sql);
    });
    const verified = await impound('verify', '--home', home, '--json');
    expect(verified.code).toBe(1);
    const { ok, problems } = resultOf(verified) as {
      ok: boolean;
      problems: Record<string, unknown>[];
    };
    expect(ok).toBe(false);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual(['kind', 'seq', 'table', 'key', 'detail']);
    }
    expect(problems.some(({ seq, table }) => Number(seq) > 0 && table === 'event')).toBe(true);
    expectSentences(verified);
  }, 30_000);

  test('CC-01 one changed quantity of a table is found, by table, key and value', async () => {
    const home = spoiledHome('quantity', (database) => {
      pastGuards(database, 'lot', 'UPDATE lot SET amount = amount + 1 WHERE amount = 4500000');
    });
    const verified = await impound('verify', '--home', home, '--json');
    expect(verified.code).toBe(1);
    expect(resultOf(verified)).toMatchObject({ ok: false });
    const found = JSON.stringify(resultOf(verified));
    expect(found).toContain('"table":"lot"');
    expect(found).toContain('4500001');
  }, 30_000);
});

describe('verify-certificate', () => {
  test('CT-04 accepts with the public key, and says when the key is its own', async () => {
    const key = at('out', 'public-key.pem');
    const [trusted, alone, aloneJson] = await Promise.all([
      impound('verify-certificate', tobacco, '--key', key, '--json'),
      impound('verify-certificate', tobacco),
      impound('verify-certificate', tobacco, '--json'),
    ]);
    expect(trusted.code).toBe(0);
    expect(resultOf(trusted)).toMatchObject({
      ok: true,
      number: demo.certificates[0]?.number,
      problems: [],
      issuer: 'proven',
    });
    expect(alone.code).toBe(0);
    expect(alone.out).toContain('Issuer: unproven, no key was given.');
    expect(resultOf(aloneJson)).toMatchObject({
      ok: true,
      problems: [],
      issuer: 'unproven: no key given',
    });
  });

  test('CT-02 refuses after a change of a single bit, wherever it is', async () => {
    const bytes = readFileSync(tobacco);
    const places = [0, 700, Math.floor(bytes.length / 2), bytes.length - 2];
    const runs = places.map(async (place, index) => {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ (1 << index);
      const file = at(`changed-${place}.pdf`);
      writeFileSync(file, changed);
      const checked = await impound('verify-certificate', file, '--json');
      expect([place, checked.code]).toEqual([place, 1]);
      expect(resultOf(checked)).toMatchObject({ ok: false });
      expectSentences(checked);
    });
    await Promise.all(runs);
  }, 30_000);

  test('refuses with the key of somebody else', async () => {
    const other = at('other.pem');
    writeFileSync(
      other,
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n' +
        '-----END PUBLIC KEY-----\n',
    );
    const checked = await impound('verify-certificate', tobacco, '--key', other, '--json');
    expect(checked.code).toBe(1);
    expect(resultOf(checked)).toMatchObject({
      ok: false,
      issuer: 'unproven: the file has problems',
    });
  });
});

describe('what a person types wrongly', () => {
  test.concurrent.each([
    [[]],
    [['bogus']],
    [['verify']],
    [['verify', '--hom', 'x']],
    [['verify', '--home', 'x', 'y']],
    [['verify-certificate']],
    [['serve', '--home', 'x', '--port', 'abc']],
  ])('%j ends with 2 and says what is wrong', async (words) => {
    const wrong = await impound(...words);
    expect(wrong.code).toBe(2);
    expectSentences(wrong);
  });

  test('help is help, and no fault', async () => {
    const help = await impound('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    const one = await impound('demo', '--help');
    expect(one.code).toBe(0);
    expect(one.out).toContain('demo --home DIR --out DIR');
    expect(one.out).toContain('Exit code 0');
  });

  test.concurrent.each([
    [['foo'], 'There is no command foo.'],
    [['import', 'a.csv', '--home', 'x'], 'There is no command import alone: type import seizures.'],
    [['generate', '--home', 'x', '--lots', '1e3'], '--lots takes a whole number from 1 to'],
    [[], 'Say which command'],
    [['generate', '--home', 'x', '--lots', '-5'], '--lots takes a whole number from 1 to'],
    [['generate', '--home', 'x', '--lots'], '--lots needs a value.'],
    [['serve', '--home', 'x', '--port', '-5'], '--port takes a number from 0 to 65535'],
    [['verify', '--home'], '--home needs a value.'],
    [['verify', '--hom', 'x'], 'There is no option --hom.'],
    [['verify', '-x', '--home', 'y'], 'There is no option -x.'],
    [['verify', '--home', 'x', 'y'], 'y is too much.'],
    [['verify-certificate'], 'FILE is missing.'],
  ])('%j with --json ends with one object that says so', async (words, said) => {
    const wrong = await impound(...words, '--json');
    expect(wrong.code).toBe(2);
    const { ok, error } = resultOf(wrong) as { ok: boolean; error: Record<string, string> };
    expect([ok, error['code']]).toEqual([false, 'UsageError']);
    expect(error['message']).toContain(said);
    expect(`${error['message']}${wrong.err}`).not.toMatch(/ambiguous|argument missing|positional/);
    expectSentences(wrong);
  });
});

describe('what is not there or not free', () => {
  test.concurrent.each([
    [['verify', '--home', '/nowhere/at/all'], 'There is no Impound database'],
    [['rebuild', '--home', '/nowhere/at/all'], 'There is no Impound database'],
    [['verify', '--home', 'x'.repeat(300)], 'cannot be read'],
    [['verify-certificate', '/nowhere/a.pdf'], 'cannot be read'],
    [['import', 'seizures', '/nowhere/a.csv', '--home', '/nowhere'], 'cannot be read'],
    [['demo', '--home', 'package.json', '--out', 'x'], 'is a file'],
    [['generate', '--home', 'package.json', '--lots', '5'], 'is a file'],
  ])('%j says so', async (words, said) => {
    const refused = await impound(...words);
    expect(refused.code).toBe(1);
    expect(`${refused.out}${refused.err}`).toContain(said);
    expectSentences(refused);
  });

  test('a port that is taken, in a sentence and as an object', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    try {
      const { port } = other.address() as AddressInfo;
      const refused = await impound('serve', '--home', at('own'), '--port', `${port}`, '--json');
      expect(refused.code).toBe(1);
      expect(resultOf(refused)).toMatchObject({ ok: false, error: { code: 'CommandFailed' } });
      expect(refused.err).toMatch(/is taken|not built yet/);
      expectSentences(refused);
    } finally {
      other.close();
    }
  });

  test('a home that another program holds', async () => {
    const held = openHome(at('home'));
    try {
      const refused = await impound('rebuild', '--home', at('home'), '--json');
      expect(refused.code).toBe(1);
      const message = `Another program has ${at('home')} open.`;
      expect(resultOf(refused)).toEqual({ ok: false, error: { code: 'HomeInUse', message } });
      expectSentences(refused);
    } finally {
      held.release();
    }
    expect(existsSync(at('home', 'impound.db'))).toBe(true);
  });
});
