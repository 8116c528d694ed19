import { daysBetween } from '../../../../shared/kernel/legal-date.ts';
import type { Desk, WorkCard } from './work-card.ts';
import { daysSince, workCard } from './work-card.ts';

/** Days before its end that a permit is talked about. */
const permitDays = 30;
/** Days after which the ledger should be verified again; our own choice. */
const verifyDays = 30;

interface PermitRow {
  readonly number: string;
  readonly facility: string;
  readonly facilityId: string;
  readonly validTo: string;
}

const permitsSql = `
SELECT p.number, f.name AS facility, f.id AS facilityId, p.valid_to AS validTo
FROM permit p JOIN facility f ON f.id = p.facility_id AND f.active = 1
WHERE p.revoked_on IS NULL AND p.valid_to >= ?1 AND p.valid_to <= ?2
ORDER BY p.valid_to LIMIT 20`;

/** Permits that end within thirty days (DW-04). */
export function permitCards(desk: Desk, inDays: (days: number) => string): readonly WorkCard[] {
  const rows = desk.reader.all<PermitRow>(permitsSql, [desk.today, inDays(permitDays)]);
  return rows.map(({ number, facility, facilityId, validTo }) => {
    const days = daysBetween(desk.today, validTo);
    return workCard({
      code: 'permit-expires',
      urgency: days === 0 ? 'today' : 'soon',
      count: 1,
      facts: { number, facility, validTo, days },
      page: 'facilities',
      id: facilityId,
    });
  });
}

/** How old the proof of the ledger is. */
export function verificationCards(desk: Desk): readonly WorkCard[] {
  const row = desk.reader.get<{ at: string; ok: number; problems: number }>(
    'SELECT at, ok, problems FROM verification',
  );
  const ledger = { page: 'ledger', count: 1 } as const;
  if (row === undefined) {
    return [workCard({ code: 'ledger-never-verified', urgency: 'today', ...ledger })];
  }
  const days = daysSince(desk, row.at);
  if (row.ok === 0) {
    const facts = { days, problems: row.problems };
    return [
      workCard({ code: 'ledger-broken', urgency: 'overdue', since: row.at, facts, ...ledger }),
    ];
  }
  const old = days > verifyDays;
  const code = old ? 'ledger-verified-long-ago' : 'ledger-verified';
  const urgency = old ? 'overdue' : 'waiting';
  return [workCard({ code, urgency, since: row.at, facts: { days }, ...ledger })];
}

/** Refusals since the person was here before (AC-05). */
export function refusalCards({ reader, who }: Desk): readonly WorkCard[] {
  const since =
    reader.get<{ at: string | null }>(
      'SELECT previous_sign_in_at AS at FROM user_account WHERE id = ?',
      [who.userId],
    )?.at ?? null;
  const count =
    reader.get<{ count: number }>(
      'SELECT count(*) AS count FROM (SELECT 1 FROM refusal WHERE at > ? LIMIT 20000)',
      [since ?? ''],
    )?.count ?? 0;
  if (count === 0) return [];
  const filter = { kind: 'refusals' };
  return [workCard({ code: 'refusals', urgency: 'today', count, since, page: 'ledger', filter })];
}

const gapSql = `
SELECT
  EXISTS (SELECT 1 FROM location WHERE site_id = ?1 AND active = 1) AS locations,
  EXISTS (SELECT 1 FROM facility WHERE active = 1) AS facilities,
  EXISTS (SELECT 1 FROM permit p JOIN facility f ON f.id = p.facility_id AND f.active = 1
          WHERE p.revoked_on IS NULL AND p.valid_from <= ?2 AND p.valid_to >= ?2) AS permits,
  EXISTS (SELECT 1 FROM location WHERE site_id = ?1 AND active = 1
          AND kind = 'staging-cage') AS cages,
  EXISTS (SELECT 1 FROM location WHERE site_id = ?1 AND active = 1
          AND kind IN ('intake', 'quarantine')) AS intakes`;

const roleSql = `
SELECT count(DISTINCT u.id) AS count FROM user_assignment a
JOIN user_account u ON u.id = a.user_id AND u.active = 1
WHERE a.site_id IN (?1, '') AND a.role = ?2`;

/** Two storekeepers open the cage together (DW-05); another person approves (DW-01). */
const peopleNeeded = [
  ['storekeeper', 2],
  ['supervisor', 1],
] as const;

/** What the site lacks before the main job can be done there. */
export function setupGapCards({ reader, who, today }: Desk): readonly WorkCard[] {
  const there = reader.get<
    Record<'locations' | 'facilities' | 'permits' | 'cages' | 'intakes', number>
  >(gapSql, [who.siteId, today]);
  const gap = (code: string, page: 'places' | 'people' | 'facilities', facts = {}): WorkCard =>
    workCard({
      code,
      urgency: 'today',
      count: 1,
      facts: { siteCode: who.siteCode, ...facts },
      page,
    });
  const cards: WorkCard[] = [];
  if (there?.locations === 0) cards.push(gap('setup-no-places', 'places'));
  else {
    if (there?.intakes === 0) cards.push(gap('setup-no-intake', 'places'));
    if (there?.cages === 0) cards.push(gap('setup-no-cage', 'places'));
  }
  if (there?.facilities === 0) cards.push(gap('setup-no-facility', 'facilities'));
  // DW-04: a facility destroys under a permit of the day alone.
  else if (there?.permits === 0) cards.push(gap('setup-no-permit', 'facilities'));
  for (const [role, needed] of peopleNeeded) {
    const found = reader.get<{ count: number }>(roleSql, [who.siteId, role])?.count ?? 0;
    if (found < needed) cards.push(gap(`setup-no-${role}`, 'people', { found, needed }));
  }
  return cards;
}

const lockedSql = `
SELECT u.name, c.locked_until AS until FROM credential c
JOIN user_account u ON u.id = c.user_id AND u.active = 1
WHERE c.locked_until IS NOT NULL AND c.locked_until > ? ORDER BY u.name LIMIT 20`;

/** Accounts closed by wrong passwords (AC-02). */
export function lockedUserCards({ reader, now }: Desk): readonly WorkCard[] {
  const rows = reader.all<{ name: string; until: string }>(lockedSql, [now]);
  return rows.map((row) => {
    const facts = { name: row.name, until: row.until };
    return workCard({ code: 'user-locked', urgency: 'today', count: 1, facts, page: 'people' });
  });
}
