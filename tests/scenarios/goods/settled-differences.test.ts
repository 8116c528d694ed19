import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  crewOf,
  expectVerified,
  orderOf,
  orderableLot,
  seen,
  staged,
  verify,
  weighedCarton,
} from '../destruction/order-desk.ts';
import { leftOver } from '../destruction/left-over.ts';
import type { Crew } from '../destruction/order-desk.ts';
import { close, closing, recounted, report } from './difference-desk.ts';
import { carton, placeAt } from './goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

const note = 'Seen on the round';
const lotOf = (lotId: string) => expectValue(crew.keeper, 'lots.get', { lotId });

/** What the lot holds, and what its packages add up to. */
async function held(lotId: string): Promise<readonly [number, number]> {
  const { quantity, packages } = await lotOf(lotId);
  return [quantity.amount, packages.reduce((sum, each) => sum + each.quantity.amount, 0)];
}

describe('two differences of one lot', () => {
  test.each(['package first', 'lot first'])(
    'CC-04 a package that is short, and the lot that is counted without it, are not taken off twice: %s',
    async (order) => {
      const lotId = await orderableLot(crew);
      const [first] = (await lotOf(lotId)).packages;
      const ofPackage = await report(
        crew,
        lotId,
        { kind: 'count', amount: 270_000, innerCount: 9 },
        first?.id,
      );
      const whole = await report(crew, lotId, { kind: 'missing' });
      await recounted(crew, ofPackage, 270_000, 9);
      await recounted(crew, whole, 470_000);
      const both = order === 'lot first' ? [whole, ofPackage] : [ofPackage, whole];
      for (const each of both) await close(crew, each);
      expect(await held(lotId)).toEqual([470_000, 470_000]);
      expect((await lotOf(lotId)).balance).toMatchObject({
        inStore: 470_000,
        explainedDifference: 30_000,
      });
      await expectVerified(crew);
    },
  );

  test('CC-07 the lot weighs what was weighed of it, whatever a package took off before', async () => {
    const lotId = await orderableLot(crew);
    const [first] = (await lotOf(lotId)).packages;
    const ofPackage = await report(crew, lotId, { kind: 'mass', grams: 240_000 }, first?.id);
    const whole = await report(crew, lotId, { kind: 'mass', grams: 399_000 });
    await recounted(crew, ofPackage, 240_000);
    await recounted(crew, whole, 399_000);
    for (const each of [ofPackage, whole]) await close(crew, each);
    expect((await lotOf(lotId)).massGrams).toBe(399_000);
    await expectVerified(crew);
  });

  test.each(['package first', 'lot first'])(
    'DW-08 a difference that two others did not find undoes nothing of another: %s',
    async (order) => {
      const lotId = await orderableLot(crew);
      const [first] = (await lotOf(lotId)).packages;
      const short = { kind: 'count', amount: 270_000, innerCount: 9 } as const;
      const ofPackage = await report(crew, lotId, short, first?.id);
      const whole = await report(crew, lotId, { kind: 'missing' });
      await recounted(crew, ofPackage, 270_000, 9);
      await recounted(crew, whole, 500_000);
      const both = order === 'lot first' ? [whole, ofPackage] : [ofPackage, whole];
      for (const each of both) await close(crew, each);
      expect(await held(lotId)).toEqual([470_000, 470_000]);
    },
  );

  test('CC-04 a mass that is closed does not bring back goods that are lost', async () => {
    const lotId = await orderableLot(crew);
    const mass = await report(crew, lotId, { kind: 'mass', grams: 399_000 });
    const missing = await report(crew, lotId, { kind: 'missing' });
    await recounted(crew, mass, 399_000);
    await recounted(crew, missing, 0);
    expect((await lotOf(lotId)).status).toBe('lost');
    expect(await expectRefusal(crew.requester, 'discrepancies.close', closing(mass))).toEqual([
      'LotStateWrong',
    ]);
    await close(crew, mass, false);
    expect((await lotOf(lotId)).status).toBe('lost');
    await close(crew, missing);
    expect((await lotOf(lotId)).status).toBe('written-off');
    await expectVerified(crew);
  });
});

describe('the last goods of a lot', () => {
  test.each(['one after the other', 'both at once'])(
    'CC-04 packages that are gone take the lot with them: %s',
    async (how) => {
      const lotId = await orderableLot(crew);
      const { packages } = await lotOf(lotId);
      const open: string[] = [];
      for (const { id } of packages) {
        const discrepancyId = await report(crew, lotId, { kind: 'missing' }, id);
        await recounted(crew, discrepancyId, 0, 0);
        if (how === 'both at once') open.push(discrepancyId);
        else await close(crew, discrepancyId);
      }
      for (const discrepancyId of open) await close(crew, discrepancyId);
      expect(await lotOf(lotId)).toMatchObject({
        status: 'written-off',
        balance: { inStore: 0, lost: 200_000, explainedDifference: 300_000 },
      });
      await expectVerified(crew);
    },
  );

  test('CC-04 what is found again of a lot is in the one package that has goods', async () => {
    const lotId = await orderableLot(crew);
    const [, gone] = (await lotOf(lotId)).packages;
    const missing = await report(crew, lotId, { kind: 'missing' }, gone?.id);
    await recounted(crew, missing, 0, 0);
    await close(crew, missing);
    const whole = await report(crew, lotId, { kind: 'missing' });
    await recounted(crew, whole, 250_000);
    await close(crew, whole);
    expect(await held(lotId)).toEqual([250_000, 250_000]);
    await expectVerified(crew);
  });
});

describe('goods that are counted in grams', () => {
  const inGrams = { quantity: { amount: 500_000, unit: 'GRM' }, massGrams: 500_000 } as const;
  const sacks = [
    carton(300_000, 'GRM', { grossGrams: 301_000, tareGrams: 1000 }),
    carton(200_000, 'GRM', { grossGrams: 201_000, tareGrams: 1000 }),
  ];

  test('CC-04 a sack that weighs less holds less, and its lot with it', async () => {
    const lotId = await orderableLot(crew, 'G-1', inGrams, sacks);
    const [first] = (await lotOf(lotId)).packages;
    const short = await report(crew, lotId, { kind: 'mass', grams: 291_000 }, first?.id);
    await recounted(crew, short, 291_000);
    await close(crew, short);
    const lot = await lotOf(lotId);
    expect(lot.packages.map((each) => [each.grossGrams, each.quantity.amount])).toEqual([
      [291_000, 290_000],
      [201_000, 200_000],
    ]);
    expect([lot.quantity.amount, lot.massGrams]).toEqual([490_000, 490_000]);
    const part = { lotId, quantity: { amount: 290_000, unit: 'GRM' }, massGrams: null } as const;
    const packageIds = [first?.id ?? ''];
    await expectValue(crew.keeper, 'lots.split', { ...part, packageIds, reason: note });
    expect(await held(lotId)).toEqual([200_000, 200_000]);
    await expectVerified(crew);
  });

  test('CC-04 a sack that is short in packs and in weight is short once', async () => {
    const lotId = await orderableLot(crew, 'G-1', inGrams, sacks);
    const orderId = await staged(crew, [lotId]);
    const [first] = (await orderOf(crew.keeper, orderId)).lines[0]?.packages ?? [];
    if (first === undefined) throw new Error('No package');
    const differs = { innerCount: 2, grossGrams: 281_000 };
    const { discrepancyIds } = await verify(crew, orderId, first, differs);
    const reason = 'Counted again at its place';
    await expectValue(crew.approver, 'orders.cancel', {
      ...(await seen(crew.approver, orderId)),
      reason,
      returnLocationId: await placeAt(crew.approver, 'KZ1-B1-A-R01-B01'),
      confirmedConditions: ['PalletPlacesUnknown'],
    });
    const [packs = '', mass = ''] = discrepancyIds;
    await recounted(crew, packs, 280_000, 2);
    await recounted(crew, mass, 281_000);
    await close(crew, packs);
    await close(crew, mass);
    expect(await held(lotId)).toEqual([480_000, 480_000]);
    await expectVerified(crew);
  });

  test('CC-04 what a sack weighs and what it holds is one question', async () => {
    const lotId = await orderableLot(crew, 'G-1', inGrams, sacks);
    const [first] = (await lotOf(lotId)).packages;
    const packageId = first?.id ?? null;
    await report(crew, lotId, { kind: 'mass', grams: 291_000 }, packageId);
    const found = { kind: 'count', amount: 290_000, innerCount: 1 } as const;
    const again = { lotId, packageId, found, note };
    expect(await expectRefusal(crew.keeper, 'discrepancies.report', again)).toEqual([
      'DifferenceKnown',
    ]);
  });

  test('CC-04 a sack that weighs less than it can is refused', async () => {
    const lotId = await orderableLot(crew, 'G-1', inGrams, sacks);
    const [first] = (await lotOf(lotId)).packages;
    const short = await report(crew, lotId, { kind: 'mass', grams: 500 }, first?.id);
    await recounted(crew, short, 500);
    const refused = await crew.requester.call('discrepancies.close', closing(short));
    expect(refused).toMatchObject({
      ok: false,
      error: {
        rejections: [
          { code: 'GrossBelowTare', rule: 'CC-04', facts: { grossGrams: 500, tareGrams: 1000 } },
        ],
      },
    });
    await close(crew, short, false);
    expect(await held(lotId)).toEqual([500_000, 500_000]);
  });
});

test('CC-04 packages that a reception left apart from their lot are one with it once counted', async () => {
  const lotId = await orderableLot(crew, 'R-9', {}, [
    weighedCarton(300_000, 'S-1', 241_000),
    weighedCarton(190_000, 'S-2', 153_000),
  ]);
  const { discrepancies, packages } = await lotOf(lotId);
  const short = discrepancies.find(({ kind }) => kind === 'count')?.id ?? '';
  const outcome = 'explained';
  await expectValue(crew.second, 'discrepancies.recount', {
    discrepancyId: short,
    found: '500000',
    note,
    secondPerson: { login: samplePeople.approver.login, password: samplePeople.approver.password },
  });
  await expectValue(crew.requester, 'discrepancies.explain', {
    discrepancyId: short,
    outcome,
    note,
  });
  await close(crew, short);
  expect(await held(lotId)).toEqual([500_000, 490_000]);
  const found = { kind: 'count', amount: 200_000, innerCount: 10 } as const;
  const second = await report(crew, lotId, found, packages[1]?.id);
  await recounted(crew, second, 200_000, 10);
  await close(crew, second);
  expect(await held(lotId)).toEqual([500_000, 500_000]);
  await expectVerified(crew);
});

test('CC-06 loose goods that are in question are not packed before it is settled', async () => {
  const lotId = await leftOver(program, crew);
  await report(crew, lotId, { kind: 'count', amount: 90_000, innerCount: null });
  const { sealNumber, grossGrams, tareGrams, quantity } = weighedCarton(100_000, 'P-1', 81_000);
  const bag = { packaging: 'SA', innerCount: 1, sealNumber, grossGrams, tareGrams, quantity };
  const packing = { lotId, packages: [bag], reason: note };
  expect(await expectRefusal(crew.keeper, 'lots.pack', packing)).toEqual(['LotFrozen']);
  const { actions } = await lotOf(lotId);
  const act = actions.find(({ procedure }) => procedure === 'lots.pack');
  expect(act?.findings.map(({ code }) => code)).toEqual(['LotFrozen']);
});

test('CC-05 an empty package gives no mass to the part that an order takes', async () => {
  const lotId = await orderableLot(crew, 'E-1', {}, [
    weighedCarton(300_000, 'S-1', 41_000),
    weighedCarton(100_000, 'S-2', 81_000),
    weighedCarton(100_000, 'S-3', 81_000),
  ]);
  const [gone] = (await lotOf(lotId)).packages;
  const missing = await report(crew, lotId, { kind: 'missing' }, gone?.id);
  await recounted(crew, missing, 0, 0);
  await close(crew, missing);
  const title = 'Half of what is left';
  const lots = [{ lotId, quantity: { amount: 100_000, unit: 'H87' as const } }];
  const { id } = await expectValue(crew.requester, 'orders.create', { title, lots });
  const [line] = (await orderOf(crew.requester, id)).lines;
  expect(line?.massGrams).toBe(80_000);
  expect(line?.packages).toHaveLength(1);
  expect((await lotOf(line?.lot.id ?? '')).packages).toHaveLength(1);
  await expectVerified(crew);
});
