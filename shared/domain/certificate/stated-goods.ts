import type { DayKnownTo, InEachLanguage, StatedQuantity } from './statement-values.ts';

/** What became of a line on the day (DW-09). */
export const lineOutcomes = ['destroyed', 'partlyDestroyed', 'refused', 'notFound'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

/** One package of a line with the seals found on it at the last re-verification (DW-06). */
export interface StatedPackage {
  readonly reference: string;
  /** UN/ECE Recommendation 21 code: CT carton, DR drum, PX pallet. */
  readonly packaging: string | null;
  readonly seals: readonly string[];
  /** As weighed at the re-verification; null when it was not weighed. */
  readonly grossGrams: number | null;
  /** What the re-verification found: as expected, different, or never looked at. */
  readonly verification: 'verified' | 'mismatch' | 'waiting';
}

/** One line of the goods table. Every quantity of a line is in the same unit. */
export interface StatedLine {
  /** From 1. */
  readonly line: number;
  readonly lotReference: string;
  readonly seizureReference: string;
  readonly seizureDay: DayKnownTo;
  readonly description: string;
  readonly category: { readonly code: string; readonly name: InEachLanguage };
  /** HS code, 4 to 10 digits. */
  readonly hsCode: string | null;
  readonly brand: string | null;
  readonly seized: StatedQuantity;
  readonly sampled: StatedQuantity;
  readonly transferred: StatedQuantity;
  readonly released: StatedQuantity;
  readonly destroyed: StatedQuantity;
  readonly returnedToStock: StatedQuantity;
  /** Seized less everything accounted for: a loss, or a gain when negative. */
  readonly difference: StatedQuantity;
  readonly differenceExplanation: string | null;
  readonly destroyedMassGrams: number | null;
  /** European List of Waste code and its mark of hazard. */
  readonly wasteCode: { readonly code: string; readonly hazardous: boolean } | null;
  /** Basel Convention Annex VIII or IX entry, e.g. `A1010`. */
  readonly baselCode: string | null;
  /** Dangerous storage classes with their names, in the leading language. */
  readonly hazards: readonly string[];
  readonly outcome: LineOutcome;
  /** Why a line was refused, not found or only partly destroyed. */
  readonly outcomeNote: string | null;
  readonly packages: readonly StatedPackage[];
}

/** The balance of one unit over all lines (CC-04, PRODUCT section 3 step 11). */
export interface StatedBalance {
  readonly unit: string;
  readonly seized: number;
  readonly sampled: number;
  readonly transferred: number;
  readonly released: number;
  readonly destroyed: number;
  readonly returnedToStock: number;
  readonly difference: number;
}
