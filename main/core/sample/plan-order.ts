import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { SampleDesk } from './sample-desk.ts';
import { must } from './seed-sample.ts';

export type MethodVerdict = OutputOf<'orders.rankMethods'>['methods'][number];

/** An order whose plan is set, with the methods that were refused on the way. */
export interface PlannedOrder {
  readonly orderId: string;
  /** Null when no lawful method has a plant with a valid permit. */
  readonly method: string | null;
  readonly refused: readonly MethodVerdict[];
  /** Lawful methods that no plant may carry out on these goods (DW-04); none when one may. */
  readonly unserved: readonly MethodVerdict[];
}

/** Review → order → plan: the first lawful method that a plant may carry out. */
export async function planOrder(
  desk: SampleDesk,
  lotId: string,
  days: { readonly today: string },
): Promise<PlannedOrder> {
  const { requester } = desk;
  const lot = await must(requester, 'lots.get', { lotId });
  await must(requester, 'lots.answerReview', {
    answer: 'destroy',
    lotId,
    basis: {
      kind: 'court-order',
      documentNumber: `SAMPLE-${lot.seizureNumber}`,
      documentDate: days.today,
      issuedBy: 'Sample district court',
    },
    sampleWaiver: 'Published case; the sample authority keeps no evidence',
    reason: 'The decision is final',
  });
  const order = await must(requester, 'orders.create', {
    title: lot.description,
    lots: [{ lotId }],
  });
  const orderId = order.id;
  const { methods } = await must(requester, 'orders.rankMethods', { orderId });
  const refused = methods.filter(
    ({ verdict }) => verdict === 'prohibited' || verdict === 'not-applicable',
  );
  const lawful = methods.filter((method) => !refused.includes(method));
  const way = lawful.flatMap(({ method, conditions, plants }) =>
    plants.filter(({ fits }) => fits).map((plant) => ({ method, conditions, plant })),
  )[0];
  if (way === undefined) return { orderId, method: null, refused, unserved: lawful };
  const { method, conditions, plant } = way;
  const { version } = await must(requester, 'orders.get', { orderId });
  await must(requester, 'orders.setPlan', {
    orderId,
    version,
    method,
    confirmedConditions: conditions,
    facilityId: plant.facilityId,
    permitId: plant.permitId,
    wasteOfCategories: plant.wasteCodes,
    plannedDay: days.today,
  });
  return { orderId, method, refused, unserved: [] };
}
