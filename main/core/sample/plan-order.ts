import { goodsCategory } from '../../../shared/catalog/goods/goods-categories.ts';
import { isGoodsCategory } from '../../../shared/catalog/goods/goods-category.ts';
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
  const plants = (await must(requester, 'facilities.list', {})).items;
  const codes = isGoodsCategory(lot.category) ? goodsCategory(lot.category).wasteCodes : [];
  for (const candidate of methods.filter((method) => !refused.includes(method))) {
    const permits = plants.flatMap((plant) =>
      plant.permits.map((permit) => ({ facilityId: plant.id, permit })),
    );
    for (const { facilityId, permit } of permits) {
      const wasteCode = codes.find((code) => permit.wasteCodes.includes(code));
      const fits = permit.state === 'valid' && permit.methods.includes(candidate.method);
      if (!fits || wasteCode === undefined) continue;
      const { version } = await must(requester, 'orders.get', { orderId });
      await must(requester, 'orders.setPlan', {
        orderId,
        version,
        method: candidate.method,
        confirmedConditions: candidate.conditions,
        facilityId,
        permitId: permit.id,
        wasteCodes: [{ lotId, wasteCode }],
        plannedDay: days.today,
      });
      return { orderId, method: candidate.method, refused };
    }
  }
  return { orderId, method: null, refused };
}
