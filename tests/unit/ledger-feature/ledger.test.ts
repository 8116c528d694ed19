import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { typesOfKind } from '../../../shared/domain/ledger/event-kinds.ts';
import { addDays } from '../../../shared/kernel/legal-date.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { seizureOf } from '../../scenarios/goods/goods-desk.ts';

let program: Program;
let auditor: Client;

beforeEach(async () => {
  program = await sampleProgram();
  auditor = await program.as('auditor');
});
afterEach(() => program.dispose());

type Page = OutputOf<'ledger.events'>;

async function allPages(search: Omit<InputOf<'ledger.events'>, 'limit'>): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const page = await expectValue(auditor, 'ledger.events', {
      ...search,
      limit: 7,
      ...(cursor === undefined ? {} : { cursor }),
    });
    pages.push(page);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && pages.length < 200);
  return pages;
}

describe('the list of events', () => {
  test('shows every event once, the newest first', async () => {
    const { size } = await expectValue(auditor, 'ledger.status', {});
    const pages = await allPages({});
    const seqs = pages.flatMap(({ items }) => items.map(({ seq }) => seq));
    expect(seqs).toEqual(Array.from({ length: size }, (_, index) => size - index));
    expect(pages[0]?.total).toBe(size);
  });

  test('a scanned reference finds the events about that thing', async () => {
    const place = program.core.store.reader.get<{ reference: string; path: string }>(
      'SELECT reference, path FROM location ORDER BY path LIMIT 1',
    );
    const [page] = await allPages({ search: place?.reference ?? '' });
    expect(page?.items.map(({ type }) => type)).toEqual(['LocationCreated']);
    expect(page?.items[0]?.facts['path']).toBe(place?.path);
    expect(page).toMatchObject({ total: 1, readTo: null });
  });

  test('what happened a moment ago is found by its reference, filtered or not', async () => {
    const keeper = await program.as('storekeeper');
    const seizure = await expectValue(keeper, 'seizures.register', seizureOf([{}]));
    const types = async (search: Omit<InputOf<'ledger.events'>, 'limit'>) =>
      (await allPages({ search: seizure.reference, ...search })).flatMap(({ items }) =>
        items.map(({ type }) => type),
      );
    expect(await types({})).toEqual(['SeizureRegistered']);
    expect(await types({ kind: 'goods' })).toEqual(['SeizureRegistered']);
    expect(await types({ kind: 'house' })).toEqual([]);
  });

  test('words are found in any case and order, ё typed as е, with their quotation marks', async () => {
    const keeper = await program.as('storekeeper');
    const { number } = seizureOf([{}]);
    const goods = { description: 'Ёлочные игрушки «Шолпан»', brand: 'ТОО "Ақ жол"' };
    await expectValue(keeper, 'seizures.register', seizureOf([goods]));
    const numbers = async (search: string) =>
      (await allPages({ search })).flatMap(({ items }) =>
        items.map(({ facts }) => facts['number']),
      );
    for (const typed of ['елочные', 'ЁЛОЧНЫЕ', 'шолпан  елочн', '"ақ жол"', 'Ёлочные ТОО']) {
      expect(await numbers(typed), typed).toEqual([number]);
    }
    expect(await numbers('елочные елочки')).toEqual([]);
  });

  test('a thing is found by its name as it is typed or read on a Cyrillic keyboard', async () => {
    const place = program.core.store.reader.get<{ reference: string; path: string }>(
      "SELECT reference, path FROM location WHERE kind = 'intake' LIMIT 1",
    );
    const { reference = '', path = '' } = place ?? {};
    // The keys of a Russian layout; a site's code is of Latin letters and digits.
    const keys = new Map([...'QWERTYUIOPASDFGHJKLZXCVBNM'].map((key, at) => [key, at]));
    const cyrillic = [...reference]
      .map((key) => 'ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ'.charAt(keys.get(key) ?? 99) || key)
      .join('');
    const [asPrinted] = await allPages({ search: reference });
    expect(asPrinted?.items.some(({ type }) => type === 'LocationCreated')).toBe(true);
    for (const typed of [reference.toLowerCase(), cyrillic, path.toLowerCase()]) {
      const [page] = await allPages({ search: typed });
      expect(page, typed).toEqual(asPrinted);
    }
  });

  test('a type and a word are read event by event, and say how far', async () => {
    const byType = await allPages({ type: 'UserCreated' });
    const found = byType.flatMap(({ items }) => items);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['UserCreated']));
    expect(byType.at(-1)).toMatchObject({ readTo: 1, nextCursor: null });
    const byWord = await allPages({ search: 'olga vetrova' });
    const words = byWord.flatMap(({ items }) => items);
    expect(words.length).toBeGreaterThan(0);
    const about = words.map(({ facts, actorName }) => `${facts['name']} ${actorName}`);
    expect(about.filter((text) => !text.includes('Olga Vetrova'))).toEqual([]);
  });
});

describe('the filters of the list', () => {
  const found = async (search: InputOf<'ledger.events'>) =>
    (await allPages(search)).flatMap(({ items }) => items);

  test('a kind has its types and no other', async () => {
    const house = await found({ kind: 'house' });
    expect(house.length).toBeGreaterThan(5);
    expect(house.filter(({ type }) => !typesOfKind.house.includes(type))).toEqual([]);
    const all = await found({});
    const known = all.filter(({ type }) => typesOfKind.house.includes(type));
    expect(house.map(({ seq }) => seq)).toEqual(known.map(({ seq }) => seq));
  });

  test('a person has what they did, with other filters too', async () => {
    const store = await program.as('storekeeper');
    const { user } = await expectValue(store, 'session.current', {});
    const actorId = user?.id ?? '';
    const did = await found({ actorId });
    expect(did.length).toBeGreaterThan(0);
    expect(new Set(did.map(({ actorName }) => actorName))).toEqual(new Set([user?.name]));
    expect(await found({ actorId, kind: 'certificates' })).toEqual([]);
    const about = await found({ actorId, search: 'store' });
    expect(about.every(({ actorName }) => actorName === user?.name)).toBe(true);
  });

  test('days are those of the site and hold both ends', async () => {
    const { size } = await expectValue(auditor, 'ledger.status', {});
    // Almaty is five hours ahead: 18:59 UTC is still the day, 19:00 the next.
    const day = program.clock.now().slice(0, 10);
    program.clock.advance(Date.parse(`${day}T18:59:00.000Z`) - Date.parse(program.clock.now()));
    await program.as('storekeeper');
    program.clock.advance(60_000);
    auditor = await program.as('auditor');
    const next = addDays(day, 1);
    const seqs = async (from: string, to: string) =>
      (await found({ from, to })).map(({ seq }) => seq);
    const both = await seqs(day, next);
    const last = await seqs(next, next);
    expect(last.length).toBeGreaterThan(0);
    expect([...last, ...(await seqs(day, day))]).toEqual(both);
    expect(Math.min(...last)).toBeGreaterThan(size + 1);
    expect(await seqs(addDays(next, 1), addDays(next, 9))).toEqual([]);
  });

  test('AC-05 a refusal keeps what its words need', async () => {
    const store = await program.as('storekeeper');
    await expectRefusal(store, 'people.create', {
      login: 'x.y',
      name: 'X',
      position: 'Y',
      password: 'three brown camels',
      assignments: [],
    });
    const [refused] = await found({ kind: 'refusals' });
    expect(refused?.refusals).toEqual([
      { code: 'NotPermitted', rule: 'AC-01', facts: expect.any(Object) as unknown },
    ]);
  });
});

describe('status and checkpoint', () => {
  test('the checkpoint is signed over the size and root that the status shows', async () => {
    const before = await expectValue(auditor, 'ledger.status', {});
    const made = await expectValue(auditor, 'ledger.checkpoint', {});
    const { checkpoint, root, publicKey, keyFingerprint } = await expectValue(
      auditor,
      'ledger.status',
      {},
    );
    expect(made.size).toBe(before.size);
    expect(checkpoint).toMatchObject({ size: made.size, note: made.note });
    const [name, size, base64] = made.note.split('\n');
    expect(publicKey.startsWith(`${name}+`)).toBe(true);
    expect(size).toBe(String(before.size));
    expect(Buffer.from(base64 ?? '', 'base64').toString('hex')).toBe(root);
    expect(keyFingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('verification', () => {
  test('proves a sound ledger, tells how far it is, and is remembered with its age', async () => {
    const report = await expectValue(auditor, 'ledger.verify', { job: 'verify-1' });
    expect(report.problems).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.signedTo).toBeLessThan(report.events);
    const { lastVerified } = await expectValue(auditor, 'ledger.status', {});
    expect(lastVerified).toEqual({ at: program.clock.now(), ok: true, events: report.events });
    program.clock.advance(31 * 24 * 3_600_000);
    const later = await program.as('auditor');
    const { cards } = await expectValue(later, 'work.list', {});
    expect(cards.find(({ target }) => target.page === 'ledger')).toMatchObject({
      code: 'ledger-verified-long-ago',
      urgency: 'overdue',
      facts: { days: 31 },
    });
  });

  test('names a changed row of a table and keeps saying so on the first page', async () => {
    await program.core.store.writer.run((tx) => {
      tx.run("UPDATE settings SET contact = 'somebody else'");
      return { ok: true, value: undefined };
    });
    const report = await expectValue(auditor, 'ledger.verify', { job: 'verify-2' });
    expect(report.ok).toBe(false);
    expect(report.problems.map(({ kind, table }) => [kind, table])).toEqual([
      ['projection', 'settings'],
    ]);
    const { cards } = await expectValue(auditor, 'work.list', {});
    expect(cards[0]).toMatchObject({ code: 'ledger-broken', facts: { problems: 1 } });
  });

  test('is stopped by whoever waits for it and leaves no outcome', async () => {
    await makeManyEvents();
    const running = expectRefusal(auditor, 'ledger.verify', { job: 'verify-3' });
    await expectValue(auditor, 'ledger.stopVerifying', { job: 'verify-3' });
    expect(await running).toEqual(['VerificationStopped']);
    expect((await expectValue(auditor, 'ledger.status', {})).lastVerified).toBeNull();
  });

  test('another connection cannot stop it', async () => {
    const other = await program.as('requester');
    const running = expectValue(auditor, 'ledger.verify', { job: 'verify-4' });
    await expectValue(other, 'ledger.stopVerifying', { job: 'verify-4' });
    expect((await running).ok).toBe(true);
  });
});

/** Enough events that the verification rests at least once. */
async function makeManyEvents(): Promise<void> {
  const admin = await program.as('administrator');
  const { items } = await expectValue(admin, 'sites.list', {});
  const siteId = items[0]?.id ?? '';
  const traits = {
    acceptedClasses: [],
    compartment: false,
    palletPlaces: null,
    maxLoadGrams: null,
    maxVolumeMillilitres: null,
    flammableLimitMillilitres: null,
    temperatureMinTenths: null,
    temperatureMaxTenths: null,
    humidityMaxPercent: null,
    securityLevel: 1,
  };
  const name = { en: 'Rack', ru: '', kk: '' };
  const yard = await expectValue(admin, 'locations.create', {
    siteId,
    parentId: null,
    kind: 'yard',
    code: 'YY',
    name,
    traits,
  });
  for (const code of ['A0001', 'B0001', 'C0001', 'D0001', 'E0001', 'F0001']) {
    const run = { siteId, parentId: yard.ids[0] ?? '', kind: 'rack', code, count: 1000 } as const;
    await expectValue(admin, 'locations.create', { ...run, name, traits });
  }
}
