import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './figures.module.css';

const names = [
  'lotsInStore',
  'receivedThisMonth',
  'openOrders',
  'destroyedThisMonth',
  'certificatesThisYear',
] as const;

/** How the store stands, in five figures. */
export function Figures(props: { readonly figures: OutputOf<'work.list'>['figures'] }): ReactNode {
  const t = useText();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className={css['title']}>
        {t('page.today.figures')}
      </h2>
      <dl className={css['figures']}>
        {names.map((name) => (
          <div key={name} className={css['figure']}>
            <dt>{t(`page.today.figure.${name}`)}</dt>
            <dd>{formatInteger(props.figures[name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
