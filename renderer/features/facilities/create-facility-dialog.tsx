import type { ReactNode } from 'react';
import { useCountries } from '../../i18n/countries.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';

/** A plant; its permits follow. */
export function CreateFacilityDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const countries = useCountries();
  const form = useCommandForm({
    procedure: 'facilities.create',
    draft: 'facilities.create',
    initial: { name: '', operator: '', address: '', country: '' },
    toInput: (values) => values,
    onDone: props.onClose,
  });
  const labels = {
    name: t('page.facilities.name'),
    operator: t('page.facilities.operator'),
    address: t('page.facilities.address'),
    country: t('field.country'),
  };
  return (
    <CommandDialog
      title={t('page.facilities.create')}
      form={form}
      verb={t('page.facilities.createVerb')}
      labels={labels}
      onClose={props.onClose}
    >
      <TextField form={form} name="name" label={labels.name} autoFocus required />
      <TextField
        form={form}
        name="operator"
        label={labels.operator}
        help={t('page.facilities.operatorHelp')}
        required
      />
      <TextField form={form} name="address" label={labels.address} required />
      <SelectField
        form={form}
        name="country"
        label={labels.country}
        choices={countries}
        searchable
        required
      />
    </CommandDialog>
  );
}
