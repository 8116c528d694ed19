import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../shared/kernel/legal-date.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { placeAt } from '../goods/goods-desk.ts';
import {
  approval,
  approveFully,
  crewOf,
  dispatch,
  draft,
  lawfulPlan,
  loading,
  orderableLot,
  orderOf,
  requested,
  schedule,
  seen,
  stage,
  verifyAll,
  witnesses,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;
const today = '2026-11-21';
const reason = 'The case is closed';

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

/** Days later everybody signs in anew. */
async function daysPass(days: number): Promise<void> {
  program.clock.advance(days * 86_400_000);
  crew = await crewOf(program);
}

/** A plant of its own, whose permit for these goods runs on these days. */
async function permitOf(validFrom: string, validTo: string): Promise<string> {
  const administrator = await program.as('administrator');
  const { id: facilityId } = await expectValue(administrator, 'facilities.create', {
    name: `Plant until ${validTo}`,
    operator: 'Plant LLP',
    address: 'Aktau',
    country: 'KZ',
  });
  const { id } = await expectValue(administrator, 'facilities.addPermit', {
    facilityId,
    number: `P-${validTo}`,
    issuedBy: 'Department of ecology',
    validFrom,
    validTo,
    wasteCodes: ['02 03 04'],
    operations: ['R1'],
    methods: ['H'],
    capacityGrams: 900_000_000,
  });
  return id;
}

/** What is said of a permit when a day is thought of. */
async function verdictOn(orderId: string, permitId: string, day?: string) {
  const asked = day === undefined ? { orderId } : { orderId, day };
  const { methods } = await expectValue(crew.requester, 'orders.rankMethods', asked);
  const plants = methods.find(({ method }) => method === 'H')?.plants ?? [];
  const plant = plants.find((each) => each.permitId === permitId);
  return plant?.fits === true ? 'fits' : plant?.findings.map(({ code }) => code);
}

/** An approved order for today under a permit that ends today. */
async function approvedForToday(): Promise<string> {
  const permitId = await permitOf('2026-01-01', today);
  const orderId = await draft(crew, [await orderableLot(crew)]);
  const plan = await lawfulPlan(crew.requester, orderId);
  const { items } = await expectValue(crew.requester, 'facilities.list', {});
  const facility = items.find(({ permits }) => permits.some(({ id }) => id === permitId));
  const wanted = { ...plan, method: 'H', facilityId: facility?.id ?? '', permitId };
  await expectValue(crew.requester, 'orders.setPlan', wanted);
  const { requester } = crew;
  await expectValue(requester, 'orders.request', { ...(await seen(requester, orderId)), reason });
  await approveFully(crew, orderId);
  await schedule(crew, orderId);
  return orderId;
}

/** What stands against an act before anything is filled in. */
async function against(orderId: string, procedure: string) {
  const { actions } = await orderOf(crew.keeper, orderId);
  const action = actions.find((each) => each.procedure === procedure);
  return action?.findings.map(({ code }) => code);
}

test('DW-04 a plant is judged on the day that is thought of, both ends of its permit included', async () => {
  const ending = await permitOf('2026-01-01', '2026-11-24');
  const coming = await permitOf('2026-12-01', '2027-11-30');
  const orderId = await draft(crew, [await orderableLot(crew)]);
  expect(await verdictOn(orderId, ending)).toBe('fits');
  expect(await verdictOn(orderId, ending, '2026-11-24')).toBe('fits');
  expect(await verdictOn(orderId, ending, '2026-11-25')).toEqual(['PermitExpired']);
  expect(await verdictOn(orderId, coming)).toEqual(['PermitNotYetValid']);
  expect(await verdictOn(orderId, coming, '2026-12-01')).toBe('fits');
  // Nothing is planned for a day that has passed: today counts.
  expect(await verdictOn(orderId, coming, '2020-01-01')).toEqual(['PermitNotYetValid']);
});

test('DW-03 once the planned day has passed nobody asks for it, nor approves it', async () => {
  const asked = await requested(crew, [await orderableLot(crew, 'A-1')]);
  const planned = await draft(crew, [await orderableLot(crew, 'A-2')]);
  const plan = await lawfulPlan(crew.requester, planned);
  await expectValue(crew.requester, 'orders.setPlan', plan);
  await daysPass(1);
  const request = { ...(await seen(crew.requester, planned)), reason };
  expect(await expectRefusal(crew.requester, 'orders.request', request)).toEqual([
    'PlannedDayPassed',
  ]);
  expect(
    await expectRefusal(crew.approver, 'orders.approve', await approval(crew.approver, asked)),
  ).toEqual(['PlannedDayPassed']);
  expect(await against(planned, 'orders.request')).toContain('PlannedDayPassed');
  expect(await against(asked, 'orders.approve')).toContain('PlannedDayPassed');
  const later = {
    ...plan,
    ...(await seen(crew.requester, planned)),
    plannedDay: addDays(today, 1),
  };
  await expectValue(crew.requester, 'orders.setPlan', later);
  expect(await against(planned, 'orders.request')).not.toContain('PlannedDayPassed');
});

test('DW-04 a permit that ends while the goods are in the cage keeps them there, and says so', async () => {
  const orderId = await approvedForToday();
  await stage(crew, orderId);
  await verifyAll(crew, orderId);
  expect(await against(orderId, 'orders.dispatch')).toEqual([]);
  await daysPass(1);
  expect(await against(orderId, 'orders.dispatch')).toEqual(['PermitExpired']);
  const load = await loading(crew, orderId);
  expect(await expectRefusal(crew.keeper, 'orders.dispatch', load)).toEqual(['PermitExpired']);
});

test('DW-04 a permit that ends on the road stops the run at its start; the goods come back', async () => {
  const orderId = await approvedForToday();
  await stage(crew, orderId);
  await verifyAll(crew, orderId);
  await dispatch(crew, orderId);
  await daysPass(1);
  expect(await against(orderId, 'orders.start')).toEqual(['PermitExpired']);
  const start = { ...(await seen(crew.keeper, orderId)), witnesses };
  expect(await expectRefusal(crew.keeper, 'orders.start', start)).toEqual(['PermitExpired']);
  await expectValue(crew.approver, 'orders.cancel', {
    ...(await seen(crew.approver, orderId)),
    reason: 'The permit of the plant has ended',
    returnLocationId: await placeAt(crew.approver, 'KZ1-B1-IN'),
  });
  expect(await orderOf(crew.keeper, orderId)).toMatchObject({ state: 'cancelled' });
});
