import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { placeAt, putAwayBest } from '../goods/goods-desk.ts';
import {
  approveFully,
  crewOf,
  dispatch,
  expectVerified,
  orderOf,
  orderableLot,
  seen,
  staged,
  verify,
  verifyAll,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;
const reason = 'The court asks for the goods';

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

async function standing(lotId: string) {
  const lot = await expectValue(crew.keeper, 'lots.get', { lotId });
  return [lot.status, lot.locationPath, lot.orderReference] as const;
}

/** How many lots the storekeeper is asked to put away. */
async function toPutAway(): Promise<number> {
  const { cards } = await expectValue(crew.keeper, 'work.list', {});
  return cards.find(({ code }) => code === 'lots-to-put-away')?.count ?? 0;
}

/** In the cage, until a hold on the first lot voids the approval. */
async function voidedInCage(numbers: readonly string[]) {
  const lotIds: string[] = [];
  for (const number of numbers) lotIds.push(await orderableLot(crew, number));
  const orderId = await staged(crew, lotIds);
  const [lotId = ''] = lotIds;
  const hold = { lotId, kind: 'court', reference: 'C-9', reason: 'Appeal' } as const;
  const { id: holdId } = await expectValue(crew.chief, 'lots.placeHold', hold);
  expect(await orderOf(crew.keeper, orderId)).toMatchObject({ state: 'requested' });
  return { orderId, lotIds, lotId, holdId };
}

test('SS-03 goods of a cancelled order that come back to the intake wait for their place', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await staged(crew, [lotId]);
  const before = await toPutAway();
  const returnLocationId = await placeAt(crew.approver, 'KZ1-B1-IN');
  const wanted = { ...(await seen(crew.approver, orderId)), reason, returnLocationId };
  await expectValue(crew.approver, 'orders.cancel', wanted);
  expect(await standing(lotId)).toEqual(['received', 'KZ1-B1-IN', null]);
  expect(await toPutAway()).toBe(before + 1);
  await putAwayBest(crew.keeper, lotId);
  expect(await standing(lotId)).toMatchObject({ 0: 'stored' });
  await expectVerified(crew);
});

test('DW-06 a stopped line waits for its place once the rest has left, frozen as it is', async () => {
  const [bad, good] = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await staged(crew, [bad, good]);
  const [first] = (await orderOf(crew.keeper, orderId)).lines[0]?.packages ?? [];
  if (first === undefined) throw new Error('No package');
  await verify(crew, orderId, first, { sealNumber: 'S-FORGED' });
  await verifyAll(crew, orderId);
  expect(await standing(bad)).toMatchObject({ 0: 'staged', 1: 'KZ1-B1-CG' });
  const before = await toPutAway();
  await dispatch(crew, orderId);
  expect(await standing(bad)).toEqual(['received', 'KZ1-B1-CG', null]);
  expect(await toPutAway()).toBe(before + 1);
  await putAwayBest(crew.keeper, bad);
  expect(await expectValue(crew.keeper, 'lots.get', { lotId: bad })).toMatchObject({
    status: 'stored',
    frozen: true,
  });
  await expectVerified(crew);
});

test.each(['orders.withdraw', 'orders.reject'] as const)(
  'DW-03 goods in the cage whose approval fell wait for a place after %s',
  async (procedure) => {
    const { orderId, lotId } = await voidedInCage(['A-1']);
    const client = procedure === 'orders.withdraw' ? crew.requester : crew.approver;
    await expectValue(client, procedure, { ...(await seen(client, orderId)), reason });
    expect(await standing(lotId)).toEqual(['received', 'KZ1-B1-CG', null]);
    await expectVerified(crew);
  },
);

test('DW-03 the cage keeps what is taken off an order until it is put away', async () => {
  const { orderId, lotIds, lotId } = await voidedInCage(['A-1', 'A-2']);
  expect(await orderOf(crew.requester, orderId)).toMatchObject({ linesAway: 2 });
  const wanted = { ...(await seen(crew.requester, orderId)), lotIds: [lotId], reason };
  await expectValue(crew.requester, 'orders.removeLots', wanted);
  expect(await standing(lotId)).toEqual(['received', 'KZ1-B1-CG', null]);
  expect(await orderOf(crew.requester, orderId)).toMatchObject({ linesAway: 1 });
  expect(await standing(lotIds[1] ?? '')).toMatchObject({ 0: 'under-order', 1: 'KZ1-B1-CG' });
});

test('an order approved anew says that its goods are away, and cancelling asks where they go', async () => {
  const { orderId, lotId, holdId } = await voidedInCage(['A-1']);
  const lift = { lotId, holdId, reference: 'C-10', reason: 'Appeal refused' };
  await expectValue(crew.chief, 'lots.liftHold', lift);
  await approveFully(crew, orderId);
  expect(await orderOf(crew.approver, orderId)).toMatchObject({ state: 'approved', linesAway: 1 });
  const nowhere = { ...(await seen(crew.approver, orderId)), reason, returnLocationId: null };
  expect(await expectRefusal(crew.approver, 'orders.cancel', nowhere)).toEqual([
    'ReturnPlaceMissing',
  ]);
  const returnLocationId = await placeAt(crew.approver, 'KZ1-B1-A-R01-B01');
  const confirmedConditions = ['PalletPlacesUnknown'];
  const somewhere = { ...nowhere, returnLocationId, confirmedConditions };
  await expectValue(crew.approver, 'orders.cancel', somewhere);
  expect(await standing(lotId)).toEqual(['stored', 'KZ1-B1-A-R01-B01', null]);
  expect(await orderOf(crew.approver, orderId)).toMatchObject({ linesAway: 0 });
  await expectVerified(crew);
});
