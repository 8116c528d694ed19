import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectError, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program, SampleRole } from '../../support/program.ts';
import {
  approval,
  balancing,
  crewOf,
  executed,
  loading,
  orderOf,
  orderableLot,
  requested,
  scheduled,
  secondPerson,
  staged,
  verifyAll,
} from '../destruction/order-desk.ts';
import { placeAt } from '../goods/goods-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';

let program: Program;
let crew: Crew;
let administrator: Client;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
  administrator = await program.as('administrator');
});

afterEach(() => program.dispose());

async function personOf(role: SampleRole) {
  const { items } = await expectValue(administrator, 'people.list', {});
  const person = items.find(({ login }) => login === samplePeople[role].login);
  if (person === undefined) throw new Error(`No ${role}`);
  return person;
}

test('AC-01 who is deactivated while the signature is checked approves nothing', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const { id: userId } = await personOf('approver');
  const wanted = await approval(crew.approver, orderId);
  const [approved, deactivated] = await Promise.all([
    crew.approver.call('orders.approve', wanted),
    administrator.call('people.setActive', { userId, active: false, reason: 'Dismissed' }),
  ]);
  expect(deactivated.ok).toBe(true);
  expect(approved).toMatchObject({ ok: false, error: { rejections: [{ code: 'NotSignedIn' }] } });
  expect(await orderOf(crew.chief, orderId)).toMatchObject({ state: 'requested', approvals: 0 });
});

test('AC-01 who gets another role while the signature is checked approves nothing', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const { id: userId, name, position } = await personOf('approver');
  const wanted = await approval(crew.approver, orderId);
  const assignments = [{ siteId: null, role: 'auditor' as const }];
  const [approved] = await Promise.all([
    crew.approver.call('orders.approve', wanted),
    expectValue(administrator, 'people.update', { userId, name, position, assignments }),
  ]);
  expect(approved).toMatchObject({ ok: false, error: { rejections: [{ code: 'NotPermitted' }] } });
  expect(await orderOf(crew.chief, orderId)).toMatchObject({ state: 'requested', approvals: 0 });
});

/**
 * What another person does first in the queue of the store, after the second signature was
 * checked and before the command that asked for it has its turn.
 */
async function meanwhile<T>(change: () => Promise<unknown>, command: () => Promise<T>): Promise<T> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const busy = program.core.store.writer.run(async () => {
    await held;
    return ok(undefined);
  });
  const changed = change();
  const asked = command();
  // Both wait for the store now: the password of the second signature is checked long since.
  await wait(200);
  release();
  await Promise.all([busy, changed]);
  return asked;
}

async function dismiss(role: SampleRole) {
  const { id: userId } = await personOf(role);
  return () =>
    expectValue(administrator, 'people.setActive', { userId, active: false, reason: 'Dismissed' });
}

const secondChanged = { ok: false, error: { rejections: [{ code: 'SecondPersonChanged' }] } };

test('AC-01 DW-05 a second person who is deactivated in between releases nothing', async () => {
  const orderId = await staged(crew, [await orderableLot(crew)]);
  await verifyAll(crew, orderId);
  const wanted = await loading(crew, orderId);
  const dispatched = await meanwhile(await dismiss('secondStorekeeper'), () =>
    crew.keeper.call('orders.dispatch', wanted),
  );
  expect(dispatched).toMatchObject(secondChanged);
  expect(await orderOf(crew.chief, orderId)).toMatchObject({ state: 'staging' });
});

test('AC-01 DW-05 a second person who gets another role in between opens no cage', async () => {
  const orderId = await scheduled(crew, [await orderableLot(crew)]);
  const { id: userId, name, position } = await personOf('secondStorekeeper');
  const assignments = [{ siteId: null, role: 'supervisor' as const }];
  const { version } = await orderOf(crew.keeper, orderId);
  const locationId = await placeAt(crew.keeper, 'KZ1-B1-CG');
  const began = await meanwhile(
    () => expectValue(administrator, 'people.update', { userId, name, position, assignments }),
    () => crew.keeper.call('orders.beginStaging', { orderId, version, locationId, secondPerson }),
  );
  expect(began).toMatchObject(secondChanged);
});

test('AC-01 DW-08 a second counter who is deactivated in between counts nothing', async () => {
  const lotId = await orderableLot(crew);
  const [packed] = (await expectValue(crew.second, 'lots.get', { lotId })).packages;
  const { discrepancyId } = await expectValue(crew.second, 'packages.checkSeal', {
    packageId: packed?.id ?? '',
    sealNumber: 'S-9',
    condition: 'differs',
    newSealNumber: null,
    reason: 'Round of the store',
  });
  const { login, password } = samplePeople.approver;
  const wanted = {
    discrepancyId: discrepancyId ?? '',
    found: 'S-9',
    secondPerson: { login, password },
    note: 'Looked again',
  };
  const counted = await meanwhile(await dismiss('approver'), () =>
    crew.keeper.call('discrepancies.recount', wanted),
  );
  expect(counted).toMatchObject(secondChanged);
});

test('AC-01 DW-08 a second approver who is deactivated in between closes no balance', async () => {
  const orderId = await executed(program, crew, [await orderableLot(crew)]);
  const { login, password } = samplePeople.secondApprover;
  const wanted = { ...(await balancing(crew, orderId)), secondApprover: { login, password } };
  const reconciled = await meanwhile(await dismiss('secondApprover'), () =>
    crew.requester.call('orders.reconcile', wanted),
  );
  expect(reconciled).toMatchObject(secondChanged);
});

test('AC-04 a changed password ends every other session of the person', async () => {
  const elsewhere = await program.as('approver');
  await expectValue(crew.approver, 'session.changePassword', {
    password: samplePeople.approver.password,
    newPassword: 'four grey herons at the pier',
  });
  expect(await expectValue(elsewhere, 'session.current', {})).toMatchObject({
    state: 'signed-out',
  });
  expect(await expectError(elsewhere, 'work.list', {})).toMatchObject({
    rejections: [{ code: 'NotSignedIn' }],
  });
  expect(await expectValue(crew.approver, 'session.current', {})).toMatchObject({
    state: 'signed-in',
  });
});
