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
import type { Place } from './use-cages.ts';

/** A second person signs that the goods go into the cage (DW-05). */
export function StagingDialog(props: {
  readonly order: Order;
  readonly cage: Place;
  readonly onClose: () => void;
  readonly onRefused: (rejections: readonly Rejection[]) => void;
}): ReactNode {
  const t = useText();
  const statement = useTotalsStatement();
  const second = useSecondPerson();
  const held = useHeldOrder(props.order);
  const { cage } = props;
  const { seen } = held;
  const form = useCommandForm({
    procedure: 'orders.beginStaging',
    initial: emptySecondPerson,
    toInput: (signed) => ({
      ...seenOf(seen),
      locationId: cage.id,
      secondPerson: secondPersonOf(signed),
    }),
    onRefused: props.onRefused,
    onDone: props.onClose,
  });
  const totals = statement(seen.totals, seen.massGrams);
  return (
    <SignDialog
      title={t('page.run.stage.dialog')}
      statement={t('page.run.stage.statement', { totals, cage: cage.path })}
      verb={t('page.run.stage.verb')}
      form={form}
      second={second}
      onClose={props.onClose}
      notice={<ChangedNotice held={held} inDialog />}
    />
  );
}
