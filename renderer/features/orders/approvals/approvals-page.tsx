import { IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../../../app/session/session.ts';
import { useFilter } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { Answer } from '../../../ui/feedback/answer.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import type { OrderRow } from '../../../ui/orders/order.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { TotalsLine } from '../../../ui/orders/totals.tsx';
import { ApprovalView } from './approval-view.tsx';
import css from './approvals-page.module.css';

/** What waits for this person's approval, and each of them in full before it is signed. */
export function ApprovalsPage(): ReactNode {
  const t = useText();
  const [openId, setOpenId] = useFilter('order');
  const { user } = useSession();
  const waiting = usePages('orders.list', { state: ['requested'] });
  // What was opened stays open after it is decided, so that its new state is read.
  const [firstId, setFirstId] = useState('');
  const [first] = waiting.items;
  if (firstId === '' && first !== undefined) setFirstId(first.id);
  const shownId = openId === '' ? firstId : openId;
  const next = waiting.items.find(
    ({ id, requestedBy }) => id !== shownId && requestedBy !== user?.name,
  );
  const standing =
    waiting.total === null ? undefined : t('page.approvals.standing', { count: waiting.total });
  return (
    <Page title={t('nav.approvals')} standing={standing}>
      {waiting.failed !== null && (
        <FailureNote error={waiting.failed.error} onAgain={waiting.again} />
      )}
      {shownId === '' ? (
        !waiting.loading && (
          <EmptyState
            icon={<IconRubberStamp size={28} />}
            title={t('page.approvals.empty')}
            text={t('page.approvals.emptyText')}
          />
        )
      ) : (
        <div className={css['split']}>
          <nav className={css['list']} aria-label={t('nav.approvals')}>
            {waiting.items.map((order) => (
              <WaitingOrder
                key={order.id}
                order={order}
                isOpen={order.id === shownId}
                onOpen={() => {
                  setOpenId(order.id);
                }}
              />
            ))}
          </nav>
          <OpenApproval key={shownId} orderId={shownId} next={next} onNext={setOpenId} />
        </div>
      )}
    </Page>
  );
}

function WaitingOrder(props: {
  readonly order: OrderRow;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const t = useText();
  const { user } = useSession();
  const { order } = props;
  return (
    <button
      type="button"
      className={css['waiting']}
      aria-current={props.isOpen ? 'true' : undefined}
      onClick={props.onOpen}
    >
      <strong>{order.title}</strong>
      <span>
        <TotalsLine totals={order.totals} massGrams={order.massGrams} />
      </span>
      <span className={css['muted']}>
        {order.requestedBy === user?.name
          ? t('page.approvals.byMe')
          : t('page.approvals.by', { name: order.requestedBy ?? '' })}
        {', '}
        <InstantText at={order.requestedAt} />
      </span>
      <span className={css['muted']}>
        {t('page.approvals.given', { given: order.approvals, needed: order.approvalsNeeded })}
      </span>
    </button>
  );
}

function OpenApproval(props: {
  readonly orderId: string;
  readonly next: OrderRow | undefined;
  readonly onNext: (orderId: string) => void;
}): ReactNode {
  const order = useCall('orders.get', { orderId: props.orderId });
  return (
    <Answer of={order} lines={8}>
      {(value) => <ApprovalView order={value} next={props.next} onNext={props.onNext} />}
    </Answer>
  );
}
