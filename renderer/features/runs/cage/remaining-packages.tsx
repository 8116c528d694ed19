import type { ReactNode } from 'react';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { ItemOf, Pages } from '../../../rpc/use-pages.ts';
import { VirtualList } from '../../../ui/data/virtual-list.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import css from '../step/step-content.module.css';
import verifyCss from './verify.module.css';

/** What still stands in the cage unchecked; any number of packages. */
export function RemainingPackages(props: {
  readonly order: Order;
  /** The lines with a package that waits. */
  readonly lines: Pages<ItemOf<'orders.lines'>>;
}): ReactNode {
  const t = useText();
  const { lines } = props;
  const waiting = lines.items.flatMap(({ lot, packages }) =>
    packages
      .filter(({ verification }) => verification === 'waiting')
      .map((each) => ({ ...each, goods: lot.description })),
  );
  if (waiting.length === 0) return null;
  const isWhole = lines.items.length === lines.total;
  const { packages = 0, packagesChecked = 0 } = props.order.staging ?? {};
  const count = isWhole ? waiting.length : packages - packagesChecked;
  return (
    <details className={verifyCss['remaining']}>
      <summary>{t('page.run.verify.remaining', { count })}</summary>
      <div className={css['list']}>
        <VirtualList
          label={t('page.run.verify.remaining', { count })}
          rows={waiting}
          total={count}
          rowKey={({ id }) => id}
          rowHeight={57}
          more={lines.more}
        >
          {(each) => (
            <div className={css['row']}>
              <div className={css['grow']}>
                <Reference value={each.reference} copy={false} /> {each.goods}
                <span className={css['muted']}>
                  {' · '}
                  {t('page.run.verify.holds', { count: formatInteger(each.innerCount) })}
                </span>
              </div>
            </div>
          )}
        </VirtualList>
      </div>
    </details>
  );
}
