import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useParam } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { Answer } from '../../../ui/feedback/answer.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { keepDraft, readDraft } from '../../../ui/form/draft.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import { useLots } from '../choose/chosen-lots.ts';
import type { Choice } from '../choose/chosen-lots.ts';
import { LotChooser, useOrderableLots } from '../choose/lot-chooser.tsx';
import { AddLotsPanel, draftOf } from './add-lots-panel.tsx';

/** Brings more lots onto an order whose content may still change. */
export function AddLotsPage(): ReactNode {
  const t = useText();
  const orderId = useParam('orderId');
  const order = useCall('orders.get', { orderId });
  if (order.data === undefined) {
    return (
      <Page title={t('page.order.addLots')}>
        <Answer of={order} lines={8}>
          {() => null}
        </Answer>
      </Page>
    );
  }
  const isOpen = actionOf(order.data, 'orders.addLots')?.allowed === true;
  return isOpen ? <AddLots order={order.data} /> : <Shut order={order.data} />;
}

function BackToOrder(props: { readonly order: Order }): ReactNode {
  const { order } = props;
  return (
    <>
      <AppLink to={paths.order(order.id)}>{order.title}</AppLink> ·{' '}
      <Reference value={order.reference} />
    </>
  );
}

function AddLots(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const [choice, setChoice] = useState<Choice>(() => readDraft<Choice>(draftOf(order), {}));
  const orderable = useOrderableLots();
  const chosen = useLots(Object.keys(choice), orderable.pages.items);
  const choose = (next: Choice): void => {
    keepDraft(draftOf(order), next);
    setChoice(next);
  };
  return (
    <Page
      fit="full"
      above={<BackToOrder order={order} />}
      title={t('page.order.addLots')}
      standing={t('page.newOrder.standing')}
      side={<AddLotsPanel order={order} choice={choice} chosen={chosen} onChange={choose} />}
    >
      <LotChooser
        orderable={orderable}
        choice={choice}
        said={(count) => t('page.order.addChosen', { count })}
        onChange={choose}
      />
    </Page>
  );
}

/** The goods are bound: the order went on while somebody had this page before them. */
function Shut(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  return (
    <Page above={<BackToOrder order={order} />} title={t('page.order.addLots')}>
      <EmptyState
        icon={<IconLock size={28} />}
        title={t('page.order.addShut')}
        text={t('page.order.addShutText')}
      >
        <AppLink to={paths.order(order.id)}>{t('page.approvals.openOrder')}</AppLink>
      </EmptyState>
    </Page>
  );
}
