import { IconCircleCheck, IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSession } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { Order, OrderRow } from '../../../ui/orders/order.ts';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { useStanding } from '../order/use-standing.ts';
import css from './decided-note.module.css';

/** Whether the person who is signed in is among those who have approved the order. */
export function useIsApprovedByMe(order: Order): boolean {
  const { user } = useSession();
  return order.approvalsGiven.some(({ userId }) => userId === user?.id);
}

/** An order that this person has decided, or that nobody need decide any more: where it stands. */
export function DecidedNote(props: {
  readonly order: Order;
  /** What waits next; undefined when nothing does. */
  readonly next: OrderRow | undefined;
  readonly onNext: (orderId: string) => void;
}): ReactNode {
  const t = useText();
  const standing = useStanding();
  const { order, next, onNext } = props;
  const isMine = useIsApprovedByMe(order);
  if (order.state === 'requested' && !isMine) return null;
  const Icon = isMine ? IconCircleCheck : IconHistory;
  return (
    <div className={css['note']} role="status">
      <Icon size={24} aria-hidden="true" className={css['icon']} data-mine={isMine || undefined} />
      <div className={css['words']}>
        <p className={css['title']}>
          {isMine ? t('page.approvals.mine') : t('page.approvals.settled')}{' '}
          <StateBadge state={order.state} />
        </p>
        <p className={css['line']}>{standing(order)}</p>
      </div>
      {next === undefined ? (
        <p className={css['line']}>{t('page.approvals.noneLeft')}</p>
      ) : (
        <ActionButton
          kind="primary"
          label={t('page.approvals.next')}
          shortcut="F9"
          onRun={() => {
            onNext(next.id);
          }}
        />
      )}
    </div>
  );
}
