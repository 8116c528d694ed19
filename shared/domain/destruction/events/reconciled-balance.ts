import type { BaseUnit } from '../../../kernel/units.ts';

/** How far a difference is from nothing (DW-08), the mildest first. */
export type DifferenceLevel = 'exact' | 'within' | 'warn' | 'block' | 'significant';

/** The balance of one unit: approved = stopped + loaded, loaded = destroyed + returned + rest. */
export interface BalanceRow {
  readonly unit: BaseUnit;
  readonly approved: number;
  readonly stopped: number;
  readonly loaded: number;
  readonly destroyed: number;
  readonly returned: number;
  readonly difference: number;
  /** Of what was loaded, in thousandths, rounded away from zero so that nothing hides. */
  readonly differencePermille: number;
  readonly level: DifferenceLevel;
}

/** Everything the reconciliation of a run says. */
export interface ReconciledBalance {
  readonly rows: readonly BalanceRow[];
  /** Known mass of what was loaded. */
  readonly massInGrams: number;
  /** Vehicle's load over the weighbridge, out of the gate and in at the plant, when weighed. */
  readonly weighbridge: {
    readonly outGrams: number;
    readonly inGrams: number;
    readonly differencePermille: number;
    readonly level: DifferenceLevel;
  } | null;
  readonly residueGrams: number;
  /** The worst level of all rows and of the weighbridge. */
  readonly level: DifferenceLevel;
}

export const differenceLevels = [
  'exact',
  'within',
  'warn',
  'block',
  'significant',
] as const satisfies readonly DifferenceLevel[];
