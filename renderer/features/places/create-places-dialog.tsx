import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { FieldPair, NamesField, SelectField, TextField } from '../../ui/form/fields.tsx';
import { nameFields, nameOf } from '../../ui/form/localized-name-fields.ts';
import { scaledInput } from '../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { FormValues } from '../../ui/form/use-command-form.ts';
import { kindsWithin } from './place.ts';
import type { Place, PlaceKind } from './place.ts';
import { plainTraits, traitInput, traitValues } from './traits-form.ts';
import { TraitsFields, useTraitLabels } from './traits-fields.tsx';

/** Makes one place, or up to a thousand alike, numbered after the code. */
export function CreatePlacesDialog(props: {
  readonly siteId: string;
  /** The place they stand in; null for the top of the site. */
  readonly parent: Place | null;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { siteId, parent } = props;
  const kinds = kindsWithin(parent?.kind ?? 'site');
  const initial: FormValues = {
    kind: kinds[0] ?? '',
    code: '',
    ...nameFields('name'),
    count: '1',
    ...traitValues(plainTraits),
  };
  const form = useCommandForm({
    procedure: 'locations.create',
    draft: `locations.create.${parent?.id ?? ''}`,
    initial,
    toInput: (values, language) => ({
      siteId,
      parentId: parent?.id ?? null,
      kind: values['kind'] as PlaceKind,
      code: String(values['code']).trim().toUpperCase(),
      name: nameOf(values, 'name'),
      traits: traitInput(values, language),
      count: scaledInput(String(values['count']), 0, language),
    }),
    onDone: ({ ids }) => {
      notifications.show({ message: t('page.places.created', { count: ids.length }) });
      props.onClose();
    },
  });
  const traitLabels = useTraitLabels();
  const labels = {
    kind: t('page.places.kind'),
    code: t('page.places.code'),
    count: t('page.places.count'),
    'name.en': `${t('page.places.name')} · ${t('language.en')}`,
    ...traitLabels,
  };
  return (
    <CommandDialog
      title={
        parent === null ? t('page.places.create') : t('page.places.createIn', { path: parent.path })
      }
      form={form}
      verb={t('page.places.createVerb')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <FieldPair>
        <SelectField
          form={form}
          name="kind"
          label={labels.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t(`locationKinds.${kind}`) }))}
          required
        />
        <TextField
          form={form}
          name="code"
          label={labels.code}
          help={t('page.places.codeHelp')}
          mono
          required
        />
        <TextField
          form={form}
          name="count"
          label={labels.count}
          help={t('page.places.countHelp')}
          numeric
          required
        />
      </FieldPair>
      <NamesField form={form} name="name" legend={t('page.places.name')} />
      <TraitsFields form={form} />
    </CommandDialog>
  );
}
