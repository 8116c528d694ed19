import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { AwaitedPage } from '../../../app/unknown-thing.tsx';
import { paths } from '../../../app/paths.ts';
import { useParam } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import { OrderActs } from '../acts/order-acts.tsx';
import { OrderApprovals } from './order-approvals.tsx';
import { OrderEnding } from './order-ending.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderGoods } from './order-goods.tsx';
import { OrderOutcome } from './order-outcome.tsx';
import { OrderPlan } from '../plan/order-plan.tsx';
import { usePlanMisfit } from '../plan/use-plan-misfit.ts';
import css from './order-page.module.css';
import { StateTrack } from './state-track.tsx';
import { useStanding } from './use-standing.ts';

/** The whole life of one order on one calm page. */
export function OrderPage(): ReactNode {
  const orderId = useParam('orderId');
  const order = useCall('orders.get', { orderId });
  if (order.data !== undefined) return <OrderView order={order.data} />;
  return <AwaitedPage thing="order" of={order} />;
}

function BackToOrders(): ReactNode {
  const t = useText();
  return <AppLink to={paths.orders}>{t('nav.orders')}</AppLink>;
}

function OrderView(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const misfit = usePlanMisfit(order);
  const stands = useStanding()(order);
  const standing = misfit.length === 0 ? stands : t('page.order.standing.misfit');
  const goods = <OrderGoods key="goods" order={order} isDesk />;
  // Until it is chosen how, that choice is the next step and stands first.
  const plan = <OrderPlan key="plan" order={order} />;
  return (
    <Page
      title={order.title}
      above={
        <>
          <BackToOrders /> · <Reference value={order.reference} />
        </>
      }
      standing={standing}
      paper={{ title: t('print.paper.order'), reference: order.reference }}
      actions={<OrderActs order={order} />}
      side={
        <>
          <Section title={t('page.order.facts')}>
            <OrderFacts order={order} />
          </Section>
          <Section title={t('page.order.timeline')}>
            <Timeline entries={order.timeline.toReversed()} />
          </Section>
        </>
      }
    >
      <div className={css['column']}>
        <StateTrack order={order} />
        <OrderEnding order={order} />
        {order.plan.method === null || misfit.length > 0 ? [plan, goods] : [goods, plan]}
        <OrderApprovals order={order} />
        <OrderOutcome order={order} />
      </div>
    </Page>
  );
}
