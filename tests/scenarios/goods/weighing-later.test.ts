import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  approved,
  crewOf,
  draft,
  expectVerified,
  lawfulPlan,
  orderOf,
  orderableLot,
  seen,
} from '../destruction/order-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';
import { carton } from './goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

const reason = 'No scale at the quay';
const weighing = (lotId: string) => ({ lotId, massGrams: 398_500, reason });
const unweighedLot = () => orderableLot(crew, 'U-1', { massGrams: null }, [carton(500_000, 'H87')]);

test('DW-04 what the refusal of unweighed goods asks for can be done: off the order, weighed, on it again', async () => {
  const lotId = await unweighedLot();
  const orderId = await draft(crew, [lotId]);
  const { requester, keeper } = crew;
  await expectValue(requester, 'orders.setPlan', await lawfulPlan(requester, orderId));
  const asking = { ...(await seen(requester, orderId)), reason: 'The case is closed' };
  expect(await expectRefusal(requester, 'orders.request', asking)).toEqual(['LotNotWeighed']);
  expect(await expectRefusal(keeper, 'lots.weigh', weighing(lotId))).toEqual(['LotStateWrong']);
  await expectValue(requester, 'orders.withdraw', { ...(await seen(requester, orderId)), reason });
  await expectValue(keeper, 'lots.weigh', weighing(lotId));
  const again = await approved(crew, [lotId]);
  expect(await orderOf(keeper, again)).toMatchObject({ massGrams: 398_500, linesUnweighed: 0 });
  await expectVerified(crew);
});

test('CC-07 a lot is weighed once, and says so in its life; what differs later is a discrepancy', async () => {
  const lotId = await unweighedLot();
  const { keeper } = crew;
  const of = async () => {
    const { massGrams, actions } = await expectValue(keeper, 'lots.get', { lotId });
    const { allowed } = actions.find(({ procedure }) => procedure === 'lots.weigh') ?? {};
    return { massGrams, allowed };
  };
  expect(await of()).toEqual({ massGrams: null, allowed: true });
  await expectValue(keeper, 'lots.weigh', weighing(lotId));
  expect(await of()).toEqual({ massGrams: 398_500, allowed: false });
  const second = { ...weighing(lotId), massGrams: 1 };
  expect(await expectRefusal(keeper, 'lots.weigh', second)).toEqual(['LotWeighedAlready']);
  const { items } = await expectValue(keeper, 'lots.timeline', { lotId });
  expect(items.find(({ type }) => type === 'LotWeighed')?.facts).toMatchObject({
    massGrams: 398_500,
  });
});

test('CC-04 a mass that no line has is refused at its field, and the lot stays unweighed', async () => {
  const lotId = await unweighedLot();
  const heavy = { ...weighing(lotId), massGrams: Number.MAX_SAFE_INTEGER };
  expect(await expectRefusal(crew.keeper, 'lots.weigh', heavy)).toEqual(['LineTooLarge']);
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({ massGrams: null });
  await expectVerified(crew);
});
