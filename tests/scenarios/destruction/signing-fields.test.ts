import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import type { CommandName, InputOf } from '../../../shared/rpc/contract.ts';
import { sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { placeAt } from '../goods/goods-desk.ts';
import {
  balancing,
  crewOf,
  dispatched,
  executed,
  orderableLot,
  scheduled,
  seen,
  witnesses,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

const { approver, requester, secondStorekeeper, storekeeper } = samplePeople;

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

/** What was refused, each with the field that it speaks of. */
async function refusedAt<N extends CommandName>(
  client: Client,
  procedure: N,
  input: InputOf<N>,
): Promise<readonly string[]> {
  const reply = await client.call(procedure, input);
  if (reply.ok || reply.error.kind !== 'rejected') throw new Error(JSON.stringify(reply));
  return reply.error.rejections.map(({ code, field }) => `${code} at ${field ?? 'nothing'}`);
}

test('DW-05 what is wrong with the second person at the cage is said at their field', async () => {
  const orderId = await scheduled(crew, [await orderableLot(crew)]);
  const staging = {
    ...(await seen(crew.keeper, orderId)),
    locationId: await placeAt(crew.keeper, 'KZ1-B1-CG'),
  };
  const { password } = secondStorekeeper;
  const said: Record<string, readonly string[]> = {};
  for (const { login } of [approver, storekeeper, samplePeople.auditor]) {
    const wanted = { ...staging, secondPerson: { login, password } };
    said[login] = await refusedAt(crew.keeper, 'orders.beginStaging', wanted);
  }
  expect(said).toEqual({
    approver: ['ApproverHandlesGoods at secondPerson'],
    store: ['SecondPersonIsSame at secondPerson'],
    auditor: ['SecondPersonNotOfStore at secondPerson'],
  });
  const mistyped = { ...staging, secondPerson: { login: secondStorekeeper.login, password: 'no' } };
  expect(await refusedAt(crew.keeper, 'orders.beginStaging', mistyped)).toEqual([
    'CredentialsWrong at secondPerson.password',
  ]);
});

test('DW-08 AC-04 both signatures of a balance are judged, each at its own field', async () => {
  const orderId = await executed(program, crew, [await orderableLot(crew)]);
  const wanted = await balancing(crew, orderId);
  const signature = { password: 'no' };
  const both = { ...wanted, signature, secondApprover: { login: approver.login, password: 'no' } };
  expect(await refusedAt(crew.requester, 'orders.reconcile', both)).toEqual([
    'CredentialsWrong at signature.password',
    'CredentialsWrong at secondApprover.password',
  ]);
  const { login, password } = requester;
  const alone = { ...wanted, secondApprover: { login, password } };
  expect(await refusedAt(crew.requester, 'orders.reconcile', alone)).toEqual([
    'SecondPersonIsSame at secondApprover',
  ]);
  const keeper = { login: storekeeper.login, password: storekeeper.password };
  const unfit = { ...wanted, secondApprover: keeper };
  expect(await refusedAt(crew.requester, 'orders.reconcile', unfit)).toEqual([
    'SecondApproverNotSupervisor at secondApprover',
  ]);
});

test('DW-01 a witness who is somebody else already is refused once, at their own name', async () => {
  const orderId = await dispatched(crew, [await orderableLot(crew)]);
  const start = { ...(await seen(crew.keeper, orderId)), commission: [], weighbridgeInGrams: null };
  const [outside] = witnesses;
  if (outside === undefined) throw new Error('No witness');
  const twice = [outside, { ...outside, name: approver.name }, { ...outside, name: approver.name }];
  expect(await refusedAt(crew.keeper, 'orders.start', { ...start, witnesses: twice })).toEqual([
    'PeopleNotDistinct at witnesses.1.name',
    'PeopleNotDistinct at witnesses.2.name',
  ]);
});
