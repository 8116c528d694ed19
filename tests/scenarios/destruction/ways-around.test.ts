import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { placeAt, putAwayBest, registerLot } from '../goods/goods-desk.ts';
import {
  answerDestroy,
  approval,
  approveFully,
  balancing,
  certifying,
  crewOf,
  dispatch,
  draft,
  executed,
  expectVerified,
  lawfulPlan,
  loading,
  orderOf,
  orderableLot,
  requested,
  schedule,
  scheduled,
  seen,
  stage,
  staged,
  started,
  verifyAll,
  weighedCarton,
  witnesses,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

test('DW-01 who rewrites the plan of a requested order does not approve it', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const plan = await lawfulPlan(crew.approver, orderId);
  await expectValue(crew.approver, 'orders.setPlan', { ...plan, note: 'Another oven' });
  const wanted = await approval(crew.approver, orderId);
  expect(await expectRefusal(crew.approver, 'orders.approve', wanted)).toEqual([
    'ApproverIsRequester',
  ]);
  const { actions } = await orderOf(crew.approver, orderId);
  expect(actions.find(({ procedure }) => procedure === 'orders.approve')).toMatchObject({
    allowed: false,
    findings: [{ code: 'ApproverIsRequester' }],
  });
  await expectValue(crew.chief, 'orders.approve', await approval(crew.chief, orderId));
  await expectVerified(crew);
});

test('DW-01 who adds a lot, or takes one off, does not approve what is left', async () => {
  const [one, other] = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await requested(crew, [one]);
  const { approver, chief } = crew;
  const lots = [{ lotId: other }];
  await expectValue(approver, 'orders.addLots', { ...(await seen(approver, orderId)), lots });
  const off = { ...(await seen(chief, orderId)), lotIds: [other], reason: 'Not yet' };
  await expectValue(chief, 'orders.removeLots', off);
  for (const client of [approver, chief]) {
    const wanted = await approval(client, orderId);
    expect(await expectRefusal(client, 'orders.approve', wanted)).toEqual(['ApproverIsRequester']);
  }
});

async function makeSupervisor(client: Client, login: string): Promise<void> {
  const { items } = await expectValue(client, 'people.list', {});
  const person = items.find((each) => each.login === login);
  if (person === undefined) throw new Error(`No ${login}`);
  const { id: userId, name, position } = person;
  const assignments = [{ siteId: null, role: 'supervisor' as const }];
  await expectValue(client, 'people.update', { userId, name, position, assignments });
}

test('DW-01 the operator, made a supervisor meanwhile, signs neither balance nor certificate', async () => {
  const orderId = await executed(program, crew, [await orderableLot(crew)]);
  await makeSupervisor(await program.as('administrator'), samplePeople.storekeeper.login);
  const { login, password } = samplePeople.storekeeper;
  const balance = await balancing(crew, orderId);
  const own = { ...balance, signature: { password } };
  expect(await expectRefusal(crew.keeper, 'orders.reconcile', own)).toEqual(['SignerCarriedOut']);
  const beside = { ...balance, secondApprover: { login, password } };
  expect(await expectRefusal(crew.requester, 'orders.reconcile', beside)).toEqual([
    'SignerCarriedOut',
  ]);
  await expectValue(crew.requester, 'orders.reconcile', balance);
  const certificate = await certifying(crew, orderId);
  expect(
    await expectRefusal(crew.keeper, 'orders.certify', { ...certificate, signature: { password } }),
  ).toEqual(['SignerCarriedOut']);
});

test('DR-07 goods that came after the plan are judged by it before it is asked for and approved', async () => {
  const { approver, chief, requester } = crew;
  const tobacco = await orderableLot(crew, 'A-1');
  const lighters = await orderableLot(crew, 'A-2', { category: 'lighters-aerosols' });
  const orderId = await draft(crew, [tobacco]);
  const heat = { ...(await lawfulPlan(requester, orderId)), method: 'H' };
  await expectValue(requester, 'orders.setPlan', { ...heat, confirmedConditions: [] });
  const add = async (client: Client): Promise<void> => {
    const lots = [{ lotId: lighters }];
    await expectValue(client, 'orders.addLots', { ...(await seen(client, orderId)), lots });
  };
  const ask = async () => ({ ...(await seen(requester, orderId)), reason: 'The case is closed' });
  const unfit = ['MethodProhibited', 'PermitWasteCodeMissing'];
  await add(requester);
  expect(await expectRefusal(requester, 'orders.request', await ask())).toEqual(unfit);
  const off = { lotIds: [lighters], reason: 'By another method' };
  await expectValue(requester, 'orders.removeLots', {
    ...(await seen(requester, orderId)),
    ...off,
  });
  await expectValue(requester, 'orders.request', await ask());
  await add(chief);
  const wanted = await approval(approver, orderId);
  expect(await expectRefusal(approver, 'orders.approve', wanted)).toEqual(unfit);
});

test('CC-03 the record names the lots that come onto an order and those that leave it', async () => {
  const { requester, auditor } = crew;
  const [first, second] = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await draft(crew, [first]);
  const { reference } = await expectValue(auditor, 'lots.get', { lotId: second });
  const added = { ...(await seen(requester, orderId)), lots: [{ lotId: second }] };
  await expectValue(requester, 'orders.addLots', added);
  const off = { lotIds: [second], reason: 'The court asks for them' };
  await expectValue(requester, 'orders.removeLots', {
    ...(await seen(requester, orderId)),
    ...off,
  });
  const { items } = await expectValue(auditor, 'lots.timeline', { lotId: second });
  expect(
    items.slice(0, 2).map(({ type, facts }) => [type, facts['lines'] ?? facts['lots']]),
  ).toEqual([
    ['OrderLotsRemoved', reference],
    ['OrderLotsAdded', reference],
  ]);
});

test('DW-04 a waste code of other goods is refused, whatever the permit covers', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await draft(crew, [lotId]);
  const plan = await lawfulPlan(crew.requester, orderId);
  const wasteCodes = [{ lotId, wasteCode: '15 01 01' }];
  expect(await expectRefusal(crew.requester, 'orders.setPlan', { ...plan, wasteCodes })).toEqual([
    'WasteCodeNotOfGoods',
  ]);
  await expectValue(crew.requester, 'orders.setPlan', {
    ...plan,
    wasteCodes: [{ lotId, wasteCode: '20 03 01' }],
  });
});

test('DW-04 one code for a category goes for all its lots, a code of other goods for none', async () => {
  const lots = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await draft(crew, lots);
  const plan = await lawfulPlan(crew.requester, orderId);
  const { waste } = await orderOf(crew.requester, orderId);
  expect(waste).toEqual([expect.objectContaining({ category: 'tobacco', lines: 2 })]);
  const planned = (wasteCode: string) => ({
    ...plan,
    wasteOfCategories: [{ category: 'tobacco', wasteCode }],
  });
  expect(await expectRefusal(crew.requester, 'orders.setPlan', planned('15 01 01'))).toEqual([
    'WasteCodeNotOfGoods',
  ]);
  await expectValue(crew.requester, 'orders.setPlan', planned('20 03 01'));
  const after = await orderOf(crew.requester, orderId);
  expect(after.waste).toEqual([{ category: 'tobacco', wasteCode: '20 03 01', lines: 2 }]);
  await expectValue(crew.requester, 'orders.setPlan', {
    ...planned('20 03 01'),
    ...(await seen(crew.requester, orderId)),
    wasteCodes: [{ lotId: lots[1] ?? '', wasteCode: waste[0]?.wasteCode ?? '' }],
  });
  const { lines } = await orderOf(crew.requester, orderId);
  const codeOf = new Map(lines.map(({ lot, wasteCode }) => [lot.id, wasteCode]));
  expect(lots.map((lotId) => codeOf.get(lotId))).toEqual(['20 03 01', waste[0]?.wasteCode]);
});

test('DW-04 two runs at once do not take more than the permit has left', async () => {
  const lots = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')] as const;
  const { massGrams } = await expectValue(crew.keeper, 'lots.get', { lotId: lots[0] });
  const first = await draft(crew, [lots[0]]);
  const second = await draft(crew, [lots[1]]);
  const plan = await lawfulPlan(crew.requester, first);
  const { items } = await expectValue(crew.requester, 'facilities.list', {});
  const facility = items.find(({ id }) => id === plan.facilityId);
  const permit = facility?.permits.find(({ id }) => id === plan.permitId);
  if (permit === undefined) throw new Error('No permit');
  const { issuedBy, validFrom, validTo, wasteCodes, operations, methods } = permit;
  const { id: permitId } = await expectValue(crew.requester, 'facilities.addPermit', {
    facilityId: plan.facilityId,
    number: 'SMALL-1',
    issuedBy,
    validFrom,
    validTo,
    wasteCodes,
    operations,
    methods,
    capacityGrams: Math.floor((massGrams ?? 0) * 1.5),
  });
  for (const orderId of [first, second]) {
    const at = await seen(crew.requester, orderId);
    await expectValue(crew.requester, 'orders.setPlan', { ...plan, ...at, permitId });
    const reason = 'The case is closed';
    const request = { ...(await seen(crew.requester, orderId)), reason };
    await expectValue(crew.requester, 'orders.request', request);
    await approveFully(crew, orderId);
    await schedule(crew, orderId);
    await stage(crew, orderId);
    await verifyAll(crew, orderId);
    await dispatch(crew, orderId);
  }
  const start = async (orderId: string) => ({ ...(await seen(crew.keeper, orderId)), witnesses });
  await expectValue(crew.keeper, 'orders.start', await start(first));
  expect(await expectRefusal(crew.keeper, 'orders.start', await start(second))).toEqual([
    'PermitCapacityExceeded',
  ]);
});

test('DW-04 nothing leaves the cage for a plant whose permit was revoked', async () => {
  const orderId = await staged(crew, [await orderableLot(crew)]);
  await verifyAll(crew, orderId);
  const { items } = await expectValue(crew.requester, 'facilities.list', {});
  const { plan } = await orderOf(crew.requester, orderId);
  const facility = items.find(({ permits }) => permits.some(({ id }) => id === plan?.permitId));
  await expectValue(crew.requester, 'facilities.revokePermit', {
    facilityId: facility?.id ?? '',
    permitId: plan?.permitId ?? '',
    revokedOn: '2026-11-21',
    reason: 'Failed its inspection',
  });
  const load = await loading(crew, orderId);
  expect(await expectRefusal(crew.keeper, 'orders.dispatch', load)).toEqual(['PermitRevoked']);
});

/** A lot on its way to destruction whose count at the gate still waits for its recount. */
async function lotCountedShort(): Promise<{ lotId: string; discrepancyId: string }> {
  const { keeper } = crew;
  const lotId = await registerLot(keeper, { value: null }, 'KZ-2026/SHORT');
  const { quantity, profile, category } = await expectValue(keeper, 'lots.get', { lotId });
  const counted = { amount: quantity.amount - 1, unit: quantity.unit };
  const { discrepancyIds } = await expectValue(keeper, 'lots.receive', {
    lotId,
    locationId: await placeAt(keeper, 'KZ1-B1-IN'),
    counted,
    massGrams: 400_000,
    packages: [weighedCarton(counted.amount, 'S-1', 401_000)],
  });
  await expectValue(keeper, 'lots.assessProfile', { lotId, category, profile, basis: 'Label' });
  await putAwayBest(keeper, lotId);
  await answerDestroy(crew, lotId);
  return { lotId, discrepancyId: discrepancyIds[0] ?? '' };
}

test.each([
  ['requested', requested],
  ['scheduled', scheduled],
  ['executing', started],
] as const)('CC-04 goods of an order that is %s are not lost behind its back', async (_, take) => {
  const { lotId, discrepancyId } = await lotCountedShort();
  await take(crew, [lotId]);
  const { login, password } = samplePeople.requester;
  const { status } = await expectValue(crew.keeper, 'lots.get', { lotId });
  expect(
    await expectRefusal(crew.second, 'discrepancies.recount', {
      discrepancyId,
      found: '0',
      foundAmount: 0,
      note: 'The pallet is gone',
      secondPerson: { login, password },
    }),
  ).toEqual(['LotStateWrong']);
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({ status });
});
