import type { EmissionFactor } from '../../catalog/disposal/emission-factors.ts';
import type { GoodsCategoryCode } from '../../catalog/goods/goods-category.ts';
import type { HierarchyStep, MethodCode, MethodRow } from '../../catalog/disposal/method.ts';
import type { Provenance } from '../../catalog/provenance.ts';

/** Goods of an order, as far as the choice of a method looks at them. */
export interface GoodsFacts {
  readonly category: GoodsCategoryCode;
  /** Net mass; null when the goods were only counted. */
  readonly massGrams: number | null;
}

/**
 * A condition that a person confirms before the method may be chosen. Its text is
 * `methodReason.<reason>`; `general` where the table names no condition of its own.
 */
export interface MethodCondition {
  readonly reason: string;
  readonly textKey: string;
  /** Categories that bring the condition. */
  readonly categories: readonly GoodsCategoryCode[];
  readonly provenance: Provenance;
}

/** What the method would emit. Nothing is shown for goods without an official factor. */
export type EmissionEstimate =
  | {
      readonly kind: 'estimated';
      /** kg CO2e × 1000, rounded half up. */
      readonly gramsCo2e: number;
      readonly factors: readonly EmissionFactor[];
      /** `emissionTrap.<code>`: what the figure must not be used for. */
      readonly traps: readonly string[];
    }
  | { readonly kind: 'no-factor'; readonly categories: readonly GoodsCategoryCode[] }
  | { readonly kind: 'mass-unknown'; readonly categories: readonly GoodsCategoryCode[] };

/** A lawful method with everything that the order must know of it. */
export interface MethodOption {
  readonly method: MethodCode;
  readonly verdict: 'suitable' | 'conditional';
  readonly step: HierarchyStep;
  readonly rank: number;
  readonly conditions: readonly MethodCondition[];
  readonly operations: MethodRow['operations'];
  readonly residues: MethodRow['residues'];
  readonly checklist: MethodRow['checklist'];
  readonly ppe: MethodRow['ppe'];
  readonly emissions: EmissionEstimate;
}

/** Why one category refuses a method. */
export interface RefusalCause {
  readonly category: GoodsCategoryCode;
  readonly verdict: 'prohibited' | 'not-applicable' | 'composition-unknown';
  /** Text of the reason: `methodReason.<n>`, or the plain sentence of the verdict. */
  readonly textKey: string;
  readonly reason: string | null;
  readonly provenance: Provenance;
}

/** A method that the order cannot have (DR-07), with every category that refuses it. */
export interface RefusedMethod {
  readonly rule: 'DR-07';
  readonly method: MethodCode;
  readonly step: HierarchyStep;
  readonly verdict: RefusalCause['verdict'];
  readonly causes: readonly RefusalCause[];
}

export interface MethodRanking {
  /** Best first. */
  readonly lawful: readonly MethodOption[];
  readonly refused: readonly RefusedMethod[];
}
