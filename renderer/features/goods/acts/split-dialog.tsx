import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { QuantityField, quantityInput, typedUnit } from '../../../ui/form/quantity-field.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { scaledInput } from '../../../ui/form/scaled-number.ts';
import type { FormFields } from '../../../ui/form/use-command-form.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { Quantity, useQuantityText } from '../../../ui/values/quantity.tsx';
import css from './dialogs.module.css';
import goods from '../lots/goods.module.css';
import type { Lot } from '../lots/lot.ts';

/** Takes a part of a lot as a lot of its own; the holds bind both (CC-05). */
export function SplitDialog(props: { readonly lot: Lot; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const go = useGo();
  const { locale } = useLocale();
  const { lot } = props;
  const weighed = lot.massGrams !== null && lot.quantity.unit !== 'GRM';
  const labels = {
    quantity: t('page.split.quantity'),
    'quantity.amount': t('page.split.quantity'),
    massGrams: t('page.split.mass'),
    packageIds: t('page.split.packages'),
    reason: t('field.reason'),
  };
  const form = useCommandForm({
    procedure: 'lots.split',
    draft: `split.${lot.id}`,
    initial: {
      'quantity.amount': '',
      'quantity.unit': typedUnit(lot.quantity.unit),
      massGrams: '',
      packageIds: [] as readonly string[],
      reason: '',
    },
    toInput: (values) => ({
      lotId: lot.id,
      quantity: quantityInput(values, 'quantity', locale),
      massGrams: weighed ? scaledInput(values.massGrams, 3, locale) : null,
      packageIds: [...values.packageIds],
      reason: values.reason,
    }),
    onDone: ({ lotId }) => {
      props.onClose();
      go(paths.lot(lotId));
    },
  });
  return (
    <CommandDialog
      title={t('page.split.title')}
      form={form}
      verb={t('page.split.verb')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <QuantityField
        form={form}
        name="quantity"
        label={labels.quantity}
        base={lot.quantity.unit}
        help={<Left lot={lot} taken={quantityInput(form.values, 'quantity', locale).amount} />}
        autoFocus
        required
      />
      {weighed && <MassField form={form} name="massGrams" label={labels.massGrams} required />}
      <PackageChoice form={form} lot={lot} label={labels.packageIds} />
      <ReasonField form={form} />
    </CommandDialog>
  );
}

function Left(props: { readonly lot: Lot; readonly taken: number }): ReactNode {
  const t = useText();
  const write = useQuantityText();
  const { amount, unit } = props.lot.quantity;
  const rest = Number.isNaN(props.taken) ? amount : Math.max(amount - props.taken, 0);
  const whole = write(amount, unit);
  const left = write(rest, unit);
  return t('page.split.left', {
    whole: `${whole.number} ${whole.unit}`,
    left: `${left.number} ${left.unit}`,
  });
}

function PackageChoice(props: {
  readonly form: FormFields;
  readonly lot: Lot;
  readonly label: string;
}): ReactNode {
  const { form, lot } = props;
  const chosen = form.list('packageIds');
  const toggle = (id: string): void => {
    form.set(
      'packageIds',
      chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id],
    );
  };
  if (lot.packages.length === 0) return null;
  return (
    <Checkbox.Group label={props.label} value={[...chosen]}>
      <ul className={`${goods['list']} ${goods['scroll']}`} style={{ maxHeight: 176 }}>
        {lot.packages.slice(0, 500).map((each) => (
          <li key={each.id} className={css['pick']} style={{ padding: '6px 0' }}>
            <Checkbox
              value={each.id}
              onChange={() => {
                toggle(each.id);
              }}
              label={
                <>
                  <span className={goods['mono']}>{each.reference}</span>{' '}
                  <Quantity amount={each.quantity.amount} unit={each.quantity.unit} />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Checkbox.Group>
  );
}
