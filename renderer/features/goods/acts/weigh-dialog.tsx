import type { ReactNode } from 'react';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { readScaled, scaledInput } from '../../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { useSaidAmount } from '../../../ui/orders/totals.tsx';
import { useWrittenQuantity } from '../../../ui/values/quantity.tsx';
import type { Lot } from '../lots/lot.ts';
import css from './dialogs.module.css';

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
      <TypedMass lot={props.lot} typed={form.text('massGrams')} />
      <ReasonField form={form} />
    </CommandDialog>
  );
}

/** The mass as it was understood, beside the amount that weighs so: it is recorded once. */
function TypedMass(props: { readonly lot: Lot; readonly typed: string }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const say = useSaidAmount();
  const write = useWrittenQuantity();
  const grams = readScaled(props.typed, 3, locale);
  if (grams === undefined || grams <= 0) return null;
  const amount = write(props.lot.quantity.amount, props.lot.quantity.unit);
  const mass = say({ amount: grams, unit: 'GRM' });
  return <p className={css['said']}>{t('page.weigh.said', { amount, mass })}</p>;
}
