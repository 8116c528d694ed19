import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { crewOf, orderableLot } from '../destruction/order-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';
import { close, recounted, report } from './difference-desk.ts';
import { carton } from './goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

async function before(discrepancyId: string): Promise<OutputOf<'discrepancies.closing'>> {
  return expectValue(crew.requester, 'discrepancies.closing', { discrepancyId });
}

async function lotOf(lotId: string): Promise<OutputOf<'lots.get'>> {
  return expectValue(crew.keeper, 'lots.get', { lotId });
}

const keeps = { effect: 'keeps', quantity: null, massGrams: null, findings: [] };

test('CC-04 the last package that is gone says beforehand that it takes the lot with it', async () => {
  const lotId = await orderableLot(crew);
  const [first, last] = (await lotOf(lotId)).packages;
  const one = await report(crew, lotId, { kind: 'missing' }, first?.id);
  await recounted(crew, one, 0, 0);
  expect(await before(one)).toEqual({
    found: {
      effect: 'corrects',
      quantity: { amount: 200_000, unit: 'H87' },
      massGrams: null,
      findings: [],
    },
    expected: keeps,
  });
  await close(crew, one);
  expect((await lotOf(lotId)).quantity.amount).toBe(200_000);
  const other = await report(crew, lotId, { kind: 'missing' }, last?.id);
  await recounted(crew, other, 0, 0);
  expect(await before(other)).toMatchObject({ found: { effect: 'writes-off' }, expected: keeps });
  expect((await lotOf(lotId)).status).not.toBe('written-off');
  await close(crew, other);
  expect((await lotOf(lotId)).status).toBe('written-off');
});

test('CC-04 goods that are lost are back with us where what was expected is kept', async () => {
  const lotId = await orderableLot(crew);
  const missing = await report(crew, lotId, { kind: 'missing' });
  await recounted(crew, missing, 0);
  expect(await before(missing)).toMatchObject({
    found: { effect: 'writes-off' },
    expected: { effect: 'finds-again', quantity: null },
  });
  await close(crew, missing, false);
  expect((await lotOf(lotId)).status).toBe('received');
});

test('CC-07 a mass says beforehand what the lot will weigh', async () => {
  const lotId = await orderableLot(crew);
  const mass = await report(crew, lotId, { kind: 'mass', grams: 399_000 });
  await recounted(crew, mass, 399_000);
  const { found } = await before(mass);
  expect(found).toMatchObject({ effect: 'corrects', quantity: null, massGrams: 399_000 });
  await close(crew, mass);
  expect((await lotOf(lotId)).massGrams).toBe(399_000);
});

test('DW-08 what stands against closing is said before anybody signs', async () => {
  const inGrams = { quantity: { amount: 500_000, unit: 'GRM' }, massGrams: 500_000 } as const;
  const lotId = await orderableLot(crew, 'G-1', inGrams, [
    carton(300_000, 'GRM', { grossGrams: 301_000, tareGrams: 1000 }),
    carton(200_000, 'GRM', { grossGrams: 201_000, tareGrams: 1000 }),
  ]);
  const [first] = (await lotOf(lotId)).packages;
  const short = await report(crew, lotId, { kind: 'mass', grams: 500 }, first?.id);
  const early = await before(short);
  expect(early.expected.findings.map(({ code }) => code)).toEqual(['DiscrepancyStateWrong']);
  await recounted(crew, short, 500);
  const { found, expected } = await before(short);
  expect(found.findings).toMatchObject([{ code: 'GrossBelowTare', facts: { tareGrams: 1000 } }]);
  expect(expected).toEqual(keeps);
});

test('AC-01 only who may close it asks, and only of their site', async () => {
  const lotId = await orderableLot(crew);
  const missing = { discrepancyId: await report(crew, lotId, { kind: 'missing' }) };
  expect(await expectRefusal(crew.keeper, 'discrepancies.closing', missing)).toEqual([
    'NotPermitted',
  ]);
  const none = { discrepancyId: lotId };
  expect(await expectRefusal(crew.requester, 'discrepancies.closing', none)).toEqual([
    'DiscrepancyUnknown',
  ]);
});
