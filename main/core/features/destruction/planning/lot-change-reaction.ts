import { orderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import type { OrderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import type { VoidCause } from '../../../../../shared/domain/destruction/events/order-events.ts';
import { voidApprovals } from '../../../../../shared/domain/destruction/planning/void-approval.ts';
import type { ChangedLot } from '../../../../../shared/domain/destruction/planning/void-approval.ts';
import type { Tx } from '../../../database/store.ts';
import { Defect } from '../../../platform/defect.ts';
import type { Reaction } from '../../../rpc/reaction.ts';
import { isPlanned, lotIdsOf } from './approval-commands.ts';
import type { OrderMemory } from '../order/order-memory.ts';
import { bindContent, presentContent } from './present-content.ts';

const causes: Readonly<Record<string, VoidCause>> = {
  HoldPlaced: 'hold-placed',
  DiscrepancyOpened: 'lot-frozen',
  LotQuantityCorrected: 'quantity-corrected',
  LotProfileAssessed: 'profile-assessed',
  LotSplit: 'lot-changed',
  SampleTaken: 'lot-changed',
  ReviewAnswered: 'lot-changed',
  SealChecked: 'lot-changed',
};

/** These stop a disposal whatever the content says. */
const blocking: ReadonlySet<VoidCause> = new Set(['hold-placed', 'lot-frozen']);
const boundStates: ReadonlySet<Order['state']> = new Set([
  'requested',
  'approved',
  'scheduled',
  'staging',
]);

const ownerSql = `
SELECT l.reference, l.freezes, o.id AS order_id, o.site_id, o.state
FROM lot l JOIN destruction_order o ON o.id = l.order_id WHERE l.id = ?`;

interface OwnerRow {
  readonly reference: string;
  readonly freezes: number;
  readonly order_id: string;
  readonly site_id: string;
  readonly state: Order['state'];
}

/**
 * DW-03: when a lot underneath an order changes, by whichever act of whichever area, its
 * approvals are void at once and the order waits again, with the new content bound. Acts on the
 * order itself say so themselves, and a mismatch in the cage stops its line only (DW-06).
 */
export function voidOnLotChange(orders: OrderMemory): Reaction {
  return (tx, entries) =>
    entries.flatMap(({ event }) => {
      const cause = causes[event.type];
      const lotId = 'lotId' in event.data ? event.data.lotId : undefined;
      if (cause === undefined || typeof lotId !== 'string') return [];
      if (event.command.procedure.startsWith('orders.')) return [];
      const owner = tx.get<OwnerRow>(ownerSql, [lotId]);
      if (owner === undefined || !boundStates.has(owner.state)) return [];
      if (cause === 'lot-frozen' && owner.freezes === 0) return [];
      const order = orders.load(tx, owner.order_id, owner.site_id);
      if (!order.ok) throw new Defect(`The order of ${owner.reference} cannot be loaded`);
      return consequences(tx, order.value, cause, { lotId, lotReference: owner.reference });
    });
}

function consequences(
  tx: Tx,
  order: Order,
  cause: VoidCause,
  lot: ChangedLot,
): readonly OrderFact[] {
  if (!isPlanned(order) || !('contentHash' in order)) return [];
  const content = presentContent(tx, order);
  const same = content.hash === order.contentHash;
  if (same && !blocking.has(cause)) return [];
  const voided = voidApprovals(order, cause, lot, lotIdsOf(tx, order.id));
  if (same) return voided;
  return [...voided, orderFact('OrderContentBound', order, { ...bindContent(tx, order, content) })];
}
