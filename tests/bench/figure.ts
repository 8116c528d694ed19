/** One line of the report. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, in the same unit, measured in the same rounds. */
  readonly baseline: number | null;
  /** `value` against `baseline`; above 1 is more of the unit, which is good only for rates. */
  readonly ratio: number | null;
  readonly goal: string | null;
  /** Null where no goal is set. */
  readonly met: boolean | null;
}

/** Which side of the goal is good. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** The middle one; the mean of the middle two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** A figure from the rounds of both sides: the ratio is the median of each round's own. */
export function figureOf(
  name: string,
  unit: string,
  measured: { readonly ours: readonly number[]; readonly baseline: readonly number[] },
  goal?: Goal,
): Figure {
  const ratios = measured.ours.map(
    (ours, round) => ours / (measured.baseline[round] ?? Number.NaN),
  );
  const ratio = median(ratios);
  return {
    name,
    value: rounded(median(measured.ours)),
    unit,
    baseline: rounded(median(measured.baseline)),
    ratio: rounded(ratio),
    goal: goal === undefined ? null : wordsOf(goal),
    met: goal === undefined ? null : isMet(goal, ratio),
  };
}

/** A figure that stands for itself. */
export function plainFigure(name: string, value: number, unit: string): Figure {
  return { name, value: rounded(value), unit, baseline: null, ratio: null, goal: null, met: null };
}

function wordsOf(goal: Goal): string {
  return 'atLeast' in goal ? `ratio >= ${goal.atLeast}` : `ratio <= ${goal.atMost}`;
}

function isMet(goal: Goal, ratio: number): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** How many a second. */
export async function rateOf(count: number, work: () => unknown): Promise<number> {
  return count / (await secondsOf(work));
}

/** Seconds that the work takes. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
