import { numberKeyOf } from '../../../../shared/domain/goods/register-seizure.ts';
import { typedPath } from '../../../../shared/domain/places/typed-path.ts';
import { formatReference, parseReference } from '../../../../shared/kernel/reference.ts';
import type { ReferenceKind } from '../../../../shared/kernel/reference.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';

type Match = OutputOf<'scan.resolve'>['matches'][number];
type Found = Omit<Match, 'kind'>;

/** Where each kind of reference is kept. */
const byReference: Partial<
  Readonly<Record<ReferenceKind, { readonly kind: Match['kind']; readonly sql: string }>>
> = {
  LOT: {
    kind: 'lot',
    sql: 'SELECT id, reference, description AS title FROM lot WHERE reference = ? AND site_id = ?',
  },
  PKG: {
    kind: 'package',
    sql: `SELECT package.id, package.reference, lot.description AS title, lot.id AS lotId
      FROM package JOIN lot ON lot.id = package.lot_id
      WHERE package.reference = ? AND lot.site_id = ?`,
  },
  SEZ: {
    kind: 'seizure',
    sql: 'SELECT id, reference, number AS title FROM seizure WHERE reference = ? AND site_id = ?',
  },
  LOC: {
    kind: 'location',
    sql: 'SELECT id, reference, path AS title FROM location WHERE reference = ? AND site_id = ?',
  },
  ORD: {
    kind: 'order',
    sql: 'SELECT id, reference, title FROM destruction_order WHERE reference = ? AND site_id = ?',
  },
  CRT: {
    kind: 'certificate',
    sql: `SELECT id, number AS reference, order_reference AS title
      FROM certificate WHERE number = ? AND site_id = ?`,
  },
};

/** What people scan or type that is no reference: a path, a seal, a number of the authority. */
const otherwise: readonly {
  readonly kind: Match['kind'];
  readonly sql: string;
  readonly read: (text: string) => string;
}[] = [
  {
    kind: 'location',
    sql: 'SELECT id, reference, path AS title FROM location WHERE path = ? AND site_id = ?',
    read: typedPath,
  },
  {
    kind: 'seizure',
    sql: 'SELECT id, reference, number AS title FROM seizure WHERE number_key = ? AND site_id = ?',
    read: numberKeyOf,
  },
  {
    kind: 'package',
    sql: `SELECT package.id, package.reference, lot.description AS title, lot.id AS lotId
      FROM package JOIN lot ON lot.id = package.lot_id
      WHERE package.seal_number = ? AND lot.site_id = ? ORDER BY package.reference LIMIT 10`,
    read: (text) => text.trim(),
  },
];

/**
 * `scan.resolve`: what was scanned or typed, in any case, without hyphens, or through a Russian
 * or Kazakh keyboard. A reference with a wrong check character matches nothing: it names another
 * thing or none. What is at another site matches nothing (AC-01).
 */
export const resolveScan: AnyQueryHandler = defineQuery('scan.resolve', ({ input, who, store }) => {
  const parts = parseReference(input.text);
  if (parts.ok) {
    const place = byReference[parts.value.kind];
    const reference = formatReference(parts.value);
    return ok({ matches: place === undefined ? [] : found(store, place, [reference, who.siteId]) });
  }
  const matches = otherwise.flatMap((way) => found(store, way, [way.read(input.text), who.siteId]));
  return ok({ matches });
});

function found(
  reader: SqlReader,
  { kind, sql }: { readonly kind: Match['kind']; readonly sql: string },
  keyAndSite: readonly [string, string],
): Match[] {
  return reader.all<Found>(sql, keyAndSite).map((row) => ({ kind, ...row }));
}
