import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  placeAt,
  receiveWhole,
  registerLot,
  seizureOf,
  storedLot,
  takeEvidence,
} from './goods-desk.ts';

let program: Program;
let keeper: Client;
let boss: Client;

beforeEach(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
  boss = await program.as('requester');
});

afterEach(() => program.dispose());

const basis = {
  kind: 'court-order',
  documentNumber: 'A-1',
  documentDate: '2026-11-01',
  issuedBy: 'Court of Aktau',
} as const;

test('CC-04 CC-05 a sample and a split keep the line in balance and the holds on both parts', async () => {
  const lot = await storedLot(keeper);
  const packageId = lot.packages[0]?.id ?? '';
  await takeEvidence(keeper, lot.id, packageId);
  const held = { lotId: lot.id, kind: 'court', reference: 'Ruling 5', reason: 'Appeal' } as const;
  await expectValue(boss, 'lots.placeHold', held);
  const part = {
    lotId: lot.id,
    quantity: { amount: 499_980, unit: 'H87' as const },
    massGrams: 399_984,
    packageIds: [packageId],
    reason: 'Two court cases',
  };
  expect(await expectRefusal(keeper, 'lots.split', part)).toEqual(['SplitLeavesNothing']);
  const after = await expectValue(keeper, 'lots.get', { lotId: lot.id });
  expect(after).toMatchObject({
    quantity: { amount: 499_980 },
    massGrams: 399_984,
    openHolds: 1,
    samples: { decided: true, taken: [{ quantity: { amount: 20 }, sealNumber: 'SMP-7' }] },
    packages: [{ quantity: { amount: 499_980 }, sealNumber: 'S-2' }],
    balance: { seized: 500_000, inStore: 499_980, sampled: 20 },
  });
});

test('CC-05 a split of loose goods inherits answer and holds, and is found by its parent', async () => {
  const lotId = await registerLot(keeper, { massGrams: null });
  await expectValue(keeper, 'lots.receive', {
    lotId,
    locationId: await placeAt(keeper, 'KZ1-B1-IN'),
    counted: { amount: 500_000, unit: 'H87' },
    massGrams: null,
    packages: [1, 2].map((index) => ({
      packaging: 'PX',
      innerCount: 10,
      quantity: { amount: 250_000, unit: 'H87' as const },
      grossGrams: null,
      tareGrams: null,
      sealNumber: `P-${index}`,
      sealCondition: 'intact' as const,
    })),
  });
  const lot = await expectValue(keeper, 'lots.get', { lotId });
  await expectValue(boss, 'lots.placeHold', {
    lotId,
    kind: 'evidence',
    reference: 'Case 9',
    reason: 'Evidence',
  });
  const split = await expectValue(keeper, 'lots.split', {
    lotId,
    quantity: { amount: 250_000, unit: 'H87' },
    massGrams: null,
    packageIds: [lot.packages[1]?.id ?? ''],
    reason: 'Second case',
  });
  const child = await expectValue(keeper, 'lots.get', { lotId: split.lotId });
  expect(child).toMatchObject({
    status: 'received',
    quantity: { amount: 250_000 },
    openHolds: 1,
    parent: { id: lotId },
    packages: [{ sealNumber: 'P-2' }],
    balance: { inStore: 500_000 },
  });
  const holdId = child.holds[0]?.id ?? '';
  await expectValue(boss, 'lots.liftHold', {
    lotId: child.id,
    holdId,
    reference: 'Ruling 6',
    reason: 'Case closed',
  });
  const parent = await expectValue(keeper, 'lots.get', { lotId });
  expect([parent.openHolds, parent.children.length]).toEqual([1, 1]);
});

test('DR-02 DR-03 goods are released as reviewed, and never while held', async () => {
  const lot = await storedLot(keeper);
  const leave = { lotId: lot.id, handedTo: 'Owner', document: 'Act 1', reason: 'Court order' };
  expect(await expectRefusal(keeper, 'lots.carryOutExit', leave)).toEqual(['ExitNotDecided']);
  await expectValue(boss, 'lots.answerReview', {
    answer: 'release',
    lotId: lot.id,
    basis,
    recipient: 'Owner',
    reason: 'The court released them',
  });
  const { id: holdId } = await expectValue(boss, 'lots.placeHold', {
    lotId: lot.id,
    kind: 'investigation',
    reference: 'Letter 1',
    reason: 'New case',
  });
  expect(await expectRefusal(keeper, 'lots.carryOutExit', leave)).toEqual(['LotHeld']);
  await expectValue(boss, 'lots.liftHold', {
    lotId: lot.id,
    holdId,
    reference: 'Letter 2',
    reason: 'No case',
  });
  await expectValue(keeper, 'lots.carryOutExit', leave);
  const gone = await expectValue(keeper, 'lots.get', { lotId: lot.id });
  expect(gone).toMatchObject({
    status: 'released',
    locationId: null,
    balance: { inStore: 0, released: 500_000 },
  });
  expect(gone.actions.filter(({ allowed }) => allowed)).toEqual([]);
});

test('DR-06 destruction needs a sample or the reason why none is kept', async () => {
  const lot = await storedLot(keeper);
  const destroy = { answer: 'destroy', lotId: lot.id, basis, reason: 'Counterfeit' } as const;
  expect(
    await expectRefusal(boss, 'lots.answerReview', { ...destroy, sampleWaiver: null }),
  ).toEqual(['SampleUndecided']);
  await expectValue(boss, 'lots.answerReview', { ...destroy, sampleWaiver: 'Sampled by lab 3' });
  const orderable = await expectValue(keeper, 'lots.list', { orderable: true });
  expect(orderable.items.map(({ id }) => id)).toEqual([lot.id]);
});

test('SS-03 goods are not put away at intake, in a rack, or where they stand already', async () => {
  const lot = await storedLot(keeper);
  const move = async (path: string): Promise<readonly string[]> =>
    expectRefusal(keeper, 'storage.move', {
      lotId: lot.id,
      locationId: await placeAt(keeper, path),
      reason: 'Tidying up',
    });
  expect(await move('KZ1-B1-IN')).toContain('LocationNotForStorage');
  expect(await move('KZ1-B1-A-R01')).toContain('LocationNotForStorage');
  expect(await move(lot.locationPath ?? '')).toContain('LotAlreadyThere');
  const locationId = lot.locationId ?? '';
  expect(await expectRefusal(keeper, 'storage.putAway', { lotId: lot.id, locationId })).toContain(
    'LotStateWrong',
  );
});

test('scans are read in any case, without hyphens and through a Russian keyboard', async () => {
  const lot = await storedLot(keeper);
  const cyrillic = [...lot.reference].map((key) => russian.get(key) ?? key).join('');
  const typed = [lot.reference, lot.reference.toLowerCase(), lot.reference.replaceAll('-', '')];
  for (const text of [...typed, cyrillic]) {
    const { matches } = await expectValue(keeper, 'scan.resolve', { text });
    expect([text, matches.map(({ kind, id }) => [kind, id])]).toEqual([text, [['lot', lot.id]]]);
  }
  const wrong = lot.reference.replace('000001', '000002');
  expect((await expectValue(keeper, 'scan.resolve', { text: wrong })).matches).toEqual([]);
  const seal = await expectValue(keeper, 'scan.resolve', { text: 'S-1' });
  expect(seal.matches.map(({ kind }) => kind)).toEqual(['package']);
  const number = await expectValue(keeper, 'scan.resolve', { text: 'kz-2026/001' });
  expect(number.matches.map(({ kind }) => kind)).toEqual(['seizure']);
});

const russian = new Map(
  [...'QWERTYUIOPASDFGHJKLZXCVBNM'].map((key, index) => [
    key,
    'ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ'.charAt(index),
  ]),
);

test('lists page by cursor in every order, filter, search and add up', async () => {
  const lines = Array.from({ length: 7 }, (_, index) => ({
    description: index % 2 === 0 ? 'Сигареты «Мальборо»' : 'Perfume "Chanel"',
    category: index % 2 === 0 ? 'tobacco' : 'perfume',
    brand: `Brand ${index}`,
    quantity: { amount: 10 * (index + 1), unit: 'H87' as const },
  }));
  const { lotIds } = await expectValue(keeper, 'seizures.register', seizureOf(lines));
  await receiveWhole(keeper, lotIds[0] ?? '');
  for (const sort of ['newest', 'review', 'reference', 'quantity'] as const) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await expectValue(keeper, 'lots.list', {
        sort,
        limit: 3,
        ...(cursor === undefined ? {} : { cursor }),
      });
      expect(page).toMatchObject({ total: 7, totals: [{ amount: 280, unit: 'H87' }] });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 7, 7]);
  }
  const count = async (filter: object): Promise<number> => {
    const { items, total } = await expectValue(keeper, 'lots.list', filter);
    expect(items.length).toBe(total);
    return total;
  };
  expect(await count({ search: 'мальб' })).toBe(4);
  expect(await count({ search: '"Chanel" OR' })).toBe(0);
  expect(await count({ search: 'chanel kz-2026/001' })).toBe(3);
  expect(await count({ status: ['received'] })).toBe(1);
  expect(await count({ status: ['received', 'expected'], category: 'tobacco' })).toBe(4);
  expect(await count({ condition: 'unassessed' })).toBe(7);
  expect(await count({ reviewDueBy: '2026-11-21' })).toBe(0);
  expect(await count({ reviewDueBy: '2027-11-21' })).toBe(7);
  expect(await count({ locationId: await placeAt(keeper, 'KZ1-B1-IN') })).toBe(1);
});
