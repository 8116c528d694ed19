import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { mayStandIn } from './location-kinds.ts';
import type { PlaceKind } from './location-kinds.ts';

/** Where a new place will stand; `kind` is `site` at the top of a site. */
export interface ParentPlace {
  readonly kind: PlaceKind | 'site';
  /** Codes from the site down, e.g. `KZ1-B1`. */
  readonly path: string;
}

/** The path of a place: unique, because a code holds no dash. */
export function pathOf(parent: ParentPlace, code: string): string {
  return `${parent.path}-${code}`;
}

/**
 * The codes of so many places numbered after one, all as wide as the last: `R01` or `R` and 20
 * give `R01` … `R20`. A single place keeps the code.
 * Undefined when a code would be longer than eight characters.
 */
export function numberedCodes(code: string, count: number): readonly string[] | undefined {
  if (count === 1) return [code];
  const [, stem = '', digits = ''] = /^(.*?)(\d*)$/.exec(code) ?? [];
  const first = digits === '' ? 1 : Number(digits);
  const width = Math.max(digits.length, String(first + count - 1).length);
  const codes = Array.from(
    { length: count },
    (_, index) => stem + String(first + index).padStart(width, '0'),
  );
  return codes.every((each) => each.length <= longestCode) ? codes : undefined;
}

export const longestCode = 8;

/**
 * What is wrong with putting a place of the kind there. Rejection: `LocationKindMisplaced`
 * (site › building › zone › rack › bin; PRODUCT section 2).
 */
export function nestingProblems(kind: PlaceKind, parent: ParentPlace): readonly Rejection[] {
  if (mayStandIn(kind, parent.kind)) return [];
  const facts = { kind, parentKind: parent.kind, parent: parent.path };
  return [reject('LocationKindMisplaced', undefined, facts, 'kind')];
}
