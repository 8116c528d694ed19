import { expect, test } from 'vitest';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import {
  crewOf,
  dispatched,
  orderOf,
  orderableLot,
  seen,
  witnesses,
} from '../destruction/order-desk.ts';

const member = (name: string, chair: boolean) => ({ name, position: 'Member', chair });

test('DW-12 a commission has exactly one chair, or there is none at all', async () => {
  const program = await sampleProgram();
  try {
    const crew = await crewOf(program);
    const orderId = await dispatched(crew, [await orderableLot(crew)]);
    const start = { ...(await seen(crew.keeper, orderId)), witnesses };
    for (const commission of [
      [member('One', false), member('Two', false)],
      [member('One', true), member('Two', true)],
    ]) {
      expect(await expectRefusal(crew.keeper, 'orders.start', { ...start, commission })).toEqual([
        'CommissionNeedsOneChair',
      ]);
    }
    const commission = [member('One', true), member('Two', false)];
    await expectValue(crew.keeper, 'orders.start', { ...start, commission });
    expect((await orderOf(crew.keeper, orderId)).run?.commission).toEqual(commission);
  } finally {
    await program.dispose();
  }
});
