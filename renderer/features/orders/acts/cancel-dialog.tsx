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
import { PlaceField } from './place-field.tsx';
import { confirmedAt, ReturnConditions } from './return-conditions.tsx';

const noConditions: readonly string[] = [];

/** Ends an order before the fire; goods that have left their place are sent back to one. */
export function CancelDialog(props: {
  readonly order: Order;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const statement = useTotalsStatement();
  const held = useHeldOrder(props.order);
  const { seen } = held;
  const hasMoved = seen.linesAway > 0;
  const form = useCommandForm({
    procedure: 'orders.cancel',
    draft: `orders.cancel.${seen.id}`,
    initial: { reason: '', returnLocationId: '', confirmedConditions: noConditions },
    toInput: ({ reason, returnLocationId, confirmedConditions }) => ({
      ...seenOf(seen),
      reason,
      // Where one is asked for, an empty field is said with every other one.
      returnLocationId: hasMoved ? returnLocationId : null,
      confirmedConditions: hasMoved ? confirmedAt(returnLocationId, confirmedConditions) : [],
    }),
    onDone: props.onClose,
  });
  const labels = {
    returnLocationId: t('page.order.returnPlace'),
    confirmedConditions: t('page.order.conditions'),
    reason: t('field.reason'),
  };
  return (
    <CommandDialog
      title={t('page.order.act.cancel')}
      form={form}
      verb={t('page.order.verb.cancel')}
      labels={labels}
      onClose={props.onClose}
      danger
      intro={
        <>
          <p>{hasMoved ? t('page.order.what.cancelMoved') : t('page.order.what.cancel')}</p>
          <p className={css['repeat']}>{statement(seen.totals, seen.massGrams)}</p>
          <ChangedNotice held={held} inDialog />
        </>
      }
    >
      {hasMoved && (
        <>
          <PlaceField
            form={form}
            name="returnLocationId"
            label={labels.returnLocationId}
            help={t('page.order.returnPlaceHelp')}
          />
          <ReturnConditions
            form={form}
            name="confirmedConditions"
            locationId={form.text('returnLocationId')}
          />
        </>
      )}
      <ReasonField form={form} />
    </CommandDialog>
  );
}
