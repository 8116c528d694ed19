import type { ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SignDialog, useSecondPerson } from '../../../ui/sign/sign-dialog.tsx';
import { emptySecondPerson, secondPersonOf } from '../../../ui/sign/signature.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { useTotalsStatement } from '../../../ui/orders/totals.tsx';
import { useWrittenQuantity } from '../../../ui/values/quantity.tsx';
import type { Unsigned } from '../step/use-fields.ts';

/** What carries the goods away, as it was filled in. */
export type Load = Omit<Unsigned<'orders.dispatch'>, 'orderId' | 'version'>;

/** A second person signs that the goods leave (DW-05). */
export function DispatchDialog(props: {
  readonly order: Order;
  readonly load: Load;
  readonly onClose: () => void;
  readonly onRefused: (rejections: readonly Rejection[]) => void;
  readonly onDone: () => void;
}): ReactNode {
  const t = useText();
  const statement = useTotalsStatement();
  const second = useSecondPerson();
  const sayLoad = useLoadWords();
  const held = useHeldOrder(props.order);
  const { load } = props;
  const { going = [], goingGrams = 0 } = held.seen.staging ?? {};
  const form = useCommandForm({
    procedure: 'orders.dispatch',
    initial: emptySecondPerson,
    toInput: (signed) => ({
      ...seenOf(held.seen),
      ...load,
      secondPerson: secondPersonOf(signed),
    }),
    onRefused: props.onRefused,
    onDone: props.onDone,
  });
  return (
    <SignDialog
      title={t('page.run.dispatch.dialog')}
      statement={[
        t('page.run.dispatch.statement', {
          totals: statement(going, goingGrams),
          vehicle: load.vehicle,
          driver: load.driver,
        }),
        ...sayLoad(load),
      ].join(' ')}
      verb={t('page.run.dispatch.verb')}
      form={form}
      second={second}
      onClose={props.onClose}
      notice={<ChangedNotice held={held} inDialog />}
    />
  );
}

/** What the second person saw on the vehicle: its seals, and the scales where they were used. */
function useLoadWords(): (load: Load) => readonly string[] {
  const t = useText();
  const write = useWrittenQuantity();
  return ({ seals, weighbridgeOutGrams }) => [
    seals.length === 0
      ? t('page.run.dispatch.statementNoSeals')
      : t('page.run.dispatch.statementSeals', { seals: seals.join(', ') }),
    ...(weighbridgeOutGrams === null
      ? []
      : [t('page.run.dispatch.statementWeighed', { mass: write(weighbridgeOutGrams, 'GRM') })]),
  ];
}
