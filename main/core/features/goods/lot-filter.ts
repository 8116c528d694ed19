import { parseReference, formatReference } from '../../../../shared/kernel/reference.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlValue } from '../../database/sql-value.ts';
import { searchWords } from './search-words.ts';

export type LotQuery = ParsedInputOf<'lots.list'>;

/** One condition of a WHERE clause and what fills its places. */
export interface Term {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Terms of the WHERE clause, and the source of the rows. */
export interface LotFilter {
  readonly from: string;
  readonly terms: readonly Term[];
  /** Few enough to be sorted and counted one by one. */
  readonly selective: boolean;
  /** Only status and category: the tally knows the totals. */
  readonly tallied: boolean;
}

const reviewable = "lot.status IN ('expected', 'received', 'stored')";

const conditions: Readonly<Record<string, readonly [sql: string, index: string]>> = {
  held: ['lot.open_holds > 0', 'lot_held'],
  frozen: ['lot.freezes > 0', 'lot_frozen'],
  unassessed: ['lot.profile_assessed = 0', 'lot_unassessed'],
  'unknown-composition': ['lot.composition_unknown = 1', 'lot_unknown'],
};

/**
 * Turns what a person filters by into SQL. The most selective source is named outright: left to
 * itself the planner may walk a million rows of a status to find three of a seizure.
 */
export function lotFilter(query: LotQuery, siteId: string): LotFilter {
  const exact = exactReference(query.search);
  const words = exact === undefined ? searchWords(query.search ?? '') : undefined;
  const condition = query.condition === undefined ? undefined : conditions[query.condition];
  const terms: Term[] = [];
  const add = (sql: string, ...values: readonly SqlValue[]): void => {
    terms.push({ sql, values });
  };
  if (words !== undefined) add('lot_search MATCH ?', words);
  add('lot.site_id = ?', siteId);
  if (exact !== undefined) add('lot.reference = ?', exact);
  if (query.seizureId !== undefined) add('lot.seizure_id = ?', query.seizureId);
  if (query.locationId !== undefined) add('lot.location_id = ?', query.locationId);
  if (query.status !== undefined && query.status.length > 0) {
    const places = query.status.map(() => '?').join(', ');
    add(`lot.status IN (${places})`, ...query.status);
  }
  if (query.category !== undefined) add('lot.category = ?', query.category);
  if (condition !== undefined) add(condition[0]);
  if (query.orderable === true) add(orderable);
  if (query.reviewDueBy !== undefined) add('lot.review_due <= ?', query.reviewDueBy);
  if (query.reviewDueBy !== undefined || query.sort === 'review') add(reviewable);
  const index = indexOf(query, condition?.[1]);
  const searched = words !== undefined;
  return {
    from: searched ? searchedLots : `lot${index === undefined ? '' : ` INDEXED BY ${index}`}`,
    terms,
    selective: searched || exact !== undefined || index !== undefined,
    tallied: terms.every(({ sql }) => /^lot\.(site_id|status|category) /.test(sql)),
  };
}

/** The words drive and the lots follow; the other way round it is a thousand times slower. */
const searchedLots = 'lot_search CROSS JOIN lot ON lot.ordinal = lot_search.rowid';

const orderable = `lot.status = 'stored' AND lot.disposition = 'destroy'
  AND lot.open_holds = 0 AND lot.freezes = 0 AND lot.composition_unknown = 0`;

/** The index of a short list, when one is asked for. */
function indexOf(query: LotQuery, condition: string | undefined): string | undefined {
  if (query.seizureId !== undefined) return 'lot_of_seizure';
  if (query.locationId !== undefined) return 'lot_at_location';
  if (query.orderable === true) return 'lot_orderable';
  return condition;
}

/** A whole reference, however it was typed or scanned. */
function exactReference(search: string | undefined): string | undefined {
  if (search === undefined) return undefined;
  const parts = parseReference(search);
  return parts.ok && parts.value.kind === 'LOT' ? formatReference(parts.value) : undefined;
}
