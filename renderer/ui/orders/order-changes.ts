import type { Order } from './order.ts';

/** What a person saw of an order, small enough to be kept beside a draft. */
export interface SeenOrder {
  readonly version: number;
  readonly at: string;
  readonly state: string;
  readonly title: string;
  readonly method: string | null;
  readonly facility: string | null;
  readonly permit: string | null;
  readonly plannedDay: string | null;
  readonly approvals: number;
  readonly lines: readonly (readonly [reference: string, amount: number, wasteCode: string])[];
  readonly lineCount: number;
}

/** One difference between what was seen and what is. `from` and `to` are words or codes. */
export type OrderChange =
  | { readonly kind: 'state' | 'method' | 'day'; readonly from: string; readonly to: string }
  | { readonly kind: 'facility' | 'permit' | 'title'; readonly from: string; readonly to: string }
  | { readonly kind: 'approvals'; readonly from: number; readonly to: number }
  | { readonly kind: 'lines-added' | 'lines-removed'; readonly lots: readonly string[] }
  | { readonly kind: 'lines-changed'; readonly lots: readonly string[] };

/** Longer orders are compared by their count of lines only: a draft stays small. */
const keptLines = 2000;

/** What is kept of an order when a person has looked at it. */
export function seeOrder(order: Order, at: string): SeenOrder {
  return {
    version: order.version,
    at,
    state: order.state,
    title: order.title,
    method: order.plan.method,
    facility: order.facilityName,
    permit: order.plan.permitNumber,
    plannedDay: order.plannedDay,
    approvals: order.approvals,
    lines: order.lines
      .slice(0, keptLines)
      .map((line) => [line.lot.reference, line.quantity.amount, line.wasteCode] as const),
    lineCount: order.lineCount,
  };
}

/** Everything that differs between two looks at an order, for "what changed since you looked". */
export function changesSince(before: SeenOrder, now: SeenOrder): readonly OrderChange[] {
  const changes: OrderChange[] = [];
  const compare = (
    kind: 'state' | 'method' | 'day' | 'facility' | 'permit' | 'title',
    from: string | null,
    to: string | null,
  ): void => {
    if (from !== to) changes.push({ kind, from: from ?? '', to: to ?? '' });
  };
  compare('title', before.title, now.title);
  changes.push(...lineChanges(before, now));
  compare('method', before.method, now.method);
  compare('facility', before.facility, now.facility);
  compare('permit', before.permit, now.permit);
  compare('day', before.plannedDay, now.plannedDay);
  compare('state', before.state, now.state);
  if (before.approvals !== now.approvals) {
    changes.push({ kind: 'approvals', from: before.approvals, to: now.approvals });
  }
  return changes;
}

function lineChanges(before: SeenOrder, now: SeenOrder): readonly OrderChange[] {
  const old = new Map(before.lines.map((line) => [line[0], line]));
  const fresh = new Map(now.lines.map((line) => [line[0], line]));
  const added = now.lines.filter(([lot]) => !old.has(lot)).map(([lot]) => lot);
  const removed = before.lines.filter(([lot]) => !fresh.has(lot)).map(([lot]) => lot);
  const changed = now.lines
    .filter(([lot, amount, wasteCode]) => {
      const line = old.get(lot);
      return line !== undefined && (line[1] !== amount || line[2] !== wasteCode);
    })
    .map(([lot]) => lot);
  const changes: OrderChange[] = [];
  if (added.length > 0) changes.push({ kind: 'lines-added', lots: added });
  if (removed.length > 0) changes.push({ kind: 'lines-removed', lots: removed });
  if (changed.length > 0) changes.push({ kind: 'lines-changed', lots: changed });
  return changes;
}
