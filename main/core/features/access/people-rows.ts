import type { Assignment } from '../../../../shared/domain/access/assignments.ts';
import type { Role } from '../../../../shared/domain/access/roles.ts';
import type { SqlReader } from '../../database/sql-value.ts';

/** A user as commands look at them. */
export interface Person {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly position: string;
  readonly active: boolean;
  readonly assignments: readonly Assignment[];
}

interface PersonRow extends Omit<Person, 'active' | 'assignments'> {
  readonly active: number;
}

const personSql =
  'SELECT id AS userId, login, name, position, active FROM user_account WHERE id = ?';

const assignmentsSql = `
SELECT user_id AS userId, site_id AS siteId, role FROM user_assignment
WHERE user_id IN (SELECT value FROM json_each(?)) ORDER BY user_id, site_id`;

const othersSql = `
SELECT count(DISTINCT a.user_id) AS count
FROM user_assignment a JOIN user_account u ON u.id = a.user_id AND u.active = 1
WHERE a.role = 'administrator' AND a.user_id <> ?`;

/** The user; undefined when there is none of the id. */
export function findPerson(reader: SqlReader, userId: string): Person | undefined {
  const row = reader.get<PersonRow>(personSql, [userId]);
  if (row === undefined) return undefined;
  const assignments = assignmentsOf(reader, [userId]).get(userId) ?? [];
  return { ...row, active: row.active === 1, assignments };
}

/** The assignments of each of the users. */
export function assignmentsOf(
  reader: SqlReader,
  userIds: readonly string[],
): ReadonlyMap<string, readonly Assignment[]> {
  const found = new Map<string, Assignment[]>();
  const rows = reader.all<{ userId: string; siteId: string; role: Role }>(assignmentsSql, [
    JSON.stringify(userIds),
  ]);
  for (const { userId, siteId, role } of rows) {
    const list = found.get(userId) ?? [];
    list.push({ siteId: siteId === '' ? null : siteId, role });
    found.set(userId, list);
  }
  return found;
}

/** Active administrators beside the user: without one nobody could let people in again. */
export function otherAdministrators(reader: SqlReader, userId: string): number {
  return reader.get<{ count: number }>(othersSql, [userId])?.count ?? 0;
}

/** Codes of the sites by id. */
export function siteCodes(reader: SqlReader): ReadonlyMap<string, string> {
  const rows = reader.all<{ id: string; code: string }>('SELECT id, code FROM site');
  return new Map(rows.map(({ id, code }) => [id, code]));
}
