interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/** Sums of amounts by unit, in the order in which the units first appear. */
export function sumQuantities(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, number>();
  for (const { amount, unit } of amounts) sums.set(unit, (sums.get(unit) ?? 0) + amount);
  return [...sums].map(([unit, amount]) => ({ amount, unit }));
}
