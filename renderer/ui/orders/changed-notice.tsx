import { IconRefreshAlert } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../actions/action-button.tsx';
import { ChangeList } from './change-list.tsx';
import type { Order } from './order.ts';
import { changesSince, seeOrder } from './order-changes.ts';
import css from './orders.module.css';

/** The order as the person saw it when they began, and as it is now. */
export interface HeldOrder {
  /** What the person decides about; commands go with its version. */
  readonly seen: Order;
  readonly now: Order;
  readonly changed: boolean;
  /** The person has read what changed and goes on with the order as it is. */
  readonly catchUp: () => void;
  /** The person has just acted: the change that follows is their own and needs no notice. */
  readonly ownAct: () => void;
}

/**
 * Holds the order still while a person fills a form or reads what they sign: a change underneath
 * is shown and never slipped under their hand.
 */
export function useHeldOrder(now: Order): HeldOrder {
  const [seen, setSeen] = useState(now);
  const [isOwn, setIsOwn] = useState(false);
  if (isOwn && seen.version !== now.version) {
    setIsOwn(false);
    setSeen(now);
  }
  return {
    seen,
    now,
    changed: seen.version !== now.version,
    catchUp: () => {
      setSeen(now);
    },
    ownAct: () => {
      setIsOwn(true);
    },
  };
}

/** Says kindly that somebody changed the order meanwhile, what, and that nothing is lost. */
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
