import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { TextField } from '../../../ui/form/fields.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { useQuantityText } from '../../../ui/values/quantity.tsx';
import type { Lot } from '../lots/lot.ts';
import css from './dialogs.module.css';

/** The goods leave as the review decided: to whom, against which paper. */
export function ExitDialog(props: { readonly lot: Lot; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const amount = useQuantityText();
  const { lot } = props;
  const labels = {
    handedTo: t('page.exit.handedTo'),
    document: t('page.exit.document'),
    reason: t('field.reason'),
  };
  const form = useCommandForm({
    procedure: 'lots.carryOutExit',
    draft: `exit.${lot.id}`,
    initial: { handedTo: '', document: '', reason: '' },
    toInput: (values) => ({ lotId: lot.id, ...values }),
    onDone: props.onClose,
  });
  const whole = amount(lot.quantity.amount, lot.quantity.unit);
  return (
    <CommandDialog
      title={t('page.exit.title')}
      form={form}
      verb={t('page.exit.verb')}
      labels={labels}
      onClose={props.onClose}
      intro={
        <p className={css['said']}>
          {t('page.exit.statement', {
            lot: lot.reference,
            amount: `${whole.number} ${whole.unit}`,
            answer: name('reviewAnswer', lot.disposition ?? ''),
          })}
        </p>
      }
    >
      <TextField form={form} name="handedTo" label={labels.handedTo} autoFocus required />
      <TextField
        form={form}
        name="document"
        label={labels.document}
        help={t('page.exit.documentHelp')}
        required
      />
      <ReasonField form={form} />
    </CommandDialog>
  );
}
