import type { ReactNode } from 'react';
import { readUnitOf } from '../../../shared/text/fact-words.ts';
import { formatScaled } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import css from './values.module.css';

/** Units that people read: the base units and those that large amounts are read in. */
type ReadUnit =
  | 'H87'
  | 'PR'
  | 'SET'
  | 'GRM'
  | 'KGM'
  | 'MLT'
  | 'LTR'
  | 'MMT'
  | 'MTR'
  | 'MMK'
  | 'MTK';

/** From a thousand tonnes on, the capacity of a plant reads better in tonnes. */
const gramsReadInTonnes = 1_000_000_000;

/**
 * An exact amount in base units as text: `26 402 269 pcs`, `266.283 kg`. Two amounts that are
 * compared read in one unit: the larger, given as `beside`, chooses it.
 */
export function useQuantityText(): (
  amount: number,
  unit: string,
  beside?: number,
) => { number: string; unit: string } {
  const t = useText();
  const { locale } = useLocale();
  return (amount, unit, beside = amount) => {
    const larger = Math.max(amount, beside);
    if (unit === 'GRM' && larger >= gramsReadInTonnes) {
      return { number: formatScaled(amount, 6, locale), unit: t('unit.TNE') };
    }
    const read = readUnitOf(larger, unit);
    const number = formatScaled(amount, read.decimals, locale);
    return { number, unit: t(`unit.${read.unit as ReadUnit}`) };
  };
}

/** An amount with its unit inside a sentence; they stand on one line. */
export function useWrittenQuantity(): (amount: number, unit: string) => string {
  const write = useQuantityText();
  return (amount, unit) => {
    const text = write(amount, unit);
    return `${text.number}\u00a0${text.unit}`;
  };
}

/** An amount with its unit, exact to the last piece or gram; figures stand in columns. */
export function Quantity(props: {
  readonly amount: number;
  readonly unit: string;
  readonly large?: boolean;
  /** The amount that this one is compared with. */
  readonly beside?: number;
}): ReactNode {
  const text = useQuantityText()(props.amount, props.unit, props.beside);
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
  /** Grams that these are compared with. */
  readonly beside?: number;
}): ReactNode {
  const t = useText();
  if (props.grams === null) {
    return (
      <span
        className={`${css['unit']} ${props.large === true ? css['large'] : ''}`}
        title={t('value.notWeighed')}
      >
        —
      </span>
    );
  }
  return (
    <Quantity
      amount={props.grams}
      unit="GRM"
      large={props.large ?? false}
      beside={props.beside ?? props.grams}
    />
  );
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
