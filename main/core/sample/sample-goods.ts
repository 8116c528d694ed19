import { dayOfInstant } from '../../../shared/kernel/legal-date.ts';
import {
  approveOrder,
  certifyOrder,
  destroyOrder,
  requestOrder,
  stageOrder,
} from './carry-out-order.ts';
import { inventedSeizures } from './invented-seizures.ts';
import { planOrder } from './plan-order.ts';
import { publishedSeizures } from './published-seizures.ts';
import { openDesk } from './sample-desk.ts';
import type { SampleDesk } from './sample-desk.ts';
import { deliver } from './sample-packages.ts';
import { sampleSite } from './sample-places.ts';
import { must } from './seed-sample.ts';
import type { Connect } from './seed-sample.ts';
import { storeLot } from './store-lot.ts';

/**
 * Puts goods into the sample authority, each at another step of the job: expected, received,
 * frozen, held, stored, under an order that waits for approval, destroyed and certified. The
 * Abay tobacco stays expected: the whole job can be done on it by hand.
 */
export async function seedSampleGoods(connect: Connect, now: () => string): Promise<void> {
  const desk = await openDesk(connect);
  const today = dayOfInstant(now(), sampleSite.timeZone);
  await importFile(desk, publishedSeizures);
  await importFile(desk, inventedSeizures);
  const lots = new Map<string, string[]>();
  const listed = await must(desk.storekeeper, 'lots.list', { limit: 200, sort: 'reference' });
  for (const lot of listed.items) {
    lots.set(lot.seizureNumber, [...(lots.get(lot.seizureNumber) ?? []), lot.id]);
  }
  const lotsOf = (number: string): readonly string[] => lots.get(number) ?? [];
  const stored = ['SAMPLE-26-0101', 'SAMPLE-26-0102', 'SAMPLE-26-0103', 'SAMPLE-26-0104'];
  for (const number of [...stored, 'SAMPLE-26-0106', 'UZ-TASHKENT-2025']) {
    for (const lotId of lotsOf(number)) await storeLot(desk, lotId);
  }
  await holdFirst(desk, lotsOf('SAMPLE-26-0103'));
  for (const lotId of lotsOf('SAMPLE-26-0105')) await receiveWithBrokenSeal(desk, lotId);
  for (const lotId of lotsOf('KZ-SKO-2017')) {
    await storeLot(desk, lotId);
    const { orderId } = await planOrder(desk, lotId, { today });
    await requestOrder(desk, orderId);
    await approveOrder(desk, orderId, today);
    await stageOrder(desk, orderId);
    await destroyOrder(desk, orderId, now);
    await certifyOrder(desk, orderId, 'ru');
  }
  for (const lotId of lotsOf('KZ-AKTAU-HG-2017')) {
    await storeLot(desk, lotId);
    const { orderId } = await planOrder(desk, lotId, { today });
    await requestOrder(desk, orderId);
  }
}

async function importFile(desk: SampleDesk, text: string): Promise<void> {
  await must(desk.storekeeper, 'imports.commit', {
    fileName: 'sample.csv',
    contentBase64: Buffer.from(text).toString('base64'),
    onlyComplete: true,
    assumptionsConfirmed: true,
  });
}

async function holdFirst(desk: SampleDesk, lotIds: readonly string[]): Promise<void> {
  for (const lotId of lotIds.slice(0, 1)) {
    await must(desk.requester, 'lots.placeHold', {
      lotId,
      kind: 'laboratory',
      reference: 'LAB-26-118 (sample)',
      reason: 'The laboratory has not reported yet',
    });
  }
}

async function receiveWithBrokenSeal(desk: SampleDesk, lotId: string): Promise<void> {
  const { storekeeper, siteId } = desk;
  const lot = await must(storekeeper, 'lots.get', { lotId });
  const { massGrams, packages } = deliver(lot);
  const places = await must(storekeeper, 'locations.find', { siteId, text: 'B1', limit: 50 });
  const door = places.items.find(({ kind }) => kind === 'intake');
  await must(storekeeper, 'lots.receive', {
    lotId,
    locationId: door?.id ?? '',
    counted: lot.quantity,
    massGrams,
    packages: packages.map((one, index) =>
      index === 0
        ? { ...one, expectedSealNumber: one.sealNumber, sealCondition: 'broken' as const }
        : one,
    ),
    note: 'The seal of the first package was found broken at the gate',
  });
}
