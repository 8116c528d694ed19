import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';

/** The acts on an order that are done from its page. */
export type ActName = 'request' | 'withdraw' | 'reject' | 'approve' | 'schedule' | 'cancel';

/** The dialog of an act. */
export function ActDialog(props: {
  readonly act: ActName;
  readonly order: Order;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { act, order, onClose } = props;
  switch (act) {
    case 'request':
    case 'withdraw':
    case 'reject':
      return (
        <ReasonDialog
          procedure={`orders.${act}`}
          title={t(`page.order.act.${act}`)}
          what={t(`page.order.what.${act}`)}
          verb={t(`page.order.verb.${act}`)}
          order={order}
          onClose={onClose}
        />
      );
    case 'approve':
      return <ApproveDialog order={order} onClose={onClose} />;
    case 'schedule':
      return <ScheduleDialog order={order} onClose={onClose} />;
    case 'cancel':
      return <CancelDialog order={order} onClose={onClose} />;
  }
}
