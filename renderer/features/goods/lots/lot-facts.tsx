import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Money } from '../../../ui/values/money.tsx';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { LotStates } from './lot-columns.tsx';
import css from './goods.module.css';
import type { Lot } from './lot.ts';

/** What a person must know of a lot to decide on it, in a side panel. */
export function LotFacts(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { lot } = props;
  const { value } = lot.line;
  return (
    <FactList
      facts={[
        { label: t('page.goods.state'), value: <LotStates lot={lot} /> },
        {
          label: t('page.goods.quantity'),
          value: <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} />,
        },
        { label: t('page.goods.mass'), value: <Mass grams={lot.massGrams} /> },
        ...(value === null ? [] : [{ label: t('page.goods.value'), value: <Money {...value} /> }]),
        { label: t('page.goods.category'), value: name('category', lot.category) },
        {
          label: t('page.goods.place'),
          value: <span className={css['mono']}>{lot.locationPath ?? t('page.lot.nowhere')}</span>,
        },
        { label: t('page.goods.seizure'), value: lot.seizureNumber },
        { label: t('page.goods.review'), value: <DayText day={lot.reviewDue} weekday /> },
        {
          label: t('page.lot.samples'),
          value:
            lot.samples.taken.length > 0
              ? t('page.lot.samplesTaken', { count: lot.samples.taken.length })
              : lot.samples.decided
                ? t('page.lot.samplesWaived')
                : t('page.lot.samplesOpen'),
        },
        {
          label: t('page.lot.decision'),
          value:
            lot.disposition === null
              ? t('page.lot.undecided')
              : name('reviewAnswer', lot.disposition),
        },
      ]}
    />
  );
}
