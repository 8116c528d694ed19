import { numberKeyOf } from '../../../../shared/domain/goods/register-seizure.ts';
import { latinKeysOf } from '../../../../shared/kernel/keyboard-layout.ts';
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
    sql: 'SELECT id, reference, description AS title FROM lot WHERE reference = ?',
  },
  PKG: {
    kind: 'package',
    sql: `SELECT package.id, package.reference, lot.description AS title
      FROM package JOIN lot ON lot.id = package.lot_id WHERE package.reference = ?`,
  },
  SEZ: {
    kind: 'seizure',
    sql: 'SELECT id, reference, number AS title FROM seizure WHERE reference = ?',
  },
  LOC: {
    kind: 'location',
    sql: 'SELECT id, reference, path AS title FROM location WHERE reference = ?',
  },
  ORD: {
    kind: 'order',
    sql: 'SELECT id, reference, title FROM destruction_order WHERE reference = ?',
  },
  CRT: {
    kind: 'certificate',
    sql: `SELECT id, number AS reference, order_reference AS title
      FROM certificate WHERE number = ?`,
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
    sql: 'SELECT id, reference, path AS title FROM location WHERE path = ?',
    read: (text) => latinKeysOf(text.toUpperCase()).replace(/\s+/g, ''),
  },
  {
    kind: 'seizure',
    sql: 'SELECT id, reference, number AS title FROM seizure WHERE number_key = ?',
    read: numberKeyOf,
  },
  {
    kind: 'package',
    sql: `SELECT package.id, package.reference, lot.description AS title
      FROM package JOIN lot ON lot.id = package.lot_id
      WHERE package.seal_number = ? ORDER BY package.reference LIMIT 10`,
    read: (text) => text.trim(),
  },
];

/**
 * `scan.resolve`: what was scanned or typed, in any case, without hyphens, or through a Russian
 * or Kazakh keyboard. A reference with a wrong check character matches nothing: it names another
 * thing or none.
 */
export const resolveScan: AnyQueryHandler = defineQuery('scan.resolve', ({ input, store }) => {
  const parts = parseReference(input.text);
  if (parts.ok) {
    const place = byReference[parts.value.kind];
    const reference = formatReference(parts.value);
    return ok({ matches: place === undefined ? [] : found(store, place, reference) });
  }
  const matches = otherwise.flatMap((way) => found(store, way, way.read(input.text)));
  return ok({ matches });
});

function found(
  reader: SqlReader,
  { kind, sql }: { readonly kind: Match['kind']; readonly sql: string },
  key: string,
): Match[] {
  return reader.all<Found>(sql, [key]).map((row) => ({ kind, ...row }));
}
