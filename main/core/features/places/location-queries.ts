import { formatReference, parseReference } from '../../../../shared/kernel/reference.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { searchText } from '../../../../shared/kernel/search-text.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import { ancestorsOf, namesOf, traitsOf } from './location-rows.ts';
import type { LocationRow } from './location-rows.ts';
import type { SiteAccess } from './site-access.ts';

type LocationView = OutputOf<'locations.find'>['items'][number];

interface LoadedRow extends LocationRow {
  readonly lots: number;
  readonly lotsBelow: number;
  readonly grams: number;
  readonly pallets: number;
}

/** Each place beside the sums of itself and of its range of paths: one pass over the range. */
function loadedSql(where: string, order: string): string {
  return `
SELECT l.*,
  coalesce(sum(w.lots) FILTER (WHERE b.id = l.id), 0) AS lots,
  coalesce(sum(w.lots) FILTER (WHERE b.id <> l.id), 0) AS lotsBelow,
  coalesce(sum(w.load_grams), 0) AS grams,
  coalesce(sum(w.pallet_places), 0) AS pallets
FROM location l
JOIN location b ON b.path >= l.path AND b.path < l.path || '.'
LEFT JOIN location_load w ON w.location_id = b.id
WHERE ${where} GROUP BY l.id ORDER BY ${order}`;
}

const childrenSql = loadedSql('l.site_id = ? AND l.parent_id IS ?', 'l.code');
const oneSql = loadedSql('l.id = ?', 'l.code');
const referenceSql = loadedSql('l.site_id = ? AND l.reference = ?', 'l.path');
const searchSql = loadedSql(
  `l.id IN (SELECT id FROM location
            WHERE site_id = ?1 AND instr(search_text, ?2) > 0 ORDER BY path LIMIT ?3)`,
  'l.path',
);

/** Looks at places; the loads below one are summed over its range of paths. */
export function locationQueries(mayAt: SiteAccess): FeatureHandlers['queries'] {
  return {
    'locations.children': defineQuery('locations.children', ({ input, store, who }) => {
      const denied = mayAt(store, who, input.siteId, 'places.read');
      if (denied.length > 0) return fail(denied);
      const rows = store.all<LoadedRow>(childrenSql, [input.siteId, input.parentId]);
      return ok({ items: rows.map(viewOf) });
    }),

    'locations.get': defineQuery('locations.get', ({ input, store, who }) => {
      const row = store.get<LoadedRow>(oneSql, [input.locationId]);
      if (row === undefined) return fail([locationUnknown]);
      const denied = mayAt(store, who, row.site_id, 'places.read');
      if (denied.length > 0) return fail(denied);
      const ancestors = ancestorsOf(store, row).map(({ id, code }) => ({ id, code }));
      return ok({ ...viewOf(row), ancestors });
    }),

    'locations.find': defineQuery('locations.find', ({ input, store, who }) => {
      const denied = mayAt(store, who, input.siteId, 'places.read');
      if (denied.length > 0) return fail(denied);
      return ok({ items: findRows(store, input).map(viewOf) });
    }),
  };
}

export const locationUnknown = reject('LocationUnknown', undefined, undefined, 'locationId');

function findRows(
  reader: SqlReader,
  input: { readonly siteId: string; readonly text: string; readonly limit: number },
): readonly LoadedRow[] {
  const { siteId, text, limit } = input;
  const scanned = parseReference(text);
  if (scanned.ok && scanned.value.kind === 'LOC') {
    return reader.all<LoadedRow>(referenceSql, [siteId, formatReference(scanned.value)]);
  }
  return reader.all<LoadedRow>(searchSql, [siteId, searchText(text), limit]);
}

function viewOf(row: LoadedRow): LocationView {
  const traits = traitsOf(row);
  return {
    id: row.id,
    siteId: row.site_id,
    parentId: row.parent_id,
    kind: row.kind,
    code: row.code,
    path: row.path,
    name: namesOf(row),
    reference: row.reference,
    traits: { ...traits, acceptedClasses: [...traits.acceptedClasses] },
    active: row.active === 1,
    lotCount: row.lots,
    lotCountBelow: row.lotsBelow,
    loadGrams: row.grams,
    palletPlacesUsed: row.pallets,
  };
}
