import { isPermitted } from '../../../../shared/domain/access/permissions.ts';
import type { Permission } from '../../../../shared/domain/access/permissions.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Directory } from '../../rpc/directory.ts';
import type { Rejections, Who } from '../../rpc/handler.ts';

/** Says whether a person may do a thing at a site that they need not be working at now. */
export type SiteAccess = (
  reader: SqlReader,
  who: Who,
  siteId: string,
  permission: Permission,
) => Rejections;

/**
 * AC-01: roles are per site, so the one a person has at the site asked for decides. Rejections:
 * `SiteNotAssigned`, `NotPermitted`.
 */
export function siteAccess(directory: Directory): SiteAccess {
  return (reader, who, siteId, permission) => {
    if (who.siteId === siteId) return [];
    const entry = directory.find(reader, who.userId, siteId);
    if (entry === undefined) return [reject('SiteNotAssigned', 'AC-01', undefined, 'siteId')];
    if (isPermitted(permission, entry.role)) return [];
    return [reject('NotPermitted', 'AC-01', { role: entry.role, siteCode: entry.siteCode })];
  };
}
