import type { ReactNode } from 'react';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import css from './verify.module.css';

/** How many packages are checked, of how many, and how many lines stay behind. */
export function CheckProgress(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { staging } = props.order;
  if (staging === null) return null;
  const { packages, packagesChecked, linesStopped } = staging;
  const share = packages === 0 ? 1 : packagesChecked / packages;
  const facts = { done: formatInteger(packagesChecked), of: formatInteger(packages) };
  return (
    <div className={css['progress']}>
      <div className={css['progressWords']}>
        <strong>{t('page.run.verify.progress', facts)}</strong>
        {linesStopped > 0 && (
          <span className={css['stopped']}>
            {t('page.run.verify.stopped', { count: linesStopped })}
          </span>
        )}
      </div>
      <div
        className={css['track']}
        role="progressbar"
        aria-label={t('page.run.step.verify')}
        aria-valuemin={0}
        aria-valuemax={packages}
        aria-valuenow={packagesChecked}
      >
        <span className={css['fill']} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
