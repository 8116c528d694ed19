import { IconBan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import css from './order-ending.module.css';

/** How an order ended before the fire: who ended it, when, and why. */
export function OrderEnding(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const { state } = order;
  if (state !== 'rejected' && state !== 'withdrawn' && state !== 'cancelled') return null;
  const { by, at, reason } = order.ending ?? { by: '', at: null, reason: '' };
  return (
    <div className={css['ending']} data-state={state}>
      <IconBan size={24} aria-hidden="true" className={css['icon']} />
      <div>
        <p className={css['title']}>{t(`page.order.ended.${state}`, { by })}</p>
        {reason !== '' && <p className={css['reason']}>{reason}</p>}
        <p className={css['when']}>
          <InstantText at={at} /> · {t('page.order.ended.goods')}
        </p>
      </div>
    </div>
  );
}
