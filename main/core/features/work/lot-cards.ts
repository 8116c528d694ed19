import { awaitsReviewSql } from '../../database/awaits-review.ts';
import type { Desk, WorkCard } from './work-card.ts';
import { workCard } from './work-card.ts';

/** Rows that a count looks at where no roll-up knows it; then it is shown as "at least". */
const countAtMost = 10_000;

interface Counted {
  /** Rows that were looked at. */
  readonly seen: number;
  readonly count: number;
  readonly since: string | null;
}

const receivedSql = `
SELECT (SELECT count(*) FROM (
    SELECT 1 FROM lot WHERE site_id = ?1 AND status = 'received' LIMIT ${countAtMost})) AS seen,
  profile_assessed AS assessed, count(*) AS count, min(received_at) AS since
FROM (
  SELECT received_at, profile_assessed FROM lot
  WHERE site_id = ?1 AND status = 'received' ORDER BY ordinal LIMIT ${countAtMost}
) GROUP BY profile_assessed`;

const reviewSql = `
SELECT count(*) AS seen,
  coalesce(sum(disposition IS NULL AND status <> 'expected'), 0) AS count,
  min(review_due) FILTER (WHERE disposition IS NULL AND status <> 'expected') AS since
FROM (
  SELECT review_due, disposition, status FROM lot
  WHERE site_id = ?1 AND ${awaitsReviewSql}
    AND review_due >= ?2 AND review_due < ?3
  ORDER BY review_due LIMIT ${countAtMost})`;

const orderableSql = `
SELECT count(*) AS count FROM (
  SELECT 1 FROM lot WHERE site_id = ? AND status = 'stored' AND disposition = 'destroy'
  LIMIT ${countAtMost})`;

const dayAhead = 7;

/** Goods that wait for a pair of hands. */
export function lotHandlingCards(desk: Desk): readonly WorkCard[] {
  const { reader, who } = desk;
  const expected =
    reader.get<{ count: number | null }>(
      `SELECT sum(lots) AS count FROM lot_tally WHERE site_id = ? AND status = 'expected'`,
      [who.siteId],
    )?.count ?? 0;
  const rows = reader.all<Counted & { readonly assessed: number }>(receivedSql, [who.siteId]);
  const received = (assessed: 0 | 1) => rows.find((row) => row.assessed === assessed) ?? nothing;
  const [unassessed, homeless] = [received(0), received(1)];
  return [
    {
      ...lots('lots-to-assess', 'today', unassessed),
      page: 'lots' as const,
      filter: { condition: 'unassessed', status: 'received' },
    },
    { ...lots('lots-to-put-away', 'today', homeless), page: 'store' as const },
    {
      ...lots('lots-to-receive', 'waiting', { seen: 0, count: expected, since: null }),
      page: 'receive' as const,
    },
  ].flatMap((words) => (words.count > 0 ? [workCard(words)] : []));
}

/** Lots whose dated question waits for an answer (DR-01). */
export function reviewCards(desk: Desk, inDays: (days: number) => string): readonly WorkCard[] {
  const { reader, who, today } = desk;
  const due = (from: string, before: string): Counted =>
    reader.get<Counted>(reviewSql, [who.siteId, from, before]) ?? nothing;
  const cards = [
    { code: 'reviews-overdue', urgency: 'overdue', from: '', before: today, filter: 'overdue' },
    { code: 'reviews-today', urgency: 'today', from: today, before: inDays(1), filter: 'today' },
    {
      code: 'reviews-soon',
      urgency: 'soon',
      from: inDays(1),
      before: inDays(dayAhead + 1),
      filter: 'soon',
    },
  ] as const;
  return cards.flatMap(({ code, urgency, from, before, filter }) => {
    const { seen, count, since } = due(from, before);
    if (count === 0 && seen < countAtMost) return [];
    const facts = { ...bounds(count, seen), days: dayAhead, first: since ?? '' };
    return [workCard({ code, urgency, count, facts, page: 'reviews', filter: { due: filter } })];
  });
}

/** Lots that may go and stand on no order yet. */
export function orderableCards({ reader, who }: Desk): readonly WorkCard[] {
  const count = reader.get<{ count: number }>(orderableSql, [who.siteId])?.count ?? 0;
  if (count === 0) return [];
  const target = { page: 'lots', filter: { orderable: 'true' } } as const;
  return [
    workCard({
      code: 'lots-to-order',
      urgency: 'waiting',
      count,
      facts: bounds(count, count),
      ...target,
    }),
  ];
}

const nothing: Counted = { seen: 0, count: 0, since: null };

/** `bound` stands before the count: a sign when there may be more than were counted. */
function bounds(count: number, seen: number): WorkCard['facts'] {
  return { count, bound: seen >= countAtMost ? '≥ ' : '' };
}

function lots(code: string, urgency: WorkCard['urgency'], { seen, count, since }: Counted) {
  return { code, urgency, count, since, facts: bounds(count, seen) };
}
