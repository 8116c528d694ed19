import type { ReactNode } from 'react';
import { samplePurposes } from '../../../../shared/domain/goods/goods-events.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { today } from '../../../i18n/dates.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { DayField, FieldPair, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { QuantityField, quantityInput, typedUnit } from '../../../ui/form/quantity-field.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { scaledInput } from '../../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { filledPackages } from '../lots/filled-packages.ts';
import type { Lot } from '../lots/lot.ts';

/** Takes a sample out of one package; both get a new seal (CC-06, DR-06). */
export function SampleDialog(props: {
  readonly lot: Lot;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { lot } = props;
  const weighed = lot.massGrams !== null && lot.quantity.unit !== 'GRM';
  const filled = filledPackages(lot);
  const labels = useSampleLabels();
  const form = useCommandForm({
    procedure: 'lots.takeSample',
    draft: `sample.${lot.id}`,
    initial: {
      packageId: filled[0]?.id ?? '',
      'quantity.amount': '',
      'quantity.unit': typedUnit(lot.quantity.unit),
      massGrams: '',
      sealNumber: '',
      newSealNumber: '',
      purpose: 'evidence',
      keptAt: '',
      keptUntil: '',
      reason: '',
    },
    toInput: (values) => ({
      lotId: lot.id,
      packageId: values.packageId,
      quantity: quantityInput(values, 'quantity', locale),
      massGrams: weighed ? scaledInput(values.massGrams, 3, locale) : null,
      sealNumber: values.sealNumber,
      newSealNumber: values.newSealNumber,
      purpose: samplePurposes.find((purpose) => purpose === values.purpose) ?? 'evidence',
      keptAt: values.keptAt,
      keptUntil: values.keptUntil,
      reason: values.reason,
    }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={t('page.sample.title')}
      form={form}
      verb={t('page.sample.verb')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <FieldPair>
        <SelectField
          form={form}
          name="packageId"
          label={labels.packageId}
          choices={filled.map((each) => ({ value: each.id, label: each.reference }))}
          searchable
          required
        />
        <SelectField
          form={form}
          name="purpose"
          label={labels.purpose}
          choices={samplePurposes.map((purpose) => ({
            value: purpose,
            label: t(`sample.purpose.${purpose}`),
          }))}
          required
        />
      </FieldPair>
      <FieldPair>
        <QuantityField
          form={form}
          name="quantity"
          label={labels.quantity}
          base={lot.quantity.unit}
          autoFocus
          required
        />
        {weighed && <MassField form={form} name="massGrams" label={labels.massGrams} required />}
      </FieldPair>
      <FieldPair>
        <TextField form={form} name="sealNumber" label={labels.sealNumber} mono required />
        <TextField form={form} name="newSealNumber" label={labels.newSealNumber} mono required />
      </FieldPair>
      <FieldPair>
        <TextField form={form} name="keptAt" label={labels.keptAt} required />
        <DayField form={form} name="keptUntil" label={labels.keptUntil} min={today()} required />
      </FieldPair>
      <ReasonField form={form} />
    </CommandDialog>
  );
}

function useSampleLabels() {
  const t = useText();
  return {
    packageId: t('page.sample.package'),
    quantity: t('page.goods.quantity'),
    'quantity.amount': t('page.goods.quantity'),
    massGrams: t('page.sample.mass'),
    sealNumber: t('page.sample.seal'),
    newSealNumber: t('page.sample.newSeal'),
    purpose: t('page.sample.purpose'),
    keptAt: t('page.lot.keptAt'),
    keptUntil: t('page.lot.keptUntil'),
    reason: t('field.reason'),
  };
}
