import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { scaledInput } from '../../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import type { Lot } from '../lots/lot.ts';

/** Gives a lot that nobody has weighed its mass (DW-04). */
export function WeighDialog(props: { readonly lot: Lot; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const labels = { massGrams: t('page.weigh.mass'), reason: t('field.reason') };
  const form = useCommandForm({
    procedure: 'lots.weigh',
    draft: `weigh.${props.lot.id}`,
    initial: { massGrams: '', reason: '' },
    toInput: (values, language) => ({
      lotId: props.lot.id,
      massGrams: scaledInput(values.massGrams, 3, language),
      reason: values.reason,
    }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={t('page.weigh.title')}
      form={form}
      verb={t('page.weigh.verb')}
      labels={labels}
      onClose={props.onClose}
    >
      <MassField
        form={form}
        name="massGrams"
        label={labels.massGrams}
        help={t('page.weigh.massHelp')}
        autoFocus
        required
      />
      <ReasonField form={form} />
    </CommandDialog>
  );
}
