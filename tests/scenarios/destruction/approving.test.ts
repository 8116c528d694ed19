import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  approval,
  approved,
  approveFully,
  crewOf,
  draft,
  lawfulPlan,
  orderOf,
  orderableLot,
  requested,
  schedule,
  scheduled,
  secondPerson,
  seen,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';
import { placeAt } from '../goods/goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

test('DW-01 the requester cannot approve, nor can who drafted it', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const before = await orderOf(crew.requester, orderId);
  const wanted = await approval(crew.requester, orderId);
  expect(await expectRefusal(crew.requester, 'orders.approve', wanted)).toEqual([
    'ApproverIsRequester',
  ]);
  expect(await orderOf(crew.requester, orderId)).toMatchObject({
    state: 'requested',
    version: before.version,
  });
  const action = before.actions.find(({ procedure }) => procedure === 'orders.approve');
  expect(action).toMatchObject({ allowed: false, findings: [{ code: 'ApproverIsRequester' }] });
});

test('DW-02 a value above the threshold needs two different approvers', async () => {
  const { dualApprovalValue } = await expectValue(crew.requester, 'settings.get', {});
  const { minorUnits, currency } = dualApprovalValue;
  const rich = { value: { minorUnits: minorUnits + 1, currency } };
  const orderId = await requested(crew, [await orderableLot(crew, 'KZ-2026/R', rich)]);
  expect(await orderOf(crew.approver, orderId)).toMatchObject({
    approvalsNeeded: 2,
    dualBecause: ['value'],
  });
  await expectValue(crew.approver, 'orders.approve', await approval(crew.approver, orderId));
  expect((await orderOf(crew.approver, orderId)).state).toBe('requested');
  const again = await approval(crew.approver, orderId);
  expect(await expectRefusal(crew.approver, 'orders.approve', again)).toEqual(['ApprovedAlready']);
  await expectValue(crew.chief, 'orders.approve', await approval(crew.chief, orderId));
  expect((await orderOf(crew.approver, orderId)).state).toBe('approved');
});

test('DW-02 goods valued in another currency than the threshold need two, and say why', async () => {
  const foreign = { value: { minorUnits: 100, currency: 'JPY' } };
  const orderId = await requested(crew, [await orderableLot(crew, 'KZ-2026/J', foreign)]);
  expect(await orderOf(crew.approver, orderId)).toMatchObject({
    approvalsNeeded: 2,
    dualBecause: ['currency'],
  });
});

test('DW-02 goods without a value need two, and say why', async () => {
  const orderId = await requested(crew, [await orderableLot(crew, 'KZ-2026/U', { value: null })]);
  expect(await orderOf(crew.approver, orderId)).toMatchObject({
    approvalsNeeded: 2,
    dualBecause: ['unknown'],
  });
});

test('DW-02 a threshold that was lowered after the request binds the approval', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  expect(await orderOf(crew.approver, orderId)).toMatchObject({ approvalsNeeded: 1 });
  const administrator = await program.as('administrator');
  const settings = await expectValue(administrator, 'settings.get', {});
  await expectValue(administrator, 'settings.update', {
    ...settings,
    dualApprovalValue: { minorUnits: 99, currency: 'USD' },
    reason: 'Stricter from today',
  });
  await expectValue(crew.approver, 'orders.approve', await approval(crew.approver, orderId));
  expect(await orderOf(crew.approver, orderId)).toMatchObject({
    state: 'requested',
    approvalsNeeded: 2,
    dualBecause: ['value'],
  });
  await expectValue(crew.chief, 'orders.approve', await approval(crew.chief, orderId));
  expect((await orderOf(crew.approver, orderId)).state).toBe('approved');
});

/** Both read the order, then both sign in the same moment. */
async function approveAtOnce(orderId: string) {
  const [one, other] = await Promise.all([
    approval(crew.approver, orderId),
    approval(crew.chief, orderId),
  ]);
  return Promise.all([
    crew.approver.call('orders.approve', one),
    crew.chief.call('orders.approve', other),
  ]);
}

test('DW-02 two approvals at once where one is enough: the second is told whose counts', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const replies = await approveAtOnce(orderId);
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  const order = await orderOf(crew.approver, orderId);
  const [given] = order.approvalsGiven;
  const people = given?.name ?? '';
  expect(replies.find((reply) => !reply.ok)).toEqual({
    ok: false,
    error: {
      kind: 'rejected',
      rejections: [
        { code: 'ApprovalsComplete', rule: 'DW-02', facts: { order: order.reference, people } },
      ],
    },
  });
  expect(order.approvalsGiven).toHaveLength(1);
  expect(order.state).toBe('approved');
});

test('DW-02 DW-03 two approvals at once where two are needed: both bind the content they saw', async () => {
  const orderId = await requested(crew, [await orderableLot(crew, 'KZ-2026/U', { value: null })]);
  const replies = await approveAtOnce(orderId);
  const counts = replies.map((reply) => (reply.ok ? reply.value.approvals : reply.error));
  expect(new Set(counts)).toEqual(new Set([1, 2]));
  const order = await orderOf(crew.approver, orderId);
  expect(order.state).toBe('approved');
  expect(new Set(order.approvalsGiven.map(({ name }) => name)).size).toBe(2);
  for (const { contentHash } of order.approvalsGiven) expect(contentHash).toBe(order.contentHash);
});

test('DW-02 one person who signs in two windows at once counts once', async () => {
  const orderId = await requested(crew, [await orderableLot(crew, 'KZ-2026/U', { value: null })]);
  const seenInBoth = await approval(crew.approver, orderId);
  const elsewhere = await program.as('approver');
  const replies = await Promise.all([
    crew.approver.call('orders.approve', seenInBoth),
    elsewhere.call('orders.approve', seenInBoth),
  ]);
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  expect(replies.find((reply) => !reply.ok)).toMatchObject({
    error: { rejections: [{ code: 'ApprovedAlready', rule: 'DW-02' }] },
  });
  expect((await orderOf(crew.chief, orderId)).state).toBe('requested');
});

test('DW-03 what was seen before a hold came and went still binds, and the hold refused it', async () => {
  const lotId = await orderableLot(crew, 'KZ-2026/U', { value: null });
  const orderId = await requested(crew, [lotId]);
  const read = await approval(crew.chief, orderId);
  await expectValue(crew.approver, 'orders.approve', await approval(crew.approver, orderId));
  const { id: holdId } = await expectValue(crew.chief, 'lots.placeHold', {
    lotId,
    kind: 'court',
    reference: 'C-1',
    reason: 'The court asks for the goods',
  });
  expect(await expectRefusal(crew.chief, 'orders.approve', read)).toEqual(['LotHeld']);
  const lifted = { lotId, holdId, reference: 'C-2', reason: 'No further need' };
  await expectValue(crew.chief, 'lots.liftHold', lifted);
  expect(await expectValue(crew.chief, 'orders.approve', read)).toEqual({
    approvals: 1,
    approvalsNeeded: 2,
  });
});

test('DW-03 an approval of an order that was taken back meanwhile is refused', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const read = await approval(crew.approver, orderId);
  const taken = { ...(await seen(crew.requester, orderId)), reason: 'Not yet' };
  await expectValue(crew.requester, 'orders.withdraw', taken);
  expect(await expectRefusal(crew.approver, 'orders.approve', read)).toEqual(['OrderChanged']);
});

test('a stale order is refused, and the wrong content too', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await requested(crew, [lotId]);
  const stale = await approval(crew.approver, orderId);
  await expectValue(crew.requester, 'orders.setPlan', {
    ...(await lawfulPlan(crew.requester, orderId)),
    note: 'Second plan',
  });
  expect(await expectRefusal(crew.approver, 'orders.approve', stale)).toEqual(['OrderChanged']);
  const other = { ...(await approval(crew.approver, orderId)), contentHash: 'a'.repeat(64) };
  expect(await expectRefusal(crew.approver, 'orders.approve', other)).toEqual(['OrderChanged']);
});

test('DW-03 a change of the plan voids the approval and puts the order back', async () => {
  const orderId = await approved(crew, [await orderableLot(crew)]);
  const before = await orderOf(crew.requester, orderId);
  await expectValue(crew.requester, 'orders.setPlan', {
    ...(await lawfulPlan(crew.requester, orderId)),
    note: 'Another gate of the plant',
  });
  const after = await orderOf(crew.requester, orderId);
  expect(after).toMatchObject({ state: 'requested', approvalsGiven: [] });
  expect(after.voidedApprovals).toMatchObject([{ why: 'plan-set', name: 'Timur Akhanov' }]);
  expect(after.contentHash).not.toBe(before.contentHash);
  await approveFully(crew, orderId);
  expect((await orderOf(crew.approver, orderId)).state).toBe('approved');
});

test('DW-03 a hold on a lot underneath voids the approval at once', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await scheduled(crew, [lotId]);
  const { id: holdId } = await expectValue(crew.chief, 'lots.placeHold', {
    lotId,
    kind: 'court',
    reference: 'C-1',
    reason: 'The court asks for the goods',
  });
  const order = await orderOf(crew.approver, orderId);
  expect(order).toMatchObject({ state: 'requested', approvalsGiven: [], schedule: null });
  expect(order.voidedApprovals).toMatchObject([{ why: 'hold-placed' }]);
  const held = await approval(crew.approver, orderId);
  expect(await expectRefusal(crew.approver, 'orders.approve', held)).toEqual(['LotHeld']);
  const lot = await expectValue(crew.keeper, 'lots.get', { lotId });
  expect(lot.status).toBe('under-order');
  await expectValue(crew.chief, 'lots.liftHold', {
    lotId,
    holdId,
    reference: 'C-2',
    reason: 'The court has no further need',
  });
  await approveFully(crew, orderId);
  await schedule(crew, orderId);
  expect((await orderOf(crew.approver, orderId)).state).toBe('scheduled');
});

test('DW-04 a plan with an expired permit is refused with the reason', async () => {
  const orderId = await draft(crew, [await orderableLot(crew)]);
  const { items } = await expectValue(crew.requester, 'facilities.list', {});
  const expired = items.find((item) => item.permits.some(({ state }) => state === 'expired'));
  const permit = expired?.permits.find(({ state }) => state === 'expired');
  const plan = await lawfulPlan(crew.requester, orderId);
  const wanted = { ...plan, facilityId: expired?.id ?? '', permitId: permit?.id ?? '' };
  expect(await expectRefusal(crew.requester, 'orders.setPlan', wanted)).toContain('PermitExpired');
});

test('DW-04 a permit that ends before the day of approval refuses the approval', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const { plan } = await orderOf(crew.approver, orderId);
  await expectValue(await program.as('administrator'), 'facilities.revokePermit', {
    facilityId: plan.facilityId ?? '',
    permitId: plan.permitId ?? '',
    revokedOn: '2026-11-21',
    reason: 'The ministry took it back',
  });
  const wanted = await approval(crew.approver, orderId);
  expect(await expectRefusal(crew.approver, 'orders.approve', wanted)).toEqual(['PermitRevoked']);
});

test('DR-07 a prohibited method and an open condition are refused', async () => {
  const orderId = await draft(crew, [await orderableLot(crew)]);
  const plan = await lawfulPlan(crew.requester, orderId);
  const burning = { ...plan, method: 'R', confirmedConditions: [] };
  expect(await expectRefusal(crew.requester, 'orders.setPlan', burning)).toContain(
    'MethodProhibited',
  );
  const crushing = { ...plan, method: 'D', confirmedConditions: [] };
  expect(await expectRefusal(crew.requester, 'orders.setPlan', crushing)).toContain(
    'ConditionNotConfirmed',
  );
});

test('CC-04 more than the lot holds is refused; a part is carved out with its lineage', async () => {
  const lotId = await orderableLot(crew);
  const create = (amount: number) => ({
    title: 'A part',
    lots: [{ lotId, quantity: { amount, unit: 'H87' as const } }],
  });
  expect(await expectRefusal(crew.requester, 'orders.create', create(500_001))).toEqual([
    'QuantityExceedsLot',
  ]);
  for (const [wantedAmount, nearestAmount] of [
    [350_000, 300_000],
    [1, 200_000],
  ] as const) {
    const refused = await crew.requester.call('orders.create', create(wantedAmount));
    const facts = { wantedAmount, nearestAmount, unit: 'H87' };
    expect(refused).toMatchObject({
      error: {
        rejections: [
          { code: 'PartBreaksPackage', rule: 'CC-05', facts, field: 'lots.0.quantity.amount' },
        ],
      },
    });
  }
  const { id } = await expectValue(crew.requester, 'orders.create', create(300_000));
  const order = await orderOf(crew.requester, id);
  const [line] = order.lines;
  expect(line?.lot).toMatchObject({ status: 'under-order', quantity: { amount: 300_000 } });
  expect(line?.lot.id).not.toBe(lotId);
  const rest = await expectValue(crew.keeper, 'lots.get', { lotId });
  expect(rest).toMatchObject({ status: 'stored', quantity: { amount: 200_000 } });
  expect(rest.children.map((child) => child.id)).toEqual([line?.lot.id]);
});

test('every wanted lot is judged, and all that is wrong is said at once', async () => {
  const good = await orderableLot(crew);
  await draft(crew, [good]);
  const lots = [
    { lotId: good },
    { lotId: good },
    { lotId: '00000000-0000-7000-8000-000000000000' },
  ];
  expect(await expectRefusal(crew.requester, 'orders.create', { title: 'No', lots })).toEqual([
    'LotOnOtherOrder',
    'LotRepeated',
    'LotUnknown',
  ]);
});

test('DW-01 the approver is no operator and opens no cage', async () => {
  const orderId = await approved(crew, [await orderableLot(crew)]);
  const { user } = await expectValue(crew.approver, 'session.current', {});
  const wanted = {
    ...(await seen(crew.chief, orderId)),
    day: '2026-11-21',
    operatorUserId: user?.id ?? '',
  };
  expect(await expectRefusal(crew.chief, 'orders.schedule', wanted)).toEqual([
    'OperatorIsApprover',
    'OperatorNotStorekeeper',
  ]);
  const otherDay = { ...wanted, day: '2026-11-22' };
  expect(await expectRefusal(crew.chief, 'orders.schedule', otherDay)).toContain(
    'DayDiffersFromPlan',
  );
  await schedule(crew, orderId);
  const staging = {
    ...(await seen(crew.keeper, orderId)),
    locationId: await placeAt(crew.keeper, 'KZ1-B1-CG'),
    secondPerson: { login: 'approver', password: secondPerson.password },
  };
  expect(await expectRefusal(crew.keeper, 'orders.beginStaging', staging)).toEqual([
    'ApproverHandlesGoods',
  ]);
  const alone = { ...staging, secondPerson: { ...secondPerson, login: 'store' } };
  expect(await expectRefusal(crew.keeper, 'orders.beginStaging', alone)).toEqual([
    'SecondPersonIsSame',
  ]);
});

test('an order can be withdrawn by who asked, rejected by another, and the lots are free', async () => {
  const lotId = await orderableLot(crew);
  const first = await requested(crew, [lotId]);
  const reason = 'Not yet';
  const wrong = { ...(await seen(crew.keeper, first)), reason };
  expect(await expectRefusal(crew.keeper, 'orders.withdraw', wrong)).toEqual(['NotTheRequester']);
  await expectValue(crew.requester, 'orders.withdraw', wrong);
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({
    status: 'stored',
    orderReference: null,
  });
  const second = await requested(crew, [lotId]);
  await expectValue(crew.chief, 'orders.reject', { ...(await seen(crew.chief, second)), reason });
  expect(await orderOf(crew.chief, second)).toMatchObject({
    state: 'rejected',
    rejection: { by: 'Svetlana Orlova', reason },
  });
  await requested(crew, [lotId]);
});

test('DW-04 every plant is told with what stands against it, and choosing it meets the same answer', async () => {
  const orderId = await draft(crew, [await orderableLot(crew)]);
  const { methods } = await expectValue(crew.requester, 'orders.rankMethods', { orderId });
  const lawful = methods.filter(({ plants }) => plants.length > 0);
  const plants = lawful.flatMap((method) => method.plants.map((plant) => ({ method, plant })));
  expect(plants.some(({ plant }) => plant.fits)).toBe(true);
  expect(plants.some(({ plant }) => plant.findings.some(isExpired))).toBe(true);
  for (const { method, plant } of plants) {
    const reply = await crew.requester.call('orders.setPlan', {
      ...(await seen(crew.requester, orderId)),
      method: method.method,
      confirmedConditions: method.conditions,
      facilityId: plant.facilityId,
      permitId: plant.permitId,
      wasteOfCategories: plant.wasteCodes,
      plannedDay: '2026-11-21',
    });
    const refused = reply.ok || reply.error.kind !== 'rejected' ? [] : reply.error.rejections;
    expect([method.method, plant.permitNumber, reply.ok]).toEqual([
      method.method,
      plant.permitNumber,
      plant.fits,
    ]);
    expect([...new Set(refused.map(({ code }) => code))].toSorted()).toEqual(
      plant.findings.map(({ code }) => code).toSorted(),
    );
  }
});

test('DR-07 each refused method has its rule, its reason and the source of it', async () => {
  const orderId = await draft(crew, [await orderableLot(crew)]);
  const { methods } = await expectValue(crew.requester, 'orders.rankMethods', { orderId });
  const refused = methods.filter(({ verdict }) => verdict === 'prohibited');
  expect(refused.length).toBeGreaterThan(0);
  for (const { findings, plants } of refused) {
    expect(plants).toEqual([]);
    expect(findings).not.toEqual([]);
    for (const { rule, facts, source } of findings) {
      expect(rule).toBe('DR-07');
      expect(facts).toMatchObject({ category: 'tobacco' });
      expect(source).toMatch(/^(domain\.md \d|S\d)/);
    }
  }
});

function isExpired({ code }: { readonly code: string }): boolean {
  return code === 'PermitExpired';
}
