import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  certified,
  crewOf,
  executed,
  expectVerified,
  orderOf,
  orderableLot,
  weighedCarton,
} from '../destruction/order-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';

let program: Program;
let crew: Crew;
let lotId: string;
let empty: string;

beforeAll(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
  lotId = await orderableLot(crew, 'E-1', {}, [
    weighedCarton(100, 'S-1', 2000),
    weighedCarton(499_900, 'S-2', 400_000),
  ]);
  const { packages } = await lotOf();
  empty = packages[0]?.id ?? '';
  await expectValue(crew.keeper, 'lots.takeSample', sampling(100));
});

afterAll(() => program.dispose());

const lotOf = () => expectValue(crew.keeper, 'lots.get', { lotId });

function sampling(amount: number) {
  return {
    lotId,
    quantity: { amount, unit: 'H87' },
    massGrams: 100,
    packageId: empty,
    sealNumber: 'A-1',
    newSealNumber: 'B-1',
    purpose: 'evidence',
    keptAt: 'Strong room',
    keptUntil: '2027-01-01',
    reason: 'Sample',
  } as const;
}

test('CC-04 nothing more is taken of a package that a sample emptied', async () => {
  expect(await expectRefusal(crew.keeper, 'lots.takeSample', sampling(1))).toEqual([
    'QuantityExceedsLot',
  ]);
  const part = { lotId, quantity: { amount: 1, unit: 'H87' }, massGrams: 1 } as const;
  const split = { ...part, packageIds: [empty], reason: 'Split' };
  expect(await expectRefusal(crew.keeper, 'lots.split', split)).toEqual(['PackagesDoNotAddUp']);
});

test('CC-06 a package without goods gets no label with those that have some', async () => {
  const print = await expectValue(crew.keeper, 'labels.printGoods', {
    of: { kind: 'packages', lotId },
    format: 'sheet-3x8',
    language: 'en',
  });
  expect(print.total).toBe(1);
});

test('DW-06 it is not asked for in the cage, and stands on no certificate', async () => {
  const orderId = await executed(program, crew, [lotId]);
  const { lines } = await orderOf(crew.auditor, orderId);
  expect(lines[0]?.packages.map((each) => each.quantity.amount)).toEqual([499_900]);
  await certified(crew, orderId);
  expect((await orderOf(crew.auditor, orderId)).state).toBe('certified');
  expect((await lotOf()).balance).toMatchObject({ sampled: 100, destroyed: 499_900, inStore: 0 });
  await expectVerified(crew);
});
