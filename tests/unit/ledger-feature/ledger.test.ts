import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

let program: Program;
let auditor: Client;

beforeEach(async () => {
  program = await sampleProgram();
  auditor = await program.as('auditor');
});
afterEach(() => program.dispose());

type Page = OutputOf<'ledger.events'>;

async function allPages(search: { search?: string; type?: string }): Promise<Page[]> {
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
