import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  approved,
  crewOf,
  dispatch,
  expectVerified,
  orderOf,
  orderableLot,
  staged,
  verifyAll,
} from '../destruction/order-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';
import { close, recounted, report, reporting } from './difference-desk.ts';
import { carton, registerLot } from './goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

const note = 'No scale at the quay';
const lotOf = (lotId: string) => expectValue(crew.keeper, 'lots.get', { lotId });

const refusal = (...reported: Parameters<typeof reporting>) =>
  expectRefusal(crew.keeper, 'discrepancies.report', reporting(...reported));

describe('what a store finds of goods that it has', () => {
  test('CC-07 a mass that was typed wrong is put right by two others, and holds the lot until then', async () => {
    const lotId = await orderableLot(crew, 'R-1', { massGrams: null }, [carton(500_000)]);
    await expectValue(crew.keeper, 'lots.weigh', { lotId, massGrams: 398_500_000, reason: note });
    const discrepancyId = await report(crew, lotId, { kind: 'mass', grams: 398_500 });
    expect(await lotOf(lotId)).toMatchObject({ massGrams: 398_500_000, frozen: true });
    const order = { title: 'Cigarettes', lots: [{ lotId }] };
    expect(await expectRefusal(crew.requester, 'orders.create', order)).toContain('LotFrozen');
    await recounted(crew, discrepancyId, 398_500);
    await close(crew, discrepancyId);
    expect(await lotOf(lotId)).toMatchObject({ massGrams: 398_500, frozen: false });
    await expectVerified(crew);
  });

  test('DW-08 what two others do not find again stays as it was recorded', async () => {
    const lotId = await orderableLot(crew);
    const discrepancyId = await report(crew, lotId, { kind: 'mass', grams: 1 });
    await recounted(crew, discrepancyId, 400_000);
    await close(crew, discrepancyId);
    expect(await lotOf(lotId)).toMatchObject({ massGrams: 400_000, frozen: false });
  });

  test('CC-04 pieces are counted by the package: it and the lot are put right, and pass the cage', async () => {
    const lotId = await orderableLot(crew);
    const [first] = (await lotOf(lotId)).packages;
    const found = { kind: 'count', amount: 270_000, innerCount: 9 } as const;
    expect(await refusal(lotId, { ...found, innerCount: null })).toEqual(['PackageNotNamed']);
    const discrepancyId = await report(crew, lotId, found, first?.id ?? null);
    await recounted(crew, discrepancyId, 270_000, 9);
    await close(crew, discrepancyId);
    const lot = await lotOf(lotId);
    expect(lot.quantity.amount).toBe(470_000);
    expect(lot.packages.map((each) => [each.innerCount, each.quantity.amount])).toEqual([
      [9, 270_000],
      [10, 200_000],
    ]);
    expect(lot.balance).toMatchObject({ inStore: 470_000, explainedDifference: 30_000 });
    const orderId = await staged(crew, [lotId]);
    await verifyAll(crew, orderId);
    expect((await orderOf(crew.keeper, orderId)).lines[0]?.stopped).toBe(false);
    await expectVerified(crew);
  });

  test('DW-06 a package that is gone is not asked for in the cage', async () => {
    const lotId = await orderableLot(crew);
    const [, gone] = (await lotOf(lotId)).packages;
    const discrepancyId = await report(crew, lotId, { kind: 'missing' }, gone?.id ?? null);
    expect((await lotOf(lotId)).discrepancies).toMatchObject([
      { kind: 'missing', packageReference: gone?.reference, expectedAmount: 200_000 },
    ]);
    await recounted(crew, discrepancyId, 0);
    await close(crew, discrepancyId);
    expect((await lotOf(lotId)).quantity.amount).toBe(300_000);
    const orderId = await staged(crew, [lotId]);
    const { lines } = await orderOf(crew.keeper, orderId);
    expect(lines[0]?.packages.map((each) => each.quantity.amount)).toEqual([300_000]);
    await verifyAll(crew, orderId);
    await dispatch(crew, orderId);
    expect((await orderOf(crew.keeper, orderId)).state).toBe('dispatched');
    await expectVerified(crew);
  });

  test('CC-04 a lot that is nowhere is lost once two others did not find it either, then written off', async () => {
    const lotId = await orderableLot(crew);
    const discrepancyId = await report(crew, lotId, { kind: 'missing' });
    expect((await lotOf(lotId)).status).toBe('stored');
    await recounted(crew, discrepancyId, 0);
    await close(crew, discrepancyId);
    expect(await lotOf(lotId)).toMatchObject({ status: 'written-off', balance: { lost: 500_000 } });
    await expectVerified(crew);
  });

  test('DW-03 a report about goods that are approved takes the approval away', async () => {
    const lotId = await orderableLot(crew);
    const orderId = await approved(crew, [lotId]);
    await report(crew, lotId, { kind: 'missing' });
    const order = await orderOf(crew.keeper, orderId);
    expect([order.state, order.lines[0]?.lot.frozen]).toEqual(['requested', true]);
  });
});

describe('what is refused', () => {
  test('CC-04 what agrees, what is known, and what the record cannot compare', async () => {
    const lotId = await orderableLot(crew);
    const [first] = (await lotOf(lotId)).packages;
    const other = await orderableLot(crew, 'R-2', { massGrams: null }, [carton(500_000)]);
    const [unweighed] = (await lotOf(other)).packages;
    const packageId = first?.id ?? null;
    const whole = { kind: 'count', amount: 300_000, innerCount: 10 } as const;
    expect(await refusal(lotId, whole, packageId)).toEqual(['NothingDiffers']);
    expect(await refusal(lotId, { kind: 'mass', grams: 400_000 })).toEqual(['NothingDiffers']);
    expect(await refusal(lotId, { ...whole, innerCount: null }, packageId)).toEqual([
      'CountMissing',
    ]);
    expect(await refusal(lotId, { ...whole, amount: 2 ** 52 }, packageId)).toEqual([
      'LineTooLarge',
    ]);
    expect(await refusal(lotId, whole, unweighed?.id)).toEqual(['PackageNotInLot']);
    expect(await refusal(lotId, whole, lotId)).toEqual(['PackageUnknown']);
    expect(await refusal(other, { kind: 'mass', grams: 5 })).toEqual(['MassNotRecorded']);
    expect(await refusal(other, { kind: 'mass', grams: 5 }, unweighed?.id)).toEqual([
      'MassNotRecorded',
    ]);
    await report(crew, lotId, { kind: 'mass', grams: 240_000 }, packageId);
    expect(await refusal(lotId, { kind: 'mass', grams: 230_000 }, packageId)).toEqual([
      'DifferenceKnown',
    ]);
    await report(crew, lotId, { ...whole, innerCount: 9 }, packageId);
    expect(await refusal(lotId, { kind: 'missing' }, packageId)).toEqual(['DifferenceKnown']);
    await report(crew, lotId, { kind: 'mass', grams: 230_000 });
  });

  test('PRODUCT 4 goods that have not come yet, or are gone, are counted elsewhere', async () => {
    const expected = await registerLot(crew.keeper);
    expect(await refusal(expected, { kind: 'missing' })).toEqual(['LotStateWrong']);
    const { actions } = await lotOf(expected);
    const of = actions.find(({ procedure }) => procedure === 'discrepancies.report');
    expect(of).toMatchObject({ allowed: false, findings: [{ code: 'LotStateWrong' }] });
  });

  test('AC-01 a supervisor and an auditor do not report: they settle and read', async () => {
    const lotId = await orderableLot(crew);
    const input = reporting(lotId, { kind: 'missing' });
    for (const client of [crew.requester, crew.auditor]) {
      expect(await expectRefusal(client, 'discrepancies.report', input)).toEqual(['NotPermitted']);
    }
  });
});
