import { IconRefreshAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../actions/action-button.tsx';
import { ChangeList } from './change-list.tsx';
import type { HeldOrder } from './held-order.ts';
import { changesSince, seeOrder } from './order-changes.ts';
import css from './orders.module.css';

/** Says kindly that somebody else changed the order, what, and that nothing is lost. */
export function ChangedNotice(props: {
  readonly held: HeldOrder;
  readonly inDialog?: boolean;
}): ReactNode {
  const t = useText();
  const { seen, now, changed, catchUp } = props.held;
  if (!changed) return null;
  const changes = changesSince(seeOrder(seen, ''), seeOrder(now, ''));
  return (
    <div role="alert" className={css['notice']}>
      <IconRefreshAlert size={20} aria-hidden="true" className={css['noticeIcon']} />
      <div>
        <p className={css['noticeTitle']}>{t('page.order.changed.title')}</p>
        {changes.length > 0 ? (
          <ChangeList changes={changes} />
        ) : (
          <p className={css['muted']}>{t('page.order.changed.small')}</p>
        )}
        <p className={css['muted']}>{t('page.order.changed.kept')}</p>
        <ActionButton
          label={t('page.order.changed.goOn')}
          onRun={catchUp}
          inDialog={props.inDialog ?? false}
        />
      </div>
    </div>
  );
}
