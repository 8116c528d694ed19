import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { crewOf, orderableLot } from './order-desk.ts';

let program: Program;

beforeEach(async () => {
  program = await sampleProgram();
});

afterEach(() => program.dispose());

test('an order is found by its reference or a word of its title, ё and е alike', async () => {
  const crew = await crewOf(program);
  const { id } = await expectValue(crew.requester, 'orders.create', {
    title: 'Сигареты Королёва',
    lots: [{ lotId: await orderableLot(crew) }],
  });
  const { reference } = await expectValue(crew.requester, 'orders.get', { orderId: id });
  const find = async (search: string) => {
    const { items } = await expectValue(crew.requester, 'orders.list', { search });
    return items.map((order) => order.id);
  };
  expect(await find(reference.toLowerCase())).toEqual([id]);
  expect(await find('КОРОЛЕВА')).toEqual([id]);
  expect(await find('парфюм')).toEqual([]);
});
