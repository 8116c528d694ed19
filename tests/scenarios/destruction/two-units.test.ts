import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  certified,
  crewOf,
  finish,
  orderOf,
  orderableLot,
  outcome,
  residue,
  started,
  tickEverything,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';
import { carton } from '../goods/goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

const sack = carton(200_000, 'GRM', { grossGrams: 201_000, tareGrams: 1000 });
const looseTobacco = { quantity: { amount: 200_000, unit: 'GRM' }, massGrams: 200_000 } as const;
const oneSack = 'One sack was wet';

test('DW-08 DW-11 goods of two units: the balance and the certificate name the mass of all of them', async () => {
  const counted = await orderableLot(crew, 'P-1');
  const weighed = await orderableLot(crew, 'K-1', looseTobacco, [sack]);
  const orderId = await started(crew, [counted, weighed]);
  await outcome(crew, orderId, counted);
  const part = { outcome: 'partly-destroyed', destroyed: 150_000 } as const;
  await outcome(crew, orderId, weighed, { ...part, destroyedGrams: null, note: oneSack });
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  const { reconciliation } = await orderOf(crew.requester, orderId);
  const rows = reconciliation?.rows.map(({ unit, destroyed, returned }) => {
    return { unit, destroyed, returned };
  });
  expect(rows).toEqual([
    { unit: 'H87', destroyed: 500_000, returned: 0 },
    { unit: 'GRM', destroyed: 150_000, returned: 50_000 },
  ]);
  expect(reconciliation?.destroyedGrams).toBe(400_000 + 150_000);
  const { certificateId } = await certified(crew, orderId);
  const certificate = await expectValue(crew.auditor, 'certificates.get', { certificateId });
  expect(certificate.statement).toMatchObject({ totals: { destroyedMassGrams: 550_000 } });
  const after = await orderOf(crew.requester, orderId);
  expect(after.reconciliation?.destroyedGrams).toBe(550_000);
});

test('DW-08 the mass of all that was destroyed is not known while a line of it has none', async () => {
  const lotId = await orderableLot(crew, 'P-1');
  const orderId = await started(crew, [lotId]);
  const part = { outcome: 'partly-destroyed', destroyed: 100, note: oneSack } as const;
  await outcome(crew, orderId, lotId, { ...part, destroyedGrams: null });
  const { reconciliation } = await orderOf(crew.requester, orderId);
  expect(reconciliation?.destroyedGrams).toBeNull();
});
