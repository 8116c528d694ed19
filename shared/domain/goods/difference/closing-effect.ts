import type { GoodsFact } from '../goods-events.ts';

/**
 * What closing a discrepancy makes of the lot: nothing of it is left, it is back with us, it holds
 * another amount or mass, or it stays as it is.
 */
export const closingEffects = ['writes-off', 'finds-again', 'corrects', 'keeps'] as const;

export interface ClosingEffect {
  readonly effect: (typeof closingEffects)[number];
  /** What the lot then holds, in its unit; null where its amount stays. */
  readonly amount: number | null;
  /** Its mass in grams after that; null where its mass stays. */
  readonly massGrams: number | null;
}

/** Reads off the facts that `closeDiscrepancy` would record what becomes of the lot. */
export function closingEffectOf(facts: readonly GoodsFact[]): ClosingEffect {
  const types = facts.map(({ type }) => type);
  const corrected = facts.find((fact) => fact.type === 'LotQuantityCorrected')?.data;
  const hasAmount = corrected !== undefined && corrected.amount !== corrected.previousAmount;
  const hasMass = corrected !== undefined && corrected.massGrams !== corrected.previousGrams;
  const after = {
    amount: hasAmount ? corrected.amount : null,
    massGrams: hasMass ? corrected.massGrams : null,
  };
  if (types.includes('LotWrittenOff')) return { effect: 'writes-off', ...after };
  if (types.includes('LotFoundAgain')) return { effect: 'finds-again', ...after };
  return { effect: hasAmount || hasMass ? 'corrects' : 'keeps', ...after };
}
