import { reject } from '../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { SqlReader } from './sql-value.ts';

const sql = `SELECT site_id AS siteId FROM user_assignment
WHERE user_id = ? AND role = 'administrator'`;

/**
 * Where the person is administrator: `everywhere` with the role at all sites, else the ids of
 * the sites. Decides who may change what belongs to the whole authority (AC-01).
 */
export function administeredSites(
  reader: SqlReader,
  userId: string,
): 'everywhere' | ReadonlySet<string> {
  const rows = reader.all<{ siteId: string }>(sql, [userId]);
  if (rows.some(({ siteId }) => siteId === '')) return 'everywhere';
  return new Set(rows.map(({ siteId }) => siteId));
}

/**
 * AC-01: what holds for the whole authority is changed by an administrator of all its sites.
 * Rejection: `NotPermitted`.
 */
export function authorityWideProblems(
  reader: SqlReader,
  who: { readonly userId: string; readonly role: string },
): readonly Rejection[] {
  if (administeredSites(reader, who.userId) === 'everywhere') return [];
  return [reject('NotPermitted', 'AC-01', { role: who.role })];
}
