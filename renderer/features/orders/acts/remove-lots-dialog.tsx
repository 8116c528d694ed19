import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { ContentEffects } from './content-effects.tsx';
import css from './dialogs.module.css';

/** Takes lots off an order: names each of them and says first what that does to the order. */
export function RemoveLotsDialog(props: {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const t = useText();
  const held = useHeldOrder(props.order);
  const { lines } = props;
  const form = useCommandForm({
    procedure: 'orders.removeLots',
    draft: `orders.removeLots.${props.order.id}`,
    initial: { reason: '' },
    toInput: ({ reason }) => ({
      ...seenOf(held.seen),
      lotIds: lines.map(({ lot }) => lot.id),
      reason,
    }),
    onDone: props.onDone,
  });
  return (
    <CommandDialog
      title={t('page.order.removeLots')}
      form={form}
      verb={t('page.order.removeVerb')}
      labels={{ reason: t('field.reason') }}
      onClose={props.onClose}
      danger
      intro={
        <>
          <ul className={css['going']}>
            {lines.map(({ lot, quantity, massGrams }) => (
              <li key={lot.id} className={css['goingLot']}>
                <span>
                  <strong>{lot.description}</strong>{' '}
                  <Reference value={lot.reference} copy={false} />
                </span>
                <span>
                  <Quantity amount={quantity.amount} unit={quantity.unit} /> ·{' '}
                  <Mass grams={massGrams} />
                </span>
              </li>
            ))}
          </ul>
          <ContentEffects order={held.seen} change="remove" />
          <p className={css['muted']}>
            {t('page.order.stay', { count: held.seen.lineCount - lines.length })}
          </p>
          <ChangedNotice held={held} inDialog />
        </>
      }
    >
      <ReasonField form={form} />
    </CommandDialog>
  );
}
