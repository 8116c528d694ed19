import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import { checkPresentLots } from '../planning/decide-approval.ts';
import type { Decision } from '../planning/decide-planning.ts';
import type { Order, OrderIn } from '../order/order.ts';
import { orderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import type { OrderLot, OrderPackage } from '../planning/order-lot.ts';
import { isSamePerson } from '../../access/person-identity.ts';
import type { Signatory } from '../events/signatory.ts';

/** DW-01: who approved may not have the goods in hand. Rejection: `ApproverHandlesGoods`. */
function checkHandler(
  approvals: readonly Signatory[],
  person: Signatory,
  field?: string,
): readonly Rejection[] {
  if (!approvals.some((approval) => isSamePerson(approval, person))) return [];
  return [reject('ApproverHandlesGoods', 'DW-01', { person: person.name }, field)];
}

/** A lot that goes into the cage, with where it stands and what it is in. */
export interface LotToStage {
  readonly lot: OrderLot;
  readonly locationId: string | null;
  readonly locationPath: string | null;
  readonly packages: readonly OrderPackage[];
}

/**
 * DW-05: two people open the cage and the goods move into it. Rejections: `OrderChanged`,
 * `OrderStateWrong`, `LocationNotCage`, `SecondPersonIsSame`, `ApproverHandlesGoods`,
 * `ApprovalVoid` (the content is no longer what was approved), `LotHeld`, `LotFrozen`.
 */
export function decideStaging(
  order: Order,
  wanted: { readonly version: number; readonly people: readonly [Signatory, Signatory] },
  context: {
    readonly presentHash: string;
    readonly place: { readonly id: string; readonly path: string; readonly kind: string };
    readonly lots: readonly LotToStage[];
  },
): Decision {
  const stale = checkOrder(order, wanted.version, ['scheduled']);
  if (stale.length > 0 || !isIn(order, ['scheduled'])) return fail(stale);
  const { place, lots } = context;
  const wrong = [...checkRelease(order, wanted.people), ...checkBound(order, context.presentHash)];
  for (const { lot } of lots) wrong.push(...checkPresentLots([lot], ['approved']));
  if (place.kind !== 'staging-cage') {
    wrong.push(reject('LocationNotCage', 'DW-05', { location: place.path }, 'locationId'));
  }
  if (wrong.length > 0) return fail(wrong);
  const staged = lots.map(({ lot, locationId, locationPath, packages }) => ({
    lotId: lot.lotId,
    lotReference: lot.reference,
    fromLocationId: locationId,
    fromLocationPath: locationPath,
    packages: packages.map(({ packageId, reference, sealNumber, innerCount, grossGrams }) => {
      return { packageId, reference, sealNumber, innerCount, grossGrams };
    }),
  }));
  const data = {
    locationId: place.id,
    locationPath: place.path,
    releasedBy: wanted.people,
    lots: staged,
    packageCount: lots.reduce((sum, lot) => sum + lot.packages.length, 0),
  };
  const lotIds = lots.map(({ lot }) => lot.lotId);
  return ok([orderFact('StagingBegan', order, data, [...lotIds, place.id])]);
}

/**
 * DW-05: two different people, neither of them an approver; the first is signed in, the second is
 * named in a field. Rejections as of each.
 */
export function checkRelease(
  order: OrderIn<'scheduled' | 'staging'>,
  people: readonly [Signatory, Signatory],
): readonly Rejection[] {
  const [first, second] = people;
  const field = 'secondPerson';
  const wrong = [
    ...checkHandler(order.approvals, first),
    ...checkHandler(order.approvals, second, field),
  ];
  if (isSamePerson(first, second)) {
    wrong.push(reject('SecondPersonIsSame', 'DW-05', { name: second.name }, field));
  }
  return wrong;
}

/** DW-03: the content is what was approved. Rejection: `ApprovalVoid`. */
export function checkBound(
  order: { readonly reference: string; readonly contentHash: string },
  presentHash: string,
): readonly Rejection[] {
  if (presentHash === order.contentHash) return [];
  return [reject('ApprovalVoid', 'DW-03', { order: order.reference })];
}
