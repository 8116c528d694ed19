import { useCallback } from 'react';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { useQuantityText } from '../../../ui/values/quantity.tsx';
import type { Discrepancy } from '../lots/lot.ts';

const conditions = ['intact', 'broken', 'missing', 'differs', 'none'] as const;

/** A difference in one sentence: what was expected, what was found, by how much it is off. */
export function useDifferenceText(): (of: Discrepancy) => string {
  const t = useText();
  const amountOf = useQuantityText();
  const found = useFoundText();
  return (of) => {
    const { expectedAmount, foundAmount, unit } = of;
    if (expectedAmount === null || foundAmount === null || unit === null) {
      return t('page.discrepancies.seal', {
        expected: of.expected === '' ? t('seal.condition.none') : of.expected,
        found: found(of.found),
      });
    }
    const write = (amount: number): string => {
      const text = amountOf(amount, unit);
      return `${text.number} ${text.unit}`;
    };
    const change = foundAmount - expectedAmount;
    return t(change < 0 ? 'page.discrepancies.fewer' : 'page.discrepancies.more', {
      expected: write(expectedAmount),
      found: write(foundAmount),
      change: write(Math.abs(change)),
    });
  };
}

/** What was found, with the condition of a seal in the reader's words. */
export function useFoundText(): (text: string) => string {
  const words = useWords();
  return useCallback(
    (text) => {
      const condition = conditions.find((code) => text === code || text.endsWith(`(${code})`));
      const said = condition === undefined ? undefined : words(`seal.condition.${condition}`);
      if (condition === undefined || said === undefined) return text;
      return text.replace(condition, said.toLowerCase());
    },
    [words],
  );
}
