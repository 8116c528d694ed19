import type { ReactNode } from 'react';
import { amountInWords } from '../../../shared/text/destruction-pages/amounts-in-words.ts';
import { formatScaled } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Mass, Quantities, Quantity, useQuantityText } from '../values/quantity.tsx';
import type { Order } from './order.ts';
import css from './orders.module.css';

const gramsPerKilogram = 1000;

interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/** Amounts of one kind each, and their mass, large: what an order is about. */
export function Totals(props: {
  readonly totals: readonly Amount[];
  readonly massGrams: number | null;
}): ReactNode {
  const t = useText();
  const counted = props.totals.filter(({ unit }) => unit !== 'GRM');
  return (
    <dl className={css['totals']}>
      {counted.map(({ amount, unit }) => (
        <div key={unit}>
          <dt>{t('page.order.amount')}</dt>
          <dd>
            <Quantity amount={amount} unit={unit} large />
          </dd>
        </div>
      ))}
      {props.massGrams !== null && props.massGrams > 0 && (
        <div>
          <dt>{t('page.order.mass')}</dt>
          <dd>
            <Mass grams={props.massGrams} large />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The same in one line. What is counted in kilograms is in the mass and stands nowhere else. */
export function TotalsLine(props: {
  readonly totals: readonly Amount[];
  readonly massGrams: number;
}): ReactNode {
  const counted = props.totals.filter(({ unit }) => unit !== 'GRM');
  return (
    <>
      {counted.length > 0 && <Quantities of={counted} />}
      {counted.length > 0 && props.massGrams > 0 && ' · '}
      {props.massGrams > 0 && <Mass grams={props.massGrams} />}
    </>
  );
}

/**
 * The totals as a person signs them: figures, and the same written out. `4 500 000 pcs (four
 * million five hundred thousand pieces); mass 3 600 kg (three thousand six hundred kilograms)`.
 * The mass is that of all the goods; null where it is not known, and then what is counted in
 * kilograms stands among the amounts.
 */
export function useTotalsStatement(): (
  totals: readonly Amount[],
  massGrams: number | null,
) => string {
  const t = useText();
  const say = useSaidAmount();
  return (totals, massGrams) => {
    if (massGrams === null || massGrams === 0) return totals.map(say).join('; ');
    const counted = totals.filter(({ unit }) => unit !== 'GRM').map(say);
    const mass = say({ amount: massGrams, unit: 'GRM' });
    return [...counted, t('page.order.massSaid', { mass })].join('; ');
  };
}

/** An amount in figures and, in brackets, in words. The words say kilograms, so the figures do. */
export function useSaidAmount(): (amount: Amount) => string {
  const t = useText();
  const { locale } = useLocale();
  const write = useQuantityText();
  return ({ amount, unit }) => {
    const isMass = unit === 'GRM' && amount >= gramsPerKilogram;
    const text = isMass
      ? { number: formatScaled(amount, 3, locale), unit: t('unit.KGM') }
      : write(amount, unit);
    return `${text.number}\u00a0${text.unit} (${amountInWords(amount, unit, locale)})`;
  };
}

/** What was destroyed as a person signs it, with the mass of all of it where each line has one. */
export function useDestroyedStatement(): (balance: Order['reconciliation']) => string {
  const statement = useTotalsStatement();
  return (balance) => {
    const destroyed = (balance?.rows ?? [])
      .filter((row) => row.destroyed > 0)
      .map((row) => ({ amount: row.destroyed, unit: row.unit }));
    return statement(destroyed, balance?.destroyedGrams ?? null);
  };
}
