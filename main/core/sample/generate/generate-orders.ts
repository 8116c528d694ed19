import { dayOfInstant } from '../../../../shared/kernel/legal-date.ts';
import {
  approveOrder,
  certifyOrder,
  destroyOrder,
  requestOrder,
  stageOrder,
} from '../carry-out-order.ts';
import { planOrder } from '../plan-order.ts';
import { openDesk } from '../sample-desk.ts';
import type { SampleDesk } from '../sample-desk.ts';
import { sampleSite } from '../sample-places.ts';
import { must } from '../seed-sample.ts';
import type { Connect } from '../seed-sample.ts';
import type { BroughtLot } from './bring-in.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** How far an order goes. */
type Reaches =
  | 'draft'
  | 'requested'
  | 'withdrawn'
  | 'rejected'
  | 'scheduled'
  | 'cancelled'
  | 'dispatched'
  | 'executed'
  | 'certified';

const endings: readonly Reaches[] = [
  'certified',
  'executed',
  'dispatched',
  'scheduled',
  'requested',
  'draft',
  'cancelled',
  'rejected',
  'withdrawn',
  'certified',
];

/** Goods that a plant of the sample may destroy. */
const destroyable: ReadonlySet<string> = new Set(['tobacco', 'clothing', 'footwear', 'paper']);

/** Orders in every stage, by the contract, with the right people. */
export async function generateOrders(
  connect: Connect,
  clock: SimulatedClock,
  lots: readonly BroughtLot[],
): Promise<void> {
  const desk = await openDesk(connect);
  const today = dayOfInstant(clock.now(), sampleSite.timeZone);
  const fit = lots.filter(({ goods }) => destroyable.has(goods.category)).toReversed();
  for (const [index, reaches] of endings.entries()) {
    const lot = fit[index];
    if (lot === undefined) return;
    const { orderId, method } = await planOrder(desk, lot.lotId, { today });
    if (method !== null) await carryOn(desk, orderId, reaches, { today, now: clock.now });
  }
}

async function carryOn(
  desk: SampleDesk,
  orderId: string,
  reaches: Reaches,
  time: { readonly today: string; readonly now: () => string },
): Promise<void> {
  const seen = async () => ({
    orderId,
    version: (await must(desk.approver, 'orders.get', { orderId })).version,
  });
  if (reaches === 'draft') return;
  await requestOrder(desk, orderId);
  switch (reaches) {
    case 'requested':
    case 'withdrawn':
    case 'rejected': {
      const back = { ...(await seen()), reason: 'The papers of the case are asked for again' };
      if (reaches === 'withdrawn') await must(desk.requester, 'orders.withdraw', back);
      if (reaches === 'rejected') await must(desk.approver, 'orders.reject', back);
      return;
    }
    case 'scheduled':
    case 'cancelled': {
      await approveOrder(desk, orderId, time.today);
      if (reaches === 'scheduled') return;
      const reason = 'The plant is closed that day';
      const back = { ...(await seen()), reason, returnLocationId: null };
      await must(desk.approver, 'orders.cancel', back);
      return;
    }
    case 'dispatched':
    case 'executed':
    case 'certified':
      await approveOrder(desk, orderId, time.today);
      await stageOrder(desk, orderId);
      if (reaches === 'dispatched') return;
      await destroyOrder(desk, orderId, time.now);
      if (reaches === 'certified') await certifyOrder(desk, orderId, 'en');
  }
}
