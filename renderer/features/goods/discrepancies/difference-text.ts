import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Translate } from '../../../i18n/use-text.ts';
import { useQuantityText } from '../../../ui/values/quantity.tsx';
import type { Discrepancy } from '../lots/lot.ts';

/** A difference in one sentence: what was expected, what was found, by how much it is off. */
export function useDifferenceText(): (of: Discrepancy) => string {
  const t = useText();
  const amountOf = useQuantityText();
  const write = (amount: number, unit: string): string => {
    if (unit === 'count') return formatInteger(amount);
    const text = amountOf(amount, unit);
    return `${text.number} ${text.unit}`;
  };
  return (of) => {
    const { expectedAmount, foundAmount, unit, measure } = of;
    if (expectedAmount !== null && foundAmount !== null && unit !== null) {
      const change = foundAmount - expectedAmount;
      return t(change < 0 ? 'page.discrepancies.fewer' : 'page.discrepancies.more', {
        expected: write(expectedAmount, unit),
        found: write(foundAmount, unit),
        change: write(Math.abs(change), unit),
      });
    }
    if (measure === null) return t('page.discrepancies.seal', sealFacts(of, t));
    return t('page.discrepancies.found', {
      expected: write(Number(of.expected), measure),
      // What a recount wrote stands as the person wrote it.
      found: of.state === 'found' ? write(Number(of.found), measure) : of.found,
    });
  };
}

/** The numbers of a seal, and its condition in the reader's words. */
function sealFacts({ expected, found, sealCondition }: Discrepancy, t: Translate) {
  const condition = sealCondition && t(`seal.condition.${sealCondition}`).toLowerCase();
  const seen = found === '' ? condition : `${found} (${condition})`;
  return {
    expected: expected === '' ? t('seal.condition.none').toLowerCase() : expected,
    found: condition === null ? found : (seen ?? ''),
  };
}
