import { methodCodes } from './method.ts';
import type { MethodCode } from './method.ts';
import type { GoodsCategoryCode } from '../goods/goods-category.ts';
import type { Provenance } from '../provenance.ts';

/** S suitable, C conditional, P prohibited, N not applicable to these goods. */
export type MethodVerdict = 'suitable' | 'conditional' | 'prohibited' | 'not-applicable';

export interface MethodCell extends Provenance {
  readonly verdict: MethodVerdict;
  /** Number of the reason or condition (`methodReason.<n>`); null where the table names none. */
  readonly reason: string | null;
}

/**
 * Goods × methods of domain.md 3.3, columns in the order of `methodCodes`. Broad categories
 * have no row: `medicines` takes the strictest of its members, `mixed` and `chemicals` none.
 */
export const methodTable: Readonly<Partial<Record<GoodsCategoryCode, string>>> = {
  'medicines-solid': 'P N C1 C1 N N S C2 C2 C3 C3 P P N C4 P P',
  'medicines-liquid': 'P N P C5 N N S C2 C2 C3 P C P P P C6 P',
  cytotoxic: 'P N P P N N S P C7 C3 C3 C7 P P P P P',
  vaccines: 'P N C8 P N N S C8 C8 P P S8 P N C8 P P',
  cosmetics: 'P N C C5 C N S S S N N N P N C4 P P',
  perfume: 'P N P C5 N N S C9 S N N N C S P P P',
  electronics: 'C10 S S11 C11 C N C P P N N N P N P N P',
  'lithium-batteries': 'P S12 P12 P N N C P P P P C12 P N P P P',
  'e-cigarettes': 'P S12 P12 P N N C P P N N N P N P P P',
  'e-liquid': 'P N P N N N S C S N N N P P P P P',
  clothing: 'C13 N S C N S C S S N N N C N C4 N P',
  footwear: 'C13 C S C S C C S S N N N P N C4 N P',
  leather: 'C13 C S C C N C S S14 N N N P N C4 N P',
  toys: 'P15 C S S S N C S S14 N N N P N C4 N P',
  'auto-parts-metal': 'P S S S N N N N N N N N N N C N P',
  airbags: 'P C16 P P N N S16 P P P N N P N P N P',
  'brake-pads': 'P N P P P N P P P S N N P N C17 N P',
  tyres: 'P N S N S N C S S N N N P N P18 N P',
  oils: 'P N N C5 N N S C S N N C P C19 P P P',
  tobacco: 'P N S C20 N N C S S N N C20 C20 N C20 N P',
  alcohol: 'P21 N N S5 N N C C S N N N S S P C22 P',
  pesticides: 'P N P P N N S P C23 P P C23 P P P P P',
  paper: 'C24 N S S N N C S S N N N C N C N P',
  media: 'P C S S S N C S C14 N N N N N C N P',
  watches: 'P S25 S S N N N N N N N N N N C N P',
  foodstuffs: 'P26 N C C N N C S C N N N S N C P P',
  'lighters-aerosols': 'P C27 P P N N S27 P P N N N P N P N P',
  fireworks: 'P P P P P P P P P P P C28 P P P P P',
  mercury: 'P P P P P P P P P P P C29 P P P P P',
};

/** Numbers of the reasons under the table; 28 and 29 are ours for the two added rows. */
export const methodReasonNumbers: readonly string[] = Array.from({ length: 29 }, (_, index) =>
  String(index + 1),
);

const tableProvenance: Provenance = { mark: 'derived', source: '3.3' };
const addedProvenance: Provenance = {
  mark: 'unverified',
  source: '3.3, GK',
  note: 'Row added by us: specialist treatment only, confirmed in writing by the facility.',
};

/** Reasons that the fact base itself gives as general knowledge. */
const unverifiedReasons: ReadonlyMap<string, Provenance> = new Map([
  ['18', { mark: 'unverified', source: '3.3, GK' }],
  ['23', { mark: 'unverified', source: '3.3, GK S97' }],
]);

const verdicts: Readonly<Record<string, MethodVerdict>> = {
  S: 'suitable',
  C: 'conditional',
  P: 'prohibited',
  N: 'not-applicable',
};

function readCell(text: string, provenance: Provenance): MethodCell {
  // A cell that cannot be read would be a slip in the table: refuse rather than permit.
  const verdict = verdicts[text.charAt(0)] ?? 'prohibited';
  const reason = text.length > 1 ? text.slice(1) : null;
  return { verdict, reason, ...(unverifiedReasons.get(reason ?? '') ?? provenance) };
}

const cells: ReadonlyMap<string, ReadonlyMap<string, MethodCell>> = new Map(
  Object.entries(methodTable).map(([category, row]) => {
    const added = category === 'fireworks' || category === 'mercury';
    const provenance = added ? addedProvenance : tableProvenance;
    const texts = row.split(' ');
    return [
      category,
      new Map(
        methodCodes.map((code, column) => [code, readCell(texts[column] ?? 'P', provenance)]),
      ),
    ];
  }),
);

/** The cell of one category and method; undefined for categories without a row. */
export function methodCell(
  category: GoodsCategoryCode,
  method: MethodCode,
): MethodCell | undefined {
  return cells.get(category)?.get(method);
}
