import { initialSettings } from '../../../../shared/domain/access/settings.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Directory, DirectoryEntry } from '../../rpc/directory.ts';

interface EntryRow extends Omit<DirectoryEntry, 'mustChangePassword'> {
  readonly mustChangePassword: number;
}

/** The role for the site itself goes before the role for all sites. */
const entrySql = `
SELECT u.id AS userId, u.login, u.name, a.role, u.must_change_password AS mustChangePassword,
  s.id AS siteId, s.code AS siteCode, s.time_zone AS timeZone
FROM user_account u
JOIN site s ON s.id = ? AND s.active = 1
JOIN user_assignment a ON a.user_id = u.id AND a.site_id IN (s.id, '')
WHERE u.id = ? AND u.active = 1
ORDER BY a.site_id DESC LIMIT 1`;

/** A site where a person may work. */
export interface WorkSite {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

const sitesSql = `
SELECT id, code, name_en AS nameEn, name_ru AS nameRu, name_kk AS nameKk FROM site
WHERE active = 1
  AND EXISTS (SELECT 1 FROM user_assignment WHERE user_id = ? AND site_id IN (site.id, ''))
ORDER BY code`;

/** Looks people up in the projections. */
export const userDirectory: Directory = {
  find: (reader, userId, siteId) => {
    const row = reader.get<EntryRow>(entrySql, [siteId, userId]);
    return row && { ...row, mustChangePassword: row.mustChangePassword === 1 };
  },
  idleMinutes: (reader) =>
    reader.get<{ minutes: number }>('SELECT idle_minutes AS minutes FROM settings')?.minutes ??
    initialSettings.idleMinutes,
};

/** Open sites where the person has a role, by code. */
export function sitesOf(reader: SqlReader, userId: string): readonly WorkSite[] {
  return reader.all<WorkSite>(sitesSql, [userId]);
}
