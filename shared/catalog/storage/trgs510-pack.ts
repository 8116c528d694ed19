import { lgkCodes, ordinaryLgk } from './lgk.ts';
import type { Lgk } from './lgk.ts';
import type { Provenance } from '../provenance.ts';

/**
 * Joint storage in one fire compartment, TRGS 510 section 13 (domain.md 2.4). Columns stand in
 * the order of `lgkCodes`; `+` joint storage, perhaps under a condition; `-` separate storage
 * behind at least 90 minutes of fire resistance.
 */
export const trgsRows: Readonly<Record<Lgk, string>> = {
  '1': '+------------------------',
  '2A': '-++-------+-------++-++++',
  '2B': '-+++------+-++++--+++++++',
  '3': '--++-----+--+-++--+++++++',
  '4.1A': '----++-----+------+++++++',
  '4.1B': '----++++-+-++-++--+++++++',
  '4.2': '-----+++------++--+++++++',
  '4.3': '-----+++------++--+++++++',
  '5.1A': '--------++------------++-',
  '5.1B': '---+-+--+++-++++--+++++++',
  '5.1C': '-++------++-------+++++++',
  '5.2': '----++-----+--------+++++',
  '6.1A': '--++-+---+--++++--+++++++',
  '6.1B': '--+------+--++++--+++++++',
  '6.1C': '--++-+++-+--++++--+++++++',
  '6.1D': '--++-+++-+--++++--+++++++',
  '6.2': '----------------+--------',
  '7': '-----------------+-------',
  '8A': '-+++++++-++-++++--+++++++',
  '8B': '-+++++++-++-++++--+++++++',
  '10': '--++++++-+++++++--+++++++',
  '11': '-+++++++-+++++++--+++++++',
  '12': '-+++++++++++++++--+++++++',
  '13': '-+++++++++++++++--+++++++',
  '10-13': '-+++++++-+++++++--+++++++',
};

/** Where the table comes from and how its `+` is read. */
export const trgsProvenance: Provenance = {
  mark: 'sourced',
  source: 'S53 S54',
  note:
    'The source does not say which + carries which of the conditions 1 to 8, so the stricter ' +
    'reading holds: + between different dangerous classes is conditional on all of them. Free ' +
    'of them we read 12 and 13, which separate, and classes 10 to 13 among themselves.',
};

/** The pack's reading of one `+`, which we derived. */
export const trgsConditionProvenance: Provenance = {
  mark: 'derived',
  source: 'S53 S54 S57',
  note: 'Per-cell condition codes are not known; every + that could carry one is conditional.',
};

/** Conditions 1 to 8 of the official notes. Texts: `trgsCondition.<n>`. */
export const trgsConditions = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** Sums of all hazardous substances in a compartment that switch rules (SS-12), in grams. */
export const trgsThresholds = {
  /** Up to here the rules of section 13 are not required (S56). */
  notRequiredGrams: 200_000,
  /** Up to here deviations are possible … */
  deviationGrams: 400_000,
  /** … with no class above this (S57). */
  deviationPerClassGrams: 200_000,
  /** Condition 4: above, extinguishing or alarm with a works fire brigade (S54). */
  conditionFourGrams: 1_000_000,
  /** Condition 8: above, alarm, hourly checks, quick brigade or extinguishing (S54). */
  conditionEightGrams: 10_000_000,
} as const;

export type TrgsVerdict = 'joint' | 'joint-under-conditions' | 'separate';

/** Classes under special law: even among themselves only under condition 1, 2 or 3. */
const specialLaw: ReadonlySet<Lgk> = new Set([
  '1',
  '2A',
  '4.1A',
  '5.1A',
  '5.1C',
  '5.2',
  '6.2',
  '7',
]);

/** Non-combustible goods: they even serve as the separation between classes (S57). */
const separating: ReadonlySet<Lgk> = new Set(['12', '13']);

const verdicts: ReadonlyMap<Lgk, ReadonlyMap<Lgk, TrgsVerdict>> = new Map(
  lgkCodes.map((a) => [a, new Map(lgkCodes.map((b, column) => [b, read(a, b, column)]))]),
);

function read(a: Lgk, b: Lgk, column: number): TrgsVerdict {
  if (trgsRows[a].charAt(column) !== '+') return 'separate';
  if (specialLaw.has(a) || specialLaw.has(b)) return 'joint-under-conditions';
  if (a === b || (ordinaryLgk.has(a) && ordinaryLgk.has(b))) return 'joint';
  return separating.has(a) || separating.has(b) ? 'joint' : 'joint-under-conditions';
}

/** May goods of the two classes stand in one compartment? Symmetric. */
export function trgsVerdict(a: Lgk, b: Lgk): TrgsVerdict {
  return verdicts.get(a)?.get(b) ?? 'separate';
}

/** True for classes under special law: no small-quantity relief is ever read for them. */
export function isSpecialLaw(lgk: Lgk): boolean {
  return specialLaw.has(lgk);
}
