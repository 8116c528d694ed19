import type { ReactNode } from 'react';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OrderLine } from '../../../ui/orders/order.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import css from '../step/step-content.module.css';
import verifyCss from './verify.module.css';

const shown = 100;

/** What still stands in the cage unchecked. */
export function RemainingPackages(props: { readonly lines: readonly OrderLine[] }): ReactNode {
  const t = useText();
  const waiting = props.lines.flatMap(({ lot, packages }) =>
    packages
      .filter(({ verification }) => verification === 'waiting')
      .map((each) => ({ ...each, goods: lot.description })),
  );
  if (waiting.length === 0) return null;
  return (
    <details className={verifyCss['remaining']}>
      <summary>{t('page.run.verify.remaining', { count: waiting.length })}</summary>
      <ul className={css['list']}>
        {waiting.slice(0, shown).map((each) => (
          <li key={each.id} className={css['row']}>
            <div className={css['grow']}>
              <Reference value={each.reference} copy={false} /> {each.goods}
              <span className={css['muted']}>
                {' · '}
                {t('page.run.verify.holds', { count: formatInteger(each.innerCount) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
