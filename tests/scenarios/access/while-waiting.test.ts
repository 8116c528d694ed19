import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectError, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program, SampleRole } from '../../support/program.ts';
import { approval, crewOf, orderOf, orderableLot, requested } from '../destruction/order-desk.ts';
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
