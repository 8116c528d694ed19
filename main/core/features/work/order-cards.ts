import type { OrderState } from '../../../../shared/domain/destruction/order/order-states.ts';
import type { Desk, WorkCard } from './work-card.ts';
import { daysSince, workCard } from './work-card.ts';

/** Orders that get a card of their own in one state; more share one. */
const ownCards = 8;

interface OrderRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly lineCount: number;
  readonly plannedDay: string | null;
  readonly requestedAt: string | null;
  readonly approvedAt: string | null;
  readonly updatedAt: string;
  readonly operatorId: string | null;
  readonly requesterId: string | null;
  /** 1 when the person has approved it. */
  readonly approvedByMe: number;
  readonly draftedById: string | null;
  readonly packages: number;
  readonly packagesWaiting: number;
}

const ordersSql = `
SELECT id, reference, title, line_count AS lineCount, planned_day AS plannedDay,
  requested_at AS requestedAt, approved_at AS approvedAt, updated_at AS updatedAt,
  operator_id AS operatorId, folded ->> '$.requestedBy.userId' AS requesterId,
  folded ->> '$.draftedBy.userId' AS draftedById,
  EXISTS (SELECT 1 FROM json_each(folded, '$.approvals')
          WHERE value ->> '$.userId' = ?3) AS approvedByMe,
  (SELECT count(*) FROM order_package p WHERE p.order_id = o.id) AS packages,
  (SELECT count(*) FROM order_package p
   WHERE p.order_id = o.id AND p.verification = 'waiting') AS packagesWaiting
FROM destruction_order o WHERE site_id = ?1 AND state = ?2 ORDER BY ordinal LIMIT 200`;

/** Orders in a state, oldest first, at most two hundred. */
function ordersIn({ reader, who }: Desk, state: OrderState): readonly OrderRow[] {
  return reader.all<OrderRow>(ordersSql, [who.siteId, state, who.userId]);
}

/** How a kind of card is made. */
interface CardKind {
  readonly code: string;
  readonly state: OrderState;
  readonly page: 'order' | 'run';
  readonly since: (order: OrderRow) => string | null;
  readonly urgency: (order: OrderRow) => WorkCard['urgency'];
}

/** Orders that wait for the hands of a storekeeper. */
export function carryOutCards(desk: Desk): readonly WorkCard[] {
  const byDay = (order: OrderRow): WorkCard['urgency'] => {
    const day = order.plannedDay ?? desk.today;
    if (day < desk.today) return 'overdue';
    return day === desk.today ? 'today' : 'soon';
  };
  const approved = (order: OrderRow) => order.approvedAt;
  const staging = ordersIn(desk, 'staging');
  const inCage = { state: 'staging', page: 'run', since: approved, urgency: byDay } as const;
  return [
    ...cardsOf(
      desk,
      { ...inCage, code: 'order-to-reverify' },
      staging.filter(({ packagesWaiting }) => packagesWaiting > 0),
    ),
    ...cardsOf(
      desk,
      { ...inCage, code: 'order-to-dispatch' },
      staging.filter(({ packagesWaiting }) => packagesWaiting === 0),
    ),
    ...cardsOf(
      desk,
      { ...inCage, code: 'order-to-stage', state: 'scheduled' },
      ordersIn(desk, 'scheduled'),
    ),
    ...(['dispatched', 'executing'] as const).flatMap((state) =>
      cardsOf(
        desk,
        { code: `run-${state}`, state, page: 'run', since: approved, urgency: () => 'today' },
        ordersIn(desk, state),
      ),
    ),
  ];
}

/** Orders that wait for a decision of a supervisor who has no part in them (DW-01). */
export function decideCards(desk: Desk): readonly WorkCard[] {
  const { userId } = desk.who;
  const updated = (order: OrderRow) => order.updatedAt;
  const today = (): WorkCard['urgency'] => 'today';
  const mayApprove = ordersIn(desk, 'requested').filter(
    ({ requesterId, approvedByMe }) => requesterId !== userId && approvedByMe === 0,
  );
  const requested = (order: OrderRow) => order.requestedAt;
  const approval = { code: 'order-to-approve', state: 'requested', page: 'order' } as const;
  return [
    ...cardsOf(desk, { ...approval, since: requested, urgency: today }, mayApprove),
    ...(
      [
        { code: 'order-to-schedule', state: 'approved', page: 'order' },
        { code: 'order-to-reconcile', state: 'executed', page: 'run' },
        { code: 'order-to-certify', state: 'reconciled', page: 'run' },
      ] as const
    ).flatMap((kind) =>
      cardsOf(desk, { ...kind, since: updated, urgency: today }, ordersIn(desk, kind.state)),
    ),
  ];
}

/** What the person began and has not asked for. */
export function draftCards(desk: Desk): readonly WorkCard[] {
  const kind = { code: 'order-to-request', state: 'draft', page: 'order' } as const;
  const mine = ordersIn(desk, 'draft').filter(({ draftedById }) => draftedById === desk.who.userId);
  const since = (order: OrderRow) => order.updatedAt;
  return cardsOf(desk, { ...kind, since, urgency: () => 'waiting' }, mine);
}

function cardsOf(desk: Desk, kind: CardKind, orders: readonly OrderRow[]): readonly WorkCard[] {
  const { code, page, state } = kind;
  if (orders.length > ownCards) {
    const since = orders.map((order) => kind.since(order) ?? '').toSorted()[0] ?? null;
    const urgency = orders.some((order) => kind.urgency(order) === 'overdue') ? 'overdue' : 'today';
    const count = orders.length;
    const target = { page: 'orders', filter: { state } } as const;
    return [workCard({ code: `${code}-many`, urgency, count, since, ...target })];
  }
  return orders.map((order) => {
    const since = kind.since(order);
    const facts = {
      // In the cage people count packages, elsewhere orders.
      count: state === 'staging' ? order.packages : 1,
      reference: order.reference,
      title: order.title,
      lines: order.lineCount,
      packages: order.packages,
      waiting: order.packagesWaiting,
      day: order.plannedDay ?? '',
      days: since === null ? 0 : daysSince(desk, since),
      mine: order.operatorId === desk.who.userId ? 1 : 0,
    };
    const urgency = kind.urgency(order);
    return workCard({ code, urgency, count: 1, since, facts, page, id: order.id });
  });
}
