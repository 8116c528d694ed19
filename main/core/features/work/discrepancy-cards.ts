import type { Desk, WorkCard } from './work-card.ts';
import { workCard } from './work-card.ts';

interface OpenRow {
  readonly state: string;
  readonly mine: number;
  readonly count: number;
  readonly late: number;
  readonly since: string;
}

const openSql = `
SELECT state, opened_by_id = ?2 AS mine, count(*) AS count, sum(due_on < ?3) AS late,
  min(opened_at) AS since
FROM discrepancy WHERE site_id = ?1 AND is_open = 1 GROUP BY state, mine`;

/** Open discrepancies by state; `mine` are those the person found. */
function openRows({ reader, who, today }: Desk): readonly OpenRow[] {
  return reader.all<OpenRow>(openSql, [who.siteId, who.userId, today]);
}

/** Counts to be made again by people who did not make the first. */
export function recountCards(desk: Desk): readonly WorkCard[] {
  const rows = openRows(desk).filter(({ state, mine }) => state === 'found' && mine === 0);
  return stepCard('discrepancies-to-recount', 'found', rows);
}

/** Discrepancies that a supervisor has to explain, then to close. */
export function settleCards(desk: Desk): readonly WorkCard[] {
  const rows = openRows(desk);
  const explained = (state: string) => state === 'explained' || state === 'investigated';
  return [
    ...stepCard(
      'discrepancies-to-explain',
      'recounted',
      rows.filter(({ state }) => state === 'recounted'),
    ),
    ...stepCard(
      'discrepancies-to-close',
      'explained',
      rows.filter(({ state, mine }) => explained(state) && mine === 0),
    ),
  ];
}

/** Everything open, for who only looks. */
export function openDiscrepancyCards(desk: Desk): readonly WorkCard[] {
  return stepCard('discrepancies-open', 'open', openRows(desk));
}

function stepCard(code: string, state: string, rows: readonly OpenRow[]): readonly WorkCard[] {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  if (count === 0) return [];
  const late = rows.reduce((sum, row) => sum + row.late, 0);
  const since = rows.map((row) => row.since).toSorted()[0] ?? null;
  const urgency = late > 0 ? 'overdue' : 'today';
  const target = { page: 'discrepancies', filter: { state } } as const;
  return [workCard({ code, urgency, count, since, facts: { count, late }, ...target })];
}
