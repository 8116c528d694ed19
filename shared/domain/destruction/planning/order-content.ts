import type { OrderPlan } from '../events/order-events.ts';
import type { OrderLot, OrderPackage } from './order-lot.ts';

/** A lot on an order as it will be destroyed, with the packages it is in. */
export interface ContentLine {
  readonly lot: OrderLot;
  readonly wasteCode: string;
  readonly packages: readonly OrderPackage[];
}

/** Name and version of the hashed text's shape. */
const shape = 'impound.order-content/1';

/**
 * What an approval binds (DW-03), as plain data for canonical JSON: lots, quantities, masses,
 * profiles, packages and seals, waste codes, bases, method and confirmed conditions, facility,
 * permit, planned day. Lots and packages are ordered by id, so that the same goods always give
 * the same text.
 */
export function orderContent(
  order: { readonly id: string; readonly reference: string; readonly title: string },
  plan: OrderPlan,
  lines: readonly ContentLine[],
): object {
  return {
    shape,
    orderId: order.id,
    orderReference: order.reference,
    title: order.title,
    plan: { ...plan, confirmedConditions: [...plan.confirmedConditions].toSorted() },
    lines: [...lines].toSorted((a, b) => byText(a.lot.lotId, b.lot.lotId)).map(contentOfLine),
  };
}

function contentOfLine({ lot, wasteCode, packages }: ContentLine) {
  return {
    lotId: lot.lotId,
    lotReference: lot.reference,
    category: lot.category,
    profileKey: lot.profileKey,
    amount: lot.amount,
    unit: lot.unit,
    massGrams: lot.massGrams,
    wasteCode,
    basis: lot.basis,
    packages: [...packages]
      .toSorted((a, b) => byText(a.packageId, b.packageId))
      .map(({ packageId, reference, amount, innerCount, grossGrams, sealNumber }) => {
        return { packageId, reference, amount, innerCount, grossGrams, sealNumber };
      }),
  };
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
