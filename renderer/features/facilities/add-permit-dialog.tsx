import type { ReactNode } from 'react';
import { methods } from '../../../shared/catalog/disposal/methods.ts';
import { operations } from '../../../shared/catalog/disposal/operations.ts';
import { wasteCodes } from '../../../shared/catalog/disposal/waste-codes.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { DayField, FieldPair, MultiSelectField, TextField } from '../../ui/form/fields.tsx';
import { MassField } from '../../ui/form/mass-field.tsx';
import { scaledInput } from '../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Facility } from './facility.ts';

const empty: readonly string[] = [];

/** A permit: its number and days, what it covers, how much. */
export function AddPermitDialog(props: {
  readonly facility: Facility;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { facility } = props;
  const form = useCommandForm({
    procedure: 'facilities.addPermit',
    draft: `permit.${facility.id}`,
    initial: {
      number: '',
      issuedBy: '',
      validFrom: '',
      validTo: '',
      methods: empty,
      operations: empty,
      wasteCodes: empty,
      capacityGrams: '',
    },
    toInput: (values, language) => ({
      ...values,
      facilityId: facility.id,
      methods: [...values.methods],
      operations: [...values.operations],
      wasteCodes: [...values.wasteCodes],
      capacityGrams: scaledInput(values.capacityGrams, 3, language),
    }),
    onDone: props.onClose,
  });
  const labels = {
    number: t('page.facilities.permitNumber'),
    issuedBy: t('page.facilities.issuedBy'),
    validFrom: t('page.facilities.validFrom'),
    validTo: t('page.facilities.validTo'),
    methods: t('page.facilities.methods'),
    operations: t('page.facilities.operations'),
    wasteCodes: t('page.facilities.wasteCodes'),
    capacityGrams: t('page.facilities.capacity'),
  };
  const named = (prefix: string, code: string) => ({
    value: code,
    label: `${code} · ${words(`${prefix}.${code}`) ?? ''}`,
  });
  return (
    <CommandDialog
      title={t('page.facilities.addPermitTo', { name: facility.name })}
      form={form}
      verb={t('page.facilities.addPermit')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <FieldPair columns={2}>
        <TextField form={form} name="number" label={labels.number} mono autoFocus required />
        <TextField form={form} name="issuedBy" label={labels.issuedBy} required />
        <DayField form={form} name="validFrom" label={labels.validFrom} required />
        <DayField form={form} name="validTo" label={labels.validTo} required />
      </FieldPair>
      <MultiSelectField
        form={form}
        name="methods"
        label={labels.methods}
        choices={methods.map(({ code }) => named('method', code))}
        required
      />
      <MultiSelectField
        form={form}
        name="operations"
        label={labels.operations}
        help={t('page.facilities.operationsHelp')}
        choices={[...operations.keys()].map((code) => named('operation', code))}
        required
      />
      <MultiSelectField
        form={form}
        name="wasteCodes"
        label={labels.wasteCodes}
        choices={[...wasteCodes.keys()].map((code) => named('wasteCode', code))}
        required
      />
      <MassField
        form={form}
        name="capacityGrams"
        label={labels.capacityGrams}
        help={t('page.facilities.capacityHelp')}
        required
      />
    </CommandDialog>
  );
}
