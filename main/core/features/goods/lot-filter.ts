import { formatReference, parseReference } from '../../../../shared/kernel/reference.ts';
import { searchText } from '../../../../shared/kernel/search-text.ts';
import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { awaitsReviewSql } from '../../database/awaits-review.ts';
import type { SqlValue } from '../../database/sql-value.ts';
import { searchWords } from './search-words.ts';

export type LotQuery = ParsedInputOf<'lots.list'>;

/** A piece of SQL and what fills its places. */
export interface Term {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** What a person filters by, as SQL. */
export interface LotFilter {
  /** The short list that drives the rows; undefined when only states and category narrow it. */
  readonly driver: Term | undefined;
  /** Column that counts up with the lots of the driver. */
  readonly place: 'lot.ordinal' | 'lot_search.rowid';
  /** What must hold of every row. */
  readonly terms: readonly Term[];
  /** States that are looked for; empty means every state. */
  readonly statuses: readonly LotStatus[];
}

const reviewable: readonly LotStatus[] = ['expected', 'received', 'stored'];

const conditions: Readonly<
  Record<NonNullable<LotQuery['condition']>, readonly [sql: string, index: string]>
> = {
  held: ['lot.open_holds > 0', 'lot_held'],
  frozen: ['lot.freezes > 0', 'lot_frozen'],
  unassessed: ['lot.profile_assessed = 0', 'lot_unassessed'],
  'unknown-composition': ['lot.composition_unknown = 1', 'lot_unknown'],
};

const orderable = `lot.status = 'stored' AND lot.disposition = 'destroy'
  AND lot.open_holds = 0 AND lot.freezes = 0 AND lot.composition_unknown = 0`;

/**
 * Turns what a person filters by into SQL. The most selective source is named outright: left to
 * itself the planner may walk a million rows of a status to find three of a seizure.
 */
export function lotFilter(query: LotQuery, siteId: string): LotFilter {
  const exact = exactReference(query.search);
  const { match, signs } = searchWords(exact === undefined ? (query.search ?? '') : '');
  const condition = query.condition === undefined ? undefined : conditions[query.condition];
  const statuses = statusesOf(query);
  const terms: Term[] = [];
  const add = (sql: string, ...values: readonly SqlValue[]): void => {
    terms.push({ sql, values });
  };
  add('lot.site_id = ?', siteId);
  if (exact !== undefined) add('lot.reference = ?', exact);
  for (const sign of signs) add(`instr(${searchedSql}, ?) > 0`, sign);
  if (query.seizureId !== undefined) add('lot.seizure_id = ?', query.seizureId);
  if (query.locationId !== undefined) add('lot.location_id = ?', query.locationId);
  if (forReview(query)) add(awaitsReviewSql);
  if (statuses.length > 0) {
    add(`lot.status IN (${statuses.map(() => '?').join(', ')})`, ...statuses);
  }
  if (query.category !== undefined) add('lot.category = ?', query.category);
  if (condition !== undefined) add(condition[0]);
  if (query.orderable === true) add(orderable);
  if (query.reviewDueBy !== undefined) add('lot.review_due <= ?', query.reviewDueBy);
  return {
    driver:
      match === undefined
        ? (listOf(query, condition?.[1], exact) ?? signed(signs))
        : searched(match, query),
    place: match === undefined ? 'lot.ordinal' : 'lot_search.rowid',
    terms,
    statuses,
  };
}

function forReview(query: LotQuery): boolean {
  return query.sort === 'review' || query.reviewDueBy !== undefined;
}

/** A list by review has only what can still be reviewed. */
function statusesOf(query: LotQuery): readonly LotStatus[] {
  const asked = query.status ?? [];
  if (!forReview(query)) return asked;
  return asked.length === 0 ? reviewable : asked.filter((status) => reviewable.includes(status));
}

/** Sorted otherwise than by arrival, a search looks at this many of the newest that match. */
const searchedAtMost = 10_000;

/** What a lot is searched by: the columns of `lot_search`. */
const searchedSql =
  "lot.reference || ' ' || lot.seizure_number || ' ' || lot.description || ' ' || lot.brand";

/** Signs alone stand in no index of lots; the texts of the newest seizures that hold one drive. */
function signed([sign]: readonly string[]): Term | undefined {
  if (sign === undefined) return undefined;
  const found = `SELECT ordinal FROM seizure_text WHERE instr(text, ?) > 0
ORDER BY ordinal DESC LIMIT ${searchedAtMost}`;
  const sql = `(${found}) AS found CROSS JOIN seizure ON seizure.ordinal = found.ordinal
CROSS JOIN lot INDEXED BY lot_of_seizure ON lot.seizure_id = seizure.id`;
  return { sql, values: [searchText(sign)] };
}

/** The words drive and the lots follow; the other way round it is a thousand times slower. */
function searched(words: string, query: LotQuery): Term {
  const join = 'CROSS JOIN lot ON lot.ordinal = lot_search.rowid';
  const newest = query.sort === 'newest' ? '' : ` LIMIT ${searchedAtMost}`;
  const found = 'SELECT rowid FROM lot_search WHERE lot_search MATCH ? ORDER BY rowid DESC';
  return { sql: `(${found}${newest}) AS lot_search ${join}`, values: [words] };
}

/** The index of a short list, when one is asked for. */
function listOf(
  query: LotQuery,
  condition: string | undefined,
  exact: string | undefined,
): Term | undefined {
  const by = (index: string): Term => ({ sql: `lot INDEXED BY ${index}`, values: [] });
  if (exact !== undefined) return { sql: 'lot', values: [] };
  if (query.seizureId !== undefined) return by('lot_of_seizure');
  if (query.locationId !== undefined) return by('lot_at_location');
  if (query.orderable === true) return by('lot_orderable');
  if (condition !== undefined) return by(condition);
  return query.reviewDueBy === undefined ? undefined : by('lot_for_review');
}

/** A whole reference, however it was typed or scanned. */
function exactReference(search: string | undefined): string | undefined {
  if (search === undefined) return undefined;
  const parts = parseReference(search);
  return parts.ok && parts.value.kind === 'LOT' ? formatReference(parts.value) : undefined;
}
