import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Mass } from '../../../ui/values/quantity.tsx';

/** Takes back a residue that was recorded wrongly (DW-10). */
export function TakeBackResidueDialog(props: {
  readonly order: Order;
  readonly residue: Order['residues'][number];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { order, residue } = props;
  const form = useCommandForm({
    procedure: 'orders.withdrawResidue',
    initial: { reason: '' },
    toInput: ({ reason }) => ({ ...seenOf(order), residueId: residue.id, reason }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={t('page.run.residues.takeBackTitle')}
      form={form}
      verb={t('page.run.residues.takeBack')}
      labels={{ reason: t('field.reason') }}
      onClose={props.onClose}
      danger
      intro={
        <>
          <p>
            <strong>{residue.name}</strong> · <Mass grams={residue.massGrams} />
          </p>
          <p>{t('page.run.residues.takeBackWhat')}</p>
        </>
      }
    >
      <ReasonField form={form} />
    </CommandDialog>
  );
}
