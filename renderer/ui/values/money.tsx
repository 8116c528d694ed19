import type { ReactNode } from 'react';
import { formatScaled } from '../../i18n/numbers.ts';
import { useLocale } from '../../i18n/use-text.ts';
import css from './values.module.css';

/** How many decimals a currency's minor unit has (ISO 4217), as the browser knows it. */
export function minorDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Money, exact to the minor unit, with its currency. */
export function Money(props: {
  readonly minorUnits: number;
  readonly currency: string;
}): ReactNode {
  const { locale } = useLocale();
  return (
    <span className={css['number']}>
      {formatScaled(props.minorUnits, minorDigits(props.currency), locale)}{' '}
      <span className={css['unit']}>{props.currency}</span>
    </span>
  );
}
