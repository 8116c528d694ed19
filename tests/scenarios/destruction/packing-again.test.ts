import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { putAwayBest } from '../goods/goods-desk.ts';
import { leftOver } from './left-over.ts';
import {
  approveFully,
  crewOf,
  dispatch,
  draft,
  expectVerified,
  lawfulPlan,
  orderOf,
  schedule,
  seen,
  stage,
  verifyAll,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

type Packing = InputOf<'lots.pack'>;

const reason = 'Back from the plant in a bag';
const lotOf = (lotId: string) => expectValue(crew.keeper, 'lots.get', { lotId });

function sack(amount: number, sealNumber: string | null): Packing['packages'][number] {
  return {
    packaging: 'SA',
    innerCount: 4,
    quantity: { amount, unit: 'H87' },
    grossGrams: amount,
    tareGrams: 500,
    sealNumber,
  };
}

const packing = (lotId: string, packages: Packing['packages']) => ({ lotId, packages, reason });

test('DW-06 a rest without a package is not asked for again before it is packed, and then verified', async () => {
  const lotId = await leftOver(program, crew);
  await putAwayBest(crew.keeper, lotId);
  const orderId = await draft(crew, [lotId]);
  const plan = await lawfulPlan(crew.requester, orderId);
  await expectValue(crew.requester, 'orders.setPlan', plan);
  const asking = async () => ({ ...(await seen(crew.requester, orderId)), reason });
  expect(await expectRefusal(crew.requester, 'orders.request', await asking())).toEqual([
    'LotNotPacked',
  ]);
  const { actions } = await orderOf(crew.requester, orderId);
  const request = actions.find(({ procedure }) => procedure === 'orders.request');
  expect(request?.findings.map(({ code }) => code)).toContain('LotNotPacked');
  const packages = [sack(60_000, 'P-1'), sack(40_000, 'P-2')];
  expect(await expectRefusal(crew.keeper, 'lots.pack', packing(lotId, packages))).toEqual([
    'LotStateWrong',
  ]);
  await expectValue(crew.requester, 'orders.withdraw', await asking());
  await expectValue(crew.keeper, 'lots.pack', packing(lotId, packages));
  const again = await draft(crew, [lotId]);
  await expectValue(crew.requester, 'orders.setPlan', await lawfulPlan(crew.requester, again));
  const request2 = { ...(await seen(crew.requester, again)), reason };
  await expectValue(crew.requester, 'orders.request', request2);
  await approveFully(crew, again);
  await schedule(crew, again);
  await stage(crew, again);
  const verified = async () => {
    const { lines } = await orderOf(crew.keeper, again);
    return lines[0]?.packages.map((each) => [each.sealNumber, each.verification]);
  };
  expect(await verified()).toEqual([
    ['P-1', 'waiting'],
    ['P-2', 'waiting'],
  ]);
  await verifyAll(crew, again);
  expect(await verified()).toEqual([
    ['P-1', 'verified'],
    ['P-2', 'verified'],
  ]);
  await dispatch(crew, again);
  await expectVerified(crew);
});

test('CC-04 packages add up to the lot, and loose goods are packed once', async () => {
  const lotId = await leftOver(program, crew);
  const refusal = (packages: Packing['packages']) =>
    expectRefusal(crew.keeper, 'lots.pack', packing(lotId, packages));
  const { massGrams, actions } = await lotOf(lotId);
  const loose = actions.filter(({ findings }) => findings.some(({ code }) => code === 'LotLoose'));
  expect(loose.map(({ procedure }) => procedure)).toEqual([
    'packages.checkSeal',
    'lots.takeSample',
  ]);
  expect(await refusal([sack(60_000, 'P-1')])).toEqual(['PackagesDoNotAddUp']);
  expect(await refusal([{ ...sack(100_000, 'P-1'), packaging: '??' }])).toEqual([
    'PackagingUnknown',
  ]);
  expect(await refusal([{ ...sack(100_000, 'P-1'), grossGrams: 1 }])).toEqual(['TareExceedsGross']);
  const halves = [sack(50_000, 'P-01'), sack(50_000, 'p 01')];
  expect(await refusal(halves)).toEqual(['SealTwice']);
  const inGrams = { amount: 100_000, unit: 'GRM' } as const;
  expect(await refusal([{ ...sack(100_000, null), quantity: inGrams }])).toEqual(['UnitDiffers']);
  await expectValue(crew.keeper, 'lots.pack', packing(lotId, [sack(100_000, null)]));
  const packed = await lotOf(lotId);
  expect(packed.massGrams).toBe(massGrams);
  expect(packed.packages).toMatchObject([{ sealCondition: 'none', grossGrams: 100_000 }]);
  expect(await refusal([sack(100_000, 'P-3')])).toEqual(['LotPackedAlready']);
  const act = packed.actions.find(({ procedure }) => procedure === 'lots.pack');
  expect(act).toMatchObject({ allowed: false, findings: [{ code: 'LotPackedAlready' }] });
  await expectVerified(crew);
});
