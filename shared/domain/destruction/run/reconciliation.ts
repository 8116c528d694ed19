import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import type { BaseUnit } from '../../../kernel/units.ts';
import type { LineOutcome } from '../events/line-outcomes.ts';
import { differenceLevels } from '../events/reconciled-balance.ts';
import type {
  BalanceRow,
  DifferenceLevel,
  ReconciledBalance,
} from '../events/reconciled-balance.ts';

/** Limits of DW-08 in thousandths of what was loaded; the authority sets them. */
export interface MassTolerance {
  readonly warnPermille: number;
  readonly blockPermille: number;
  readonly significantPermille: number;
}

/** One line of an order as the balance sees it. */
export interface BalancedLine {
  readonly unit: BaseUnit;
  readonly amount: number;
  readonly massGrams: number | null;
  /** Stopped at re-verification: never loaded. */
  readonly stopped: boolean;
  readonly outcome: LineOutcome | null;
  readonly destroyedAmount: number;
  readonly destroyedGrams: number | null;
}

/** True when only a second approver and a written finding can accept it (DW-08). */
export function needsSecondApprover(level: DifferenceLevel): boolean {
  return level === 'block' || level === 'significant';
}

/**
 * True when more is left than was loaded: lawful only where something was added, such as the
 * cement of an encapsulation, so a finding says what (DW-10, domain.md 3.4 [D]).
 */
export function leavesMoreThanLoaded(
  balance: Pick<ReconciledBalance, 'residueGrams' | 'massInGrams'>,
): boolean {
  return balance.residueGrams > balance.massInGrams;
}

/** What is written beside the figures of a balance; each without blanks around it. */
export interface BalanceWords {
  readonly finding: string;
  /** Why nothing is left; null where a residue is recorded. */
  readonly noResidueReason: string | null;
}

/**
 * What the figures ask to be written before the balance is signed (DW-08, DW-10): the page asks
 * it before anybody gives a password, the core for certain. Rejections: `ResidueMissing`,
 * `ResidueExceedsLoad`, `FindingMissing`.
 */
export function checkBalanceWords(
  balance: Pick<ReconciledBalance, 'level' | 'residueGrams' | 'massInGrams'>,
  hasResidue: boolean,
  { finding, noResidueReason }: BalanceWords,
): readonly Rejection[] {
  const wrong: Rejection[] = [];
  if (!hasResidue && (noResidueReason ?? '') === '') {
    wrong.push(reject('ResidueMissing', 'DW-10', undefined, 'noResidueReason'));
  }
  if (finding !== '') return wrong;
  const { level, residueGrams, massInGrams: loadedGrams } = balance;
  if (leavesMoreThanLoaded(balance)) {
    wrong.push(reject('ResidueExceedsLoad', 'DW-10', { residueGrams, loadedGrams }, 'finding'));
  }
  if (needsSecondApprover(level)) {
    wrong.push(reject('FindingMissing', 'DW-08', { level }, 'finding'));
  }
  return wrong;
}

/**
 * The level of a difference (DW-08, domain.md 3.4 [D], benchmark S98): counted goods agree to
 * the piece or the difference is significant; bulk is within, warned, blocked or significant by
 * its share of what was loaded.
 */
export function levelOfDifference(
  unit: BaseUnit,
  difference: number,
  loaded: number,
  tolerance: MassTolerance,
): DifferenceLevel {
  if (difference === 0) return 'exact';
  if (unit === 'H87' || unit === 'PR') return 'significant';
  const share = Math.abs(permilleOf(difference, loaded));
  if (share > tolerance.significantPermille) return 'significant';
  if (share > tolerance.blockPermille) return 'block';
  return share > tolerance.warnPermille ? 'warn' : 'within';
}

/**
 * A difference in thousandths of the whole, rounded away from zero: 2.0001 % counts as more than
 * 2 %. All of it (±1000) when the whole is nothing. Exact up to 2^53−1.
 */
export function permilleOf(difference: number, whole: number): number {
  if (difference === 0) return 0;
  if (whole === 0) return difference > 0 ? 1000 : -1000;
  const scaled = BigInt(Math.abs(difference)) * 1000n;
  const share = Number((scaled + BigInt(whole) - 1n) / BigInt(whole));
  return difference > 0 ? share : -share;
}

/** What a line gives back to stock: a remainder, or all of a refused line (DW-09). */
export function returnedOf(line: BalancedLine): number {
  if (line.stopped || line.outcome === null) return 0;
  if (line.outcome === 'refused') return line.amount;
  return line.outcome === 'partly-destroyed' ? line.amount - line.destroyedAmount : 0;
}

/**
 * The balance of an order from its lines, per base unit in the order of first appearance, and
 * over the weighbridge. Takes amounts in base units and masses in grams. Linear in the lines.
 */
export function reconcileLines(
  lines: readonly BalancedLine[],
  weighed: { readonly outGrams: number | null; readonly inGrams: number | null },
  residueGrams: number,
  tolerance: MassTolerance,
): ReconciledBalance {
  const sums = new Map<BaseUnit, Sums>();
  let massInGrams = 0;
  for (const line of lines) {
    const sum = sums.get(line.unit) ?? { approved: 0, stopped: 0, destroyed: 0, returned: 0 };
    sum.approved += line.amount;
    if (line.stopped) sum.stopped += line.amount;
    else {
      sum.destroyed += line.destroyedAmount;
      sum.returned += returnedOf(line);
      massInGrams += line.massGrams ?? 0;
    }
    sums.set(line.unit, sum);
  }
  const rows = [...sums].map(([unit, sum]) => rowOf(unit, sum, tolerance));
  const weighbridge = weighbridgeOf(weighed.outGrams, weighed.inGrams, tolerance);
  const levels = rows.map((row) => row.level);
  if (weighbridge !== null) levels.push(weighbridge.level);
  return { rows, massInGrams, weighbridge, residueGrams, level: worstLevel(levels) };
}

interface Sums {
  approved: number;
  stopped: number;
  destroyed: number;
  returned: number;
}

function rowOf(unit: BaseUnit, sum: Sums, tolerance: MassTolerance): BalanceRow {
  const loaded = sum.approved - sum.stopped;
  const difference = loaded - sum.destroyed - sum.returned;
  return {
    unit,
    ...sum,
    loaded,
    difference,
    differencePermille: permilleOf(difference, loaded),
    level: levelOfDifference(unit, difference, loaded, tolerance),
  };
}

function weighbridgeOf(
  outGrams: number | null,
  inGrams: number | null,
  tolerance: MassTolerance,
): ReconciledBalance['weighbridge'] {
  if (outGrams === null || inGrams === null) return null;
  const difference = outGrams - inGrams;
  return {
    outGrams,
    inGrams,
    differencePermille: permilleOf(difference, outGrams),
    level: levelOfDifference('GRM', difference, outGrams, tolerance),
  };
}

function worstLevel(levels: readonly DifferenceLevel[]): DifferenceLevel {
  const places = levels.map((level) => differenceLevels.indexOf(level));
  return differenceLevels[Math.max(0, ...places)] ?? 'exact';
}
