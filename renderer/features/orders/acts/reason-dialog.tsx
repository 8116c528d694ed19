import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { useTotalsStatement } from '../../../ui/orders/totals.tsx';
import css from './dialogs.module.css';

/** An act that needs nothing but its reason; shows first what it will do to which goods. */
export function ReasonDialog(props: {
  readonly procedure: 'orders.request' | 'orders.withdraw' | 'orders.reject';
  readonly title: string;
  readonly what: string;
  readonly verb: string;
  readonly order: Order;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const statement = useTotalsStatement();
  const held = useHeldOrder(props.order);
  const form = useCommandForm({
    procedure: props.procedure,
    draft: `${props.procedure}.${props.order.id}`,
    initial: { reason: '' },
    toInput: (values) => ({ ...seenOf(held.seen), reason: values.reason }),
    onDone: props.onClose,
  });
  const { seen } = held;
  return (
    <CommandDialog
      title={props.title}
      form={form}
      verb={props.verb}
      labels={{ reason: t('field.reason') }}
      onClose={props.onClose}
      danger={props.procedure !== 'orders.request'}
      intro={
        <>
          <p>{props.what}</p>
          {props.procedure !== 'orders.request' && seen.linesAway > 0 && (
            <p>{t('page.order.what.inCage')}</p>
          )}
          <p className={css['repeat']}>{statement(seen.totals, seen.massGrams)}</p>
          <ChangedNotice held={held} inDialog />
        </>
      }
    >
      <ReasonField form={form} />
    </CommandDialog>
  );
}
