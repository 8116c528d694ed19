import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { putAwayBest } from '../goods/goods-desk.ts';
import {
  answerDestroy,
  balancing,
  certifying,
  crewOf,
  dispatch,
  expectVerified,
  finish,
  orderOf,
  orderableLot,
  outcome,
  residue,
  staged,
  started,
  tickEverything,
  verify,
  verifyAll,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;
const { password } = samplePeople.approver;
const note = 'One pack was torn on the way in';

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

/** Of two lots one differs in the cage and stays there; what differs is open. */
async function stoppedInCage(differs: Parameters<typeof verify>[3]) {
  const [bad, good] = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await staged(crew, [bad, good]);
  const [first] = (await orderOf(crew.keeper, orderId)).lines[0]?.packages ?? [];
  if (first === undefined) throw new Error('No package');
  const { discrepancyIds } = await verify(crew, orderId, first, differs);
  await verifyAll(crew, orderId);
  return { orderId, lotId: bad, packageId: first.id, discrepancyIds };
}

async function view(discrepancyId: string) {
  const { items } = await expectValue(crew.auditor, 'discrepancies.list', { discrepancyId });
  return items[0];
}

/** Counted by two who did not find it, and explained. */
async function recountAndExplain(discrepancyId: string, found: string, foundAmount: number | null) {
  await expectValue(crew.second, 'discrepancies.recount', {
    discrepancyId,
    found,
    foundAmount,
    note,
    secondPerson: { login: samplePeople.approver.login, password },
  });
  const outcomeOf = { discrepancyId, outcome: 'explained', note } as const;
  await expectValue(crew.chief, 'discrepancies.explain', outcomeOf);
}

function closing(discrepancyId: string) {
  return { discrepancyId, signature: { password }, acceptFound: true, note };
}

async function packageOf(lotId: string, packageId: string) {
  const { packages } = await expectValue(crew.keeper, 'lots.get', { lotId });
  return packages.find(({ id }) => id === packageId);
}

/** The lot goes on an order of its own, and all the way. */
async function toCertificate(lotId: string): Promise<string> {
  await putAwayBest(crew.keeper, lotId);
  await answerDestroy(crew, lotId);
  const orderId = await started(crew, [lotId]);
  await outcome(crew, orderId, lotId);
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
  await expectValue(crew.requester, 'orders.certify', await certifying(crew, orderId));
  const { state, certificateNumber } = await orderOf(crew.auditor, orderId);
  expect(state).toBe('certified');
  return certificateNumber ?? '';
}

test('DW-06 DW-08 a short carton is recounted in packs and pieces, corrected, and goes to a certificate', async () => {
  const { orderId, lotId, packageId, discrepancyIds } = await stoppedInCage({ innerCount: 9 });
  const [discrepancyId = ''] = discrepancyIds;
  expect(await view(discrepancyId)).toMatchObject({
    expected: '10',
    found: '9',
    expectedAmount: 300_000,
    foundAmount: null,
  });
  const bare = {
    discrepancyId,
    found: 'nine',
    note,
    secondPerson: { login: samplePeople.approver.login, password },
  };
  expect(await expectRefusal(crew.second, 'discrepancies.recount', bare)).toEqual([
    'CountMissing',
    'CountMissing',
  ]);
  await recountAndExplain(discrepancyId, '9', 270_000);
  // Bound by its order until the rest has left.
  const close = closing(discrepancyId);
  expect(await expectRefusal(crew.chief, 'discrepancies.close', close)).toEqual(['LotStateWrong']);
  await dispatch(crew, orderId);
  await expectValue(crew.chief, 'discrepancies.close', close);
  expect(await packageOf(lotId, packageId)).toMatchObject({
    innerCount: 9,
    quantity: { amount: 270_000 },
  });
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({
    quantity: { amount: 470_000 },
    frozen: false,
  });
  const steps = (await view(discrepancyId))?.steps.map(({ state, found }) => [state, found]);
  expect(steps).toEqual([
    ['found', '9'],
    ['recounted', '9'],
    ['explained', null],
    ['closed', null],
  ]);
  await toCertificate(lotId);
  await expectVerified(crew);
});

test('DW-06 CC-07 a carton that weighs less is weighed again, and its new weight holds', async () => {
  const { orderId, lotId, packageId, discrepancyIds } = await stoppedInCage({
    grossGrams: 231_000,
  });
  const [discrepancyId = ''] = discrepancyIds;
  await dispatch(crew, orderId);
  await recountAndExplain(discrepancyId, '231', 231_000);
  await expectValue(crew.chief, 'discrepancies.close', closing(discrepancyId));
  expect(await packageOf(lotId, packageId)).toMatchObject({ grossGrams: 231_000 });
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({
    massGrams: 390_000,
    quantity: { amount: 500_000 },
  });
  await toCertificate(lotId);
});

test('DW-06 what two others find to be right stays as it was', async () => {
  const { lotId, packageId, discrepancyIds } = await stoppedInCage({ innerCount: 9 });
  const [discrepancyId = ''] = discrepancyIds;
  await recountAndExplain(discrepancyId, '10', 300_000);
  await expectValue(crew.chief, 'discrepancies.close', closing(discrepancyId));
  expect(await packageOf(lotId, packageId)).toMatchObject({
    innerCount: 10,
    quantity: { amount: 300_000 },
  });
});

test('CC-06 a seal broken in the cage is put on anew without a second discrepancy', async () => {
  const { orderId, lotId, packageId, discrepancyIds } = await stoppedInCage({
    sealNumber: null,
    sealCondition: 'broken',
  });
  const [discrepancyId = ''] = discrepancyIds;
  await dispatch(crew, orderId);
  const check = { packageId, sealNumber: null, condition: 'broken', reason: note } as const;
  const anew = { ...check, newSealNumber: 'S-900' };
  expect(await expectValue(crew.second, 'packages.checkSeal', anew)).toEqual({
    discrepancyId: null,
  });
  expect(await packageOf(lotId, packageId)).toMatchObject({ sealNumber: 'S-900' });
  await recountAndExplain(discrepancyId, 'S-1 torn, nothing missing', null);
  await expectValue(crew.chief, 'discrepancies.close', closing(discrepancyId));
  // The new seal broken is a new difference.
  const again = await expectValue(crew.keeper, 'packages.checkSeal', {
    ...check,
    newSealNumber: 'S-901',
  });
  expect(again.discrepancyId).not.toBeNull();
  await recountAndExplain(again.discrepancyId ?? '', 'S-900 torn, nothing missing', null);
  await expectValue(crew.chief, 'discrepancies.close', closing(again.discrepancyId ?? ''));
  await toCertificate(lotId);
});

test('DW-08 DW-09 what the run did not find and two others find after all is with us again', async () => {
  const [burnt, gone] = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await started(crew, [burnt, gone]);
  await outcome(crew, orderId, burnt);
  const none = { outcome: 'not-found', destroyed: 0, destroyedGrams: 0, note } as const;
  await outcome(crew, orderId, gone, none);
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  const lost = await expectValue(crew.keeper, 'lots.get', { lotId: gone });
  expect(lost).toMatchObject({ status: 'lost' });
  const [open] = lost.discrepancies;
  await recountAndExplain(open?.id ?? '', '300 000', 300_000);
  await expectValue(crew.chief, 'discrepancies.close', closing(open?.id ?? ''));
  const found = await expectValue(crew.keeper, 'lots.get', { lotId: gone });
  expect(found).toMatchObject({ status: 'received', quantity: { amount: 300_000 }, frozen: false });
  await putAwayBest(crew.keeper, gone);
  await expectVerified(crew);
});

test('DR-06 DW-06 what a sample took is not missed in the cage', async () => {
  const lotId = await orderableLot(crew);
  const { packages } = await expectValue(crew.keeper, 'lots.get', { lotId });
  const [first] = packages;
  if (first === undefined) throw new Error('No package');
  await expectValue(crew.keeper, 'lots.takeSample', {
    lotId,
    packageId: first.id,
    quantity: { amount: 20_000, unit: first.quantity.unit },
    massGrams: 16_000,
    sealNumber: 'S-SAMPLE',
    newSealNumber: 'S-11',
    purpose: 'laboratory',
    keptAt: 'Laboratory of the customs',
    keptUntil: '2027-11-21',
    reason: 'The court asks for an analysis',
  });
  const rest = await packageOf(lotId, first.id);
  expect(rest).toMatchObject({ grossGrams: 225_000, quantity: { amount: 280_000 } });
  const orderId = await staged(crew, [lotId]);
  await verifyAll(crew, orderId);
  const { lines } = await orderOf(crew.keeper, orderId);
  const checked = lines[0]?.packages.map(({ verification }) => verification);
  expect(checked).toEqual(['verified', 'verified']);
});
