import { ok } from '../../../../shared/kernel/result.ts';
import { searchText } from '../../../../shared/kernel/search-text.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import { assignmentsOf } from './people-rows.ts';

type UserView = OutputOf<'people.list'>['items'][number];

interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly position: string;
  readonly active: number;
  readonly mustChangePassword: number;
  readonly lockedUntil: string | null;
  readonly lastSignInAt: string | null;
}

const matchSql = `(?1 = '' OR instr(u.search_text, ?1) > 0)`;

const listSql = `
SELECT u.id, u.login, u.name, u.position, u.active,
  u.must_change_password AS mustChangePassword, u.last_sign_in_at AS lastSignInAt,
  CASE WHEN c.locked_until > ?5 THEN c.locked_until END AS lockedUntil
FROM user_account u LEFT JOIN credential c ON c.user_id = u.id
WHERE ${matchSql} AND (u.name, u.id) > (?2, ?3)
ORDER BY u.name, u.id LIMIT ?4`;

const countSql = `SELECT count(*) AS count FROM user_account u WHERE ${matchSql}`;

/** Who may use the program. */
export const peopleQueries: FeatureHandlers['queries'] = {
  'people.list': defineQuery('people.list', ({ input, store, now }) => {
    const search = searchText((input.search ?? '').trim());
    const [name = '', id = ''] = readCursor(input.cursor, 2) ?? [];
    const rows = store.all<UserRow>(listSql, [search, name, id, input.limit + 1, now]);
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    const assignments = assignmentsOf(
      store,
      shown.map((row) => row.id),
    );
    const items = shown.map(({ active, mustChangePassword, ...row }): UserView => ({
      ...row,
      active: active === 1,
      mustChangePassword: mustChangePassword === 1,
      assignments: [...(assignments.get(row.id) ?? [])],
    }));
    const more = rows.length > input.limit && last !== undefined;
    const total = store.get<{ count: number }>(countSql, [search])?.count ?? 0;
    return ok({ items, total, nextCursor: more ? writeCursor([last.name, last.id]) : null });
  }),
};
