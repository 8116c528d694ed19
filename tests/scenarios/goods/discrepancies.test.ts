import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { assessAsAssumed, carton, placeAt, registerLot } from './goods-desk.ts';

let program: Program;
let keeper: Client;

beforeEach(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
});

afterEach(() => program.dispose());

const password = samplePeople.storekeeper.password;

async function receiveShort(): Promise<{ readonly lotId: string; readonly ids: string[] }> {
  const lotId = await registerLot(keeper);
  const { discrepancyIds } = await expectValue(keeper, 'lots.receive', {
    lotId,
    locationId: await placeAt(keeper, 'KZ1-B1-IN'),
    counted: { amount: 499_000, unit: 'H87' },
    massGrams: 399_000,
    packages: [carton(499_000, 'H87', { sealCondition: 'broken' })],
  });
  return { lotId, ids: discrepancyIds };
}

test('CC-06 a short count, a short mass and a broken seal each open a discrepancy; the seal freezes', async () => {
  const { lotId, ids } = await receiveShort();
  expect(ids).toHaveLength(3);
  const lot = await expectValue(keeper, 'lots.get', { lotId });
  expect(lot.discrepancies.map((each) => [each.kind, each.state, each.dueOn])).toEqual([
    ['count', 'found', '2026-12-06'],
    ['mass', 'found', '2026-12-06'],
    ['seal', 'found', '2026-12-06'],
  ]);
  expect(lot.discrepancies.map((each) => [each.expected, each.found, each.measure])).toEqual([
    ['500000', '499000', 'H87'],
    ['400000', '399000', 'GRM'],
    ['S-1', 'S-1', null],
  ]);
  expect(lot.discrepancies.map(({ sealCondition }) => sealCondition)).toEqual([
    null,
    null,
    'broken',
  ]);
  expect(lot.frozen).toBe(true);
  expect(lot.balance).toMatchObject({
    seized: 500_000,
    inStore: 499_000,
    explainedDifference: 1000,
  });
  const split = lot.actions.find(({ procedure }) => procedure === 'lots.split');
  expect(split).toMatchObject({ allowed: false, findings: [{ code: 'LotFrozen', rule: 'CC-06' }] });
});

test('found → recounted by two others → explained → closed: the lot is corrected and free again', async () => {
  const { lotId, ids } = await receiveShort();
  const second = await program.as('secondStorekeeper');
  const boss = await program.as('requester');
  const other = { login: samplePeople.storekeeper.login, password };
  for (const discrepancyId of ids) {
    const recounting = { discrepancyId, found: '499 500', note: 'Counted again' };
    expect(
      await expectRefusal(second, 'discrepancies.recount', { ...recounting, secondPerson: other }),
    ).toEqual(['RecounterIsFinder']);
    await expectValue(second, 'discrepancies.recount', {
      ...recounting,
      secondPerson: { login: samplePeople.approver.login, password },
    });
    expect(
      await expectRefusal(boss, 'discrepancies.close', {
        discrepancyId,
        signature: { password },
        acceptFound: true,
        note: 'Too early',
      }),
    ).toEqual(['DiscrepancyStateWrong']);
    const outcome = 'explained';
    await expectValue(boss, 'discrepancies.explain', { discrepancyId, outcome, note: 'Torn box' });
    expect(
      await expectRefusal(boss, 'discrepancies.close', {
        discrepancyId,
        signature: { password: 'not mine' },
        acceptFound: true,
        note: 'Settled',
      }),
    ).toEqual(['CredentialsWrong']);
    await expectValue(boss, 'discrepancies.close', {
      discrepancyId,
      signature: { password },
      acceptFound: true,
      note: 'Settled',
    });
  }
  const lot = await expectValue(keeper, 'lots.get', { lotId });
  expect(lot).toMatchObject({ quantity: { amount: 499_500 }, massGrams: 499_500, frozen: false });
  expect(lot.balance).toMatchObject({ inStore: 499_500, explainedDifference: 500 });
  expect(lot.packages[0]?.quantity.amount).toBe(499_500);
  await assessAsAssumed(keeper, lotId);
  const open = await expectValue(boss, 'discrepancies.list', {});
  expect(open.total).toBe(0);
  const closed = await expectValue(boss, 'discrepancies.list', { state: ['closed'] });
  expect(closed.items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test('AC-04 a second counter signs with their password as it is, blanks at its ends too', async () => {
  const { ids } = await receiveShort();
  const administrator = await program.as('administrator');
  const login = 'counter';
  const own = '  four grey herons ';
  await expectValue(administrator, 'people.create', {
    login,
    name: 'Saule Temirkhan',
    position: 'Storekeeper',
    assignments: [{ siteId: null, role: 'storekeeper' }],
    password: own,
  });
  const second = await program.as('secondStorekeeper');
  const recounting = { discrepancyId: ids[0] ?? '', found: '499 500', note: 'Counted again' };
  const trimmed = { login, password: own.trim() };
  expect(
    await expectRefusal(second, 'discrepancies.recount', { ...recounting, secondPerson: trimmed }),
  ).toEqual(['CredentialsWrong']);
  await expectValue(second, 'discrepancies.recount', {
    ...recounting,
    secondPerson: { login, password: own },
  });
});

test('a list of discrepancies of one state has no other', async () => {
  const { ids } = await receiveShort();
  const second = await program.as('secondStorekeeper');
  const [counted = '', ...others] = ids;
  await expectValue(second, 'discrepancies.recount', {
    discrepancyId: counted,
    found: '499 500',
    note: 'Counted again',
    secondPerson: { login: samplePeople.approver.login, password },
  });
  const inState = async (...state: readonly ('found' | 'recounted' | 'closed')[]) => {
    const list = await expectValue(keeper, 'discrepancies.list', { state: [...state] });
    expect(list.total).toBe(list.items.length);
    return list.items.map(({ id }) => id);
  };
  expect(await inState('recounted')).toEqual([counted]);
  expect((await inState('found')).toSorted()).toEqual(others.toSorted());
  expect(await inState('closed')).toEqual([]);
  expect((await inState('found', 'recounted')).toSorted()).toEqual(ids.toSorted());
  const one = await expectValue(keeper, 'discrepancies.list', { discrepancyId: counted });
  expect(one.items.map(({ id }) => id)).toEqual([counted]);
});
