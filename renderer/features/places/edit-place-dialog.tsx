import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { NamesField } from '../../ui/form/fields.tsx';
import { nameFields, nameOf } from '../../ui/form/localized-name-fields.ts';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { FormValues } from '../../ui/form/use-command-form.ts';
import type { Place } from './place.ts';
import { traitInput, traitValues } from './traits-form.ts';
import { TraitsFields, useTraitLabels } from './traits-fields.tsx';

/** Changes what a place is called, accepts and holds; what stands there is judged anew (SS-10). */
export function EditPlaceDialog(props: {
  readonly place: Place;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { place } = props;
  const initial: FormValues = {
    ...nameFields('name', place.name),
    ...traitValues(place.traits),
    reason: '',
  };
  const form = useCommandForm({
    procedure: 'locations.update',
    initial,
    toInput: (values, language) => ({
      locationId: place.id,
      name: nameOf(values, 'name'),
      traits: traitInput(values, language),
      reason: String(values['reason']),
    }),
    onDone: props.onClose,
  });
  const labels = {
    ...useTraitLabels(),
    'name.en': `${t('page.places.name')} · ${t('language.en')}`,
    reason: t('field.reason'),
  };
  return (
    <CommandDialog
      title={place.path}
      form={form}
      verb={t('action.save')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <NamesField form={form} name="name" legend={t('page.places.name')} />
      <TraitsFields form={form} />
      <ReasonField form={form} />
    </CommandDialog>
  );
}
