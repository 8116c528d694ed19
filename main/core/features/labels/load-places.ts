import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Outcome } from '../../rpc/handler.ts';
import type { PlaceToLabel } from './place-label.ts';

const placeSql = 'SELECT * FROM location WHERE id = ?';

/** The range of paths of a place: itself and all below it (see `location.path`). */
const withBelowSql = `
SELECT * FROM location WHERE path >= ?1 AND path < ?1 || '.' AND active = 1 ORDER BY path`;

/**
 * A place, or it and every place in use below it, in the order of their paths: a walk along the
 * racks. Rejects `LocationUnknown`.
 */
export function placesToLabel(
  reader: SqlReader,
  locationId: string,
  withBelow: boolean,
): Outcome<{ readonly siteId: string; readonly rows: readonly PlaceToLabel[] }> {
  const place = reader.get<PlaceToLabel>(placeSql, [locationId]);
  if (place === undefined) {
    return fail([reject('LocationUnknown', undefined, undefined, 'locationId')]);
  }
  const rows = withBelow ? reader.all<PlaceToLabel>(withBelowSql, [place.path]) : [place];
  return ok({ siteId: place.site_id, rows });
}
