import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Translate } from '../../../i18n/spoken-words.ts';
import { useQuantityText } from '../../../ui/values/quantity.tsx';
import type { Discrepancy } from '../lots/lot.ts';

/** True where the packs inside a package differ: a recount counts them and the pieces. */
export function countsPacks({ measure, unit }: Discrepancy): boolean {
  return measure === 'count' && unit !== null;
}

/** True when accepting what was found makes something else than keeping what was expected. */
export function isChange(of: Discrepancy): boolean {
  const { expectedAmount, foundAmount, expected, found } = of;
  if (expectedAmount === null || foundAmount === null) return false;
  return expectedAmount !== foundAmount || (countsPacks(of) && expected !== found);
}

/** True where nothing at all of a lot was found: accepting that writes it off. */
export function isAllGone(of: Discrepancy): boolean {
  return of.foundAmount === 0 && of.kind !== 'mass' && !countsPacks(of);
}

/** What was found at a step: packs or an amount as the reader writes it, or a person's words. */
export function useFoundText(): (of: Discrepancy, found: string) => string {
  const write = useAmountText();
  return ({ measure }, found) =>
    measure === null || !/^\d+$/.test(found) ? found : write(Number(found), measure);
}

/** A difference in one sentence: what was expected, what was found, by how much it is off. */
export function useDifferenceText(): (of: Discrepancy) => string {
  const t = useText();
  const write = useAmountText();
  const writeFound = useFoundText();
  return (of) => {
    const { expectedAmount, foundAmount, unit, measure } = of;
    if (expectedAmount !== null && foundAmount !== null && unit !== null) {
      const change = foundAmount - expectedAmount;
      const expected = write(expectedAmount, unit);
      const found = write(foundAmount, unit);
      if (change !== 0) {
        const key = change < 0 ? 'page.discrepancies.fewer' : 'page.discrepancies.more';
        return t(key, { expected, found, change: write(Math.abs(change), unit) });
      }
      if (!countsPacks(of)) return t('page.discrepancies.found', { expected, found });
    }
    if (measure === null) return sealDifference(of, t);
    const facts = {
      expected: writeFound(of, of.expected),
      // What a recount of an older difference wrote stands as the person wrote it.
      found: of.state === 'found' || unit !== null ? writeFound(of, of.found) : of.found,
    };
    return t(measure === 'count' ? 'page.discrepancies.packs' : 'page.discrepancies.found', facts);
  };
}

function useAmountText(): (amount: number, unit: string) => string {
  const amountOf = useQuantityText();
  return (amount, unit) => {
    if (unit === 'count') return formatInteger(amount);
    const text = amountOf(amount, unit);
    return `${text.number} ${text.unit}`;
  };
}

/** The numbers of a seal, and its condition in the reader's words; the same number stands once. */
function sealDifference({ expected, found, sealCondition }: Discrepancy, t: Translate): string {
  const condition = sealCondition && t(`seal.condition.${sealCondition}`).toLowerCase();
  if (condition !== null && expected === found && found !== '') {
    return t('page.discrepancies.sealCondition', { seal: found, condition });
  }
  const seen = found === '' ? condition : `${found} (${condition})`;
  return t('page.discrepancies.seal', {
    expected: expected === '' ? t('seal.condition.none').toLowerCase() : expected,
    found: condition === null ? found : (seen ?? ''),
  });
}
