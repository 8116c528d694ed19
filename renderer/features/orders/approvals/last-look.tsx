import { IconEye, IconEyePlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ChangeList } from '../../../ui/orders/change-list.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { changesSince, seeOrder } from '../../../ui/orders/order-changes.ts';
import type { SeenOrder } from '../../../ui/orders/order-changes.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import css from './last-look.module.css';

/** What changed since this person last looked at the order at this computer. */
export function LastLook(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { user } = useSession();
  const key = `seen.${user?.id ?? ''}.${props.order.id}`;
  const [before] = useState(() => read(key));
  const { order } = props;
  useEffect(() => {
    localStorage.setItem(key, JSON.stringify(seeOrder(order, new Date().toISOString())));
  }, [key, order]);
  if (before === null) {
    return (
      <p className={css['look']}>
        <IconEyePlus size={20} aria-hidden="true" /> {t('page.approvals.firstLook')}
      </p>
    );
  }
  const changes = changesSince(before, seeOrder(order, ''));
  return (
    <div className={css['look']} data-changed={changes.length > 0 || undefined}>
      <IconEye size={20} aria-hidden="true" />
      <div>
        {changes.length === 0
          ? t('page.approvals.unchanged')
          : t('page.approvals.changed', { count: changes.length })}{' '}
        <InstantText at={before.at} />
        {changes.length > 0 && <ChangeList changes={changes} />}
      </div>
    </div>
  );
}

function read(key: string): SeenOrder | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'lines' in kept
      ? (kept as SeenOrder)
      : null;
  } catch {
    return null;
  }
}
