import type { ReactNode } from 'react';
import { formatInteger, formatScaled } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import css from './values.module.css';

export type ShownUnit = 'H87' | 'PR' | 'GRM' | 'MLT' | 'SET' | 'MMT' | 'MMK';

/** Base units that people read in a larger unit: grams as kilograms from one kilogram on. */
const scales = {
  GRM: { from: 1000, decimals: 3, key: 'unit.KGM' },
  MLT: { from: 1000, decimals: 3, key: 'unit.LTR' },
  MMT: { from: 1000, decimals: 3, key: 'unit.MTR' },
  MMK: { from: 1_000_000, decimals: 6, key: 'unit.MTK' },
} as const;

/** From a thousand tonnes on, the capacity of a plant reads better in tonnes. */
const gramsReadInTonnes = 1_000_000_000;

/** An exact amount in base units as text: `26 402 269 pcs`, `266.283 kg`. */
export function useQuantityText(): (
  amount: number,
  unit: string,
) => { number: string; unit: string } {
  const t = useText();
  const { locale } = useLocale();
  return (amount, unit) => {
    if (unit === 'GRM' && amount >= gramsReadInTonnes) {
      return { number: formatScaled(amount, 6, locale), unit: t('unit.TNE') };
    }
    const scale = scales[unit as keyof typeof scales];
    if (scale !== undefined && (amount === 0 || Math.abs(amount) >= scale.from)) {
      return { number: formatScaled(amount, scale.decimals, locale), unit: t(scale.key) };
    }
    const known = unit as ShownUnit;
    return { number: formatInteger(amount), unit: t(`unit.${known}`) };
  };
}

/** An amount with its unit, exact to the last piece or gram; figures stand in columns. */
export function Quantity(props: {
  readonly amount: number;
  readonly unit: string;
  readonly large?: boolean;
}): ReactNode {
  const text = useQuantityText()(props.amount, props.unit);
  return (
    <span className={`${css['number']} ${props.large === true ? css['large'] : ''}`}>
      {text.number} <span className={css['unit']}>{text.unit}</span>
    </span>
  );
}

/** A mass in grams, read in kilograms; a dash where nobody has weighed. */
export function Mass(props: {
  readonly grams: number | null;
  readonly large?: boolean;
}): ReactNode {
  const t = useText();
  if (props.grams === null) {
    return (
      <span className={css['unit']} title={t('value.notWeighed')}>
        —
      </span>
    );
  }
  return <Quantity amount={props.grams} unit="GRM" large={props.large ?? false} />;
}

/** Several amounts of different units, one under the other or in a row. */
export function Quantities(props: {
  readonly of: readonly { readonly amount: number; readonly unit: string }[];
}): ReactNode {
  if (props.of.length === 0) return <span className={css['unit']}>—</span>;
  return props.of.map((each, index) => (
    <span key={each.unit}>
      {index > 0 && ' · '}
      <Quantity amount={each.amount} unit={each.unit} />
    </span>
  ));
}
