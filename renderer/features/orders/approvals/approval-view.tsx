import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import type { Order, OrderRow } from '../../../ui/orders/order.ts';
import { DayText, InstantText } from '../../../ui/values/date-text.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { ApproveDialog } from '../acts/approve-dialog.tsx';
import css from './approval-view.module.css';
import { DecidedNote, useIsApprovedByMe } from './decided-note.tsx';
import { LastLook } from './last-look.tsx';
import { isLawful } from '../plan/lawful-method.ts';
import { HierarchyBadge, MethodFacts } from '../plan/method-facts.tsx';
import { HashText } from '../../../ui/orders/hash-text.tsx';
import { OrderApprovals } from '../order/order-approvals.tsx';
import { OrderGoods } from '../order/order-goods.tsx';
import { findPermit, PermitCard } from '../plan/permit-card.tsx';
import { usePlanMisfit } from '../plan/use-plan-misfit.ts';
import { ReasonDialog } from '../acts/reason-dialog.tsx';

/** Everything an approver must see before signing: the goods, the way, who asked, what changed. */
export function ApprovalView(props: {
  readonly order: Order;
  readonly next: OrderRow | undefined;
  readonly onNext: (orderId: string) => void;
}): ReactNode {
  const t = useText();
  const held = useHeldOrder(props.order);
  const [act, setAct] = useState<'approve' | 'reject' | null>(null);
  const { seen } = held;
  const isMine = useIsApprovedByMe(seen);
  // What changed since the last look is asked before one decides, not of one's own decision.
  const isOpen = seen.state === 'requested' && !isMine;
  const close = (): void => {
    setAct(null);
  };
  return (
    <article className={css['view']} aria-label={seen.title}>
      <header className={css['head']}>
        <div>
          <h2 className={css['title']}>{seen.title}</h2>
          <p className={css['muted']}>
            <Reference value={seen.reference} /> ·{' '}
            <AppLink to={paths.order(seen.id)}>{t('page.approvals.openOrder')}</AppLink>
          </p>
        </div>
        {seen.state === 'requested' && <ApprovalActs order={seen} onAct={setAct} />}
      </header>
      <DecidedNote order={seen} next={props.next} onNext={props.onNext} />
      <ChangedNotice held={held} />
      <WhoAsked order={seen} />
      {isOpen && <LastLook order={seen} />}
      <OrderGoods order={seen} />
      <Way order={seen} />
      <OrderApprovals order={seen} />
      {act === 'approve' && <ApproveDialog order={props.order} held={held} onClose={close} />}
      {act === 'reject' && (
        <ReasonDialog
          procedure="orders.reject"
          title={t('page.order.act.reject')}
          what={t('page.order.what.reject')}
          verb={t('page.order.verb.reject')}
          order={seen}
          onClose={close}
        />
      )}
    </article>
  );
}

function ApprovalActs(props: {
  readonly order: Order;
  readonly onAct: (act: 'approve' | 'reject') => void;
}): ReactNode {
  const t = useText();
  const { order } = props;
  const misfit = usePlanMisfit(order);
  return (
    <div className={css['acts']}>
      <ActionButton
        kind="danger"
        label={t('page.order.act.reject')}
        shortcut="Alt+J"
        whyNot={actionOf(order, 'orders.reject')?.findings}
        onRun={() => {
          props.onAct('reject');
        }}
      />
      <ActionButton
        kind="primary"
        label={t('page.order.act.approve')}
        shortcut="Alt+A"
        whyNot={[...(actionOf(order, 'orders.approve')?.findings ?? []), ...misfit]}
        onRun={() => {
          props.onAct('approve');
        }}
      />
    </div>
  );
}

function WhoAsked(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const reason = order.timeline.findLast(({ type }) => type === 'OrderRequested')?.reason ?? null;
  return (
    <section className={css['asked']}>
      {order.requestedBy !== null && (
        <p className={css['line']}>
          {t('page.approvals.asked', { name: order.requestedBy })}{' '}
          <InstantText at={order.requestedAt} />
        </p>
      )}
      {reason !== null && <blockquote className={css['quote']}>{reason}</blockquote>}
      {order.contentHash !== null && (
        <p className={css['muted']}>
          {t('page.approvals.binds')} <HashText value={order.contentHash} />
        </p>
      )}
    </section>
  );
}

function Way(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const words = useWords();
  const { order } = props;
  const ranking = useCall('orders.rankMethods', { orderId: order.id });
  const facilities = useCall('facilities.list', {});
  const verdict = ranking.data?.methods.find(({ method }) => method === order.plan.method);
  const permit = findPermit(facilities.data?.items, order.plan.permitId);
  return (
    <section className={css['way']} aria-label={t('page.order.plan')}>
      <div className={css['wayHead']}>
        <h3 className={css['wayTitle']}>
          {words(`method.${order.plan.method ?? ''}`) ?? order.plan.method}
        </h3>
        <HierarchyBadge method={order.plan.method ?? ''} />
        {order.plannedDay !== null && <DayText day={order.plannedDay} weekday />}
      </div>
      {order.plan.confirmedConditions.length > 0 && (
        <ul className={css['conditions']}>
          {order.plan.confirmedConditions.map((reason) => (
            <li key={reason}>{words(`methodReason.${reason}`) ?? reason}</li>
          ))}
        </ul>
      )}
      {verdict !== undefined && isLawful(verdict) && <MethodFacts verdict={verdict} />}
      {permit !== undefined && <PermitCard {...permit} />}
      {order.plan.note !== '' && (
        <div>
          <p className={css['muted']}>{t('page.order.note')}</p>
          <blockquote className={css['quote']}>{order.plan.note}</blockquote>
        </div>
      )}
    </section>
  );
}
