import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import { evolveOrder } from '../../../../../shared/domain/destruction/order/evolve-order.ts';
import type {
  OrderEvent,
  OrderLine,
} from '../../../../../shared/domain/destruction/events/order-events.ts';
import { canonicalJson } from '../../../../../shared/kernel/canonical-json.ts';
import type { ProjectionWriter } from '../../../database/projection-writer.ts';
import type { DestructionTables } from '../../../database/tables/destruction-tables.ts';
import { Defect } from '../../../platform/defect.ts';

export type OrderRow = DestructionTables['destruction_order'];
export type OrderLineRow = DestructionTables['order_line'];

/** An amount in a base unit, as the totals of a row hold it. */
export interface Total {
  readonly amount: number;
  readonly unit: string;
}

/** The row of an order; a Defect when it is not there. */
export function orderRow(write: ProjectionWriter, orderId: string): OrderRow {
  const row = write.get('destruction_order', { id: orderId });
  if (row === undefined) throw new Defect(`No destruction order ${orderId}`);
  return row;
}

/** Reads the folded order out of its row: written by this program from its own type. */
export function foldedOrder(row: Pick<OrderRow, 'folded'>): Order {
  return JSON.parse(row.folded) as Order;
}

/** Carries an event of the order's life into its row, with the very function decisions fold by. */
export function advanceOrder(write: ProjectionWriter, event: OrderEvent): Order {
  const row = orderRow(write, event.data.orderId);
  const order = evolveOrder(foldedOrder(row), event);
  write.update('destruction_order', { id: order.id }, columnsOf(order));
  return order;
}

/** The columns that say again, for lists and searches, what the folded order says. */
export function columnsOf(order: Order) {
  const requested = 'approvals' in order ? order : undefined;
  const approvedAt = 'approvedAt' in order ? order.approvedAt : null;
  return {
    state: order.state,
    version: order.version,
    line_count: order.lineCount,
    method: order.plan?.method ?? null,
    facility_name: order.plan?.facilityName ?? null,
    planned_day: order.plan?.plannedDay ?? null,
    requested_by: requested?.requestedBy.name ?? null,
    requested_at: requested?.requestedAt ?? null,
    approvals: requested?.approvals.length ?? 0,
    approvals_needed: requested?.approvalsNeeded ?? 1,
    approved_at: approvedAt,
    operator_id: 'operator' in order ? order.operator.userId : null,
    certificate_number: order.state === 'certified' ? order.certificate.number : null,
    updated_at: order.updatedAt,
    folded: canonicalJson(order),
  };
}

/** Adds (or with -1 takes away) lines to the sums of an order. */
export function sumOf(
  before: { readonly totals: readonly Total[]; readonly massGrams: number },
  lines: readonly (Total & Pick<OrderLine, 'massGrams'>)[],
  sign: 1 | -1,
): { readonly totals: string; readonly mass_grams: number } {
  const sums = new Map(before.totals.map(({ unit, amount }) => [unit, amount]));
  let massGrams = before.massGrams;
  for (const line of lines) {
    sums.set(line.unit, (sums.get(line.unit) ?? 0) + sign * line.amount);
    massGrams += sign * (line.massGrams ?? 0);
  }
  const totals = [...sums].filter(([, amount]) => amount > 0);
  const named = totals.map(([unit, amount]) => ({ amount, unit }));
  return { totals: canonicalJson(named), mass_grams: massGrams };
}

/** Reads the totals of a row. */
export function totalsOf(row: Pick<OrderRow, 'totals'>): readonly Total[] {
  return JSON.parse(row.totals) as readonly Total[];
}
