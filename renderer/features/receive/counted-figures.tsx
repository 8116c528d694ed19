import type { ReactNode } from 'react';
import type { TextKey } from '../../../shared/text/texts.ts';
import { useText } from '../../i18n/use-text.ts';
import { Quantity } from '../../ui/values/quantity.tsx';
import type { Lot, Sums } from './reception.ts';
import css from './receive.module.css';

/** What the lot has beside what is in packages so far. */
export function CountedFigures(props: {
  readonly lot: Lot;
  readonly sums: Sums;
  readonly words: { readonly there: TextKey; readonly counted: TextKey };
  /** Further figures. */
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  const { sums, words } = props;
  const { amount, unit } = props.lot.quantity;
  return (
    <dl className={css['figures']}>
      <div>
        <dt>{t(words.there)}</dt>
        <dd>
          <Quantity amount={amount} unit={unit} />
        </dd>
      </div>
      <div data-strong="true">
        <dt>{t(words.counted)}</dt>
        <dd>
          <Quantity amount={sums.counted} unit={unit} large />
        </dd>
      </div>
      <div>
        <dt>{t('page.receive.packagesCount')}</dt>
        <dd>{sums.packages}</dd>
      </div>
      {props.children}
    </dl>
  );
}
