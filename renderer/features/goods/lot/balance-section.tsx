import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Quantity } from '../../../ui/values/quantity.tsx';
import type { Lot } from '../lots/lot.ts';
import css from './lot-page.module.css';

const always = ['inStore'] as const;
const parts = [
  'awaited',
  'inStore',
  'sampled',
  'transferred',
  'released',
  'donated',
  'recycled',
  'destroyed',
  'lost',
  'explainedDifference',
] as const;

/** CC-04 as an equation: what was seized is all somewhere, or the difference is named. */
export function BalanceSection(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { balance, quantity } = props.lot;
  const shown = parts.filter((part) => balance[part] !== 0 || always.some((each) => each === part));
  // What was seized and was not found is not accounted for by naming the gap.
  const note =
    balance.explainedDifference === 0 ? 'page.lot.balanceNote' : 'page.lot.balanceDiffers';
  return (
    <Section title={t('page.lot.balance')} note={t(note)}>
      <div className={css['equation']}>
        <span className={css['term']} data-strong="true">
          <span className={css['label']}>{t('page.lot.balance.seized')}</span>
          <strong>
            <Quantity amount={balance.seized} unit={quantity.unit} />
          </strong>
        </span>
        {shown.map((part, index) => (
          <Term
            key={part}
            sign={index === 0 ? '=' : balance[part] < 0 ? '−' : '+'}
            label={t(`page.lot.balance.${part}`)}
            amount={index === 0 ? balance[part] : Math.abs(balance[part])}
            unit={quantity.unit}
          />
        ))}
      </div>
    </Section>
  );
}

function Term(props: {
  readonly sign: string;
  readonly label: string;
  readonly amount: number;
  readonly unit: string;
}): ReactNode {
  return (
    <>
      <span className={css['sign']}>{props.sign}</span>
      <span className={css['term']}>
        <span className={css['label']}>{props.label}</span>
        <strong>
          <Quantity amount={props.amount} unit={props.unit} />
        </strong>
      </span>
    </>
  );
}
