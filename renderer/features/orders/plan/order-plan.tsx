import { IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../../app/session/session.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { isLawful } from './lawful-method.ts';
import { HierarchyBadge, MethodFacts } from './method-facts.tsx';
import css from './order-plan.module.css';
import { PlanEditor } from './plan-editor.tsx';
import { findPermit, PermitCard } from './permit-card.tsx';
import { usePlanMisfit } from './use-plan-misfit.ts';

/** How it will be destroyed, where, and under which permit; or the choice of it. */
export function OrderPlan(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { order } = props;
  const misfit = usePlanMisfit(order);
  const action = actionOf(order, 'orders.setPlan');
  const isShut = action === undefined || !may('orders.request');
  if (editing) {
    return (
      <PlanEditor
        order={order}
        onClose={() => {
          setEditing(false);
        }}
      />
    );
  }
  const edit = (
    <ActionButton
      kind={order.plan.method === null || misfit.length > 0 ? 'primary' : 'secondary'}
      label={order.plan.method === null ? t('page.order.choosePlan') : t('page.order.changePlan')}
      shortcut="Alt+P"
      whyNot={action?.findings}
      onRun={() => {
        setEditing(true);
      }}
    />
  );
  if (order.plan.method === null) {
    return (
      <Section title={t('page.order.plan')}>
        <EmptyState
          icon={<IconRoute size={28} />}
          title={t('page.order.noPlan')}
          text={t('page.order.noPlanText')}
        >
          {!isShut && edit}
        </EmptyState>
      </Section>
    );
  }
  const changeable = !isShut && action.allowed;
  return (
    <Section title={t('page.order.plan')} actions={changeable ? edit : undefined}>
      {misfit.length > 0 && (
        <div className={css['misfit']}>
          <p className={css['misfitTitle']}>{t('page.order.misfit')}</p>
          <WhyNot refusals={misfit} tone="conditional" />
        </div>
      )}
      <ChosenPlan order={order} method={order.plan.method} />
    </Section>
  );
}

function ChosenPlan(props: { readonly order: Order; readonly method: string }): ReactNode {
  const t = useText();
  const words = useWords();
  const { order, method } = props;
  const ranking = useCall('orders.rankMethods', { orderId: order.id });
  const facilities = useCall('facilities.list', {});
  const verdict = ranking.data?.methods.find((each) => each.method === method);
  const permit = findPermit(facilities.data?.items, order.plan.permitId);
  return (
    <div className={css['plan']}>
      <div className={css['method']}>
        <h3 className={css['name']}>{words(`method.${method}`) ?? method}</h3>
        <HierarchyBadge method={method} />
      </div>
      {order.plan.confirmedConditions.length > 0 && (
        <div>
          <p className={css['label']}>{t('page.order.confirmed')}</p>
          <ul className={css['conditions']}>
            {order.plan.confirmedConditions.map((reason) => (
              <li key={reason}>{words(`methodReason.${reason}`) ?? reason}</li>
            ))}
          </ul>
        </div>
      )}
      {verdict !== undefined && isLawful(verdict) && <MethodFacts verdict={verdict} />}
      {permit !== undefined && (
        <div className={css['permit']}>
          <PermitCard {...permit} />
        </div>
      )}
      {order.plan.note !== '' && <p className={css['note']}>{order.plan.note}</p>}
    </div>
  );
}
