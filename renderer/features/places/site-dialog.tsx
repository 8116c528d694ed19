import type { ReactNode } from 'react';
import { useCountries } from '../../i18n/countries.ts';
import { timeZones } from '../../i18n/time-zones.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { FieldPair, NamesField, SelectField, TextField } from '../../ui/form/fields.tsx';
import { nameFields, nameOf } from '../../ui/form/localized-name-fields.ts';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import type { FormFields } from '../../ui/form/use-command-form.ts';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Site } from './place.ts';

/** A new site, or changes of one that exists. */
export function SiteDialog(props: {
  readonly site?: Site;
  readonly onClose: () => void;
  /** A new store was made. */
  readonly onMade?: (siteId: string) => void;
}): ReactNode {
  return props.site === undefined ? (
    <NewSite onClose={props.onClose} onMade={props.onMade} />
  ) : (
    <ChangedSite site={props.site} onClose={props.onClose} />
  );
}

const empty = {
  code: '',
  ...nameFields('name'),
  country: '',
  place: '',
  timeZone: '',
};

type SiteValues = Readonly<Record<keyof typeof empty, string>>;

function siteInput(values: SiteValues) {
  return {
    name: nameOf(values, 'name'),
    country: values.country,
    place: values.place,
    timeZone: values.timeZone,
  };
}

function useLabels(): Readonly<Record<string, string>> {
  const t = useText();
  return {
    code: t('page.setup.site.code'),
    'name.en': `${t('page.setup.site.name')} · ${t('language.en')}`,
    place: t('page.setup.site.place'),
    country: t('field.country'),
    timeZone: t('field.timeZone'),
    reason: t('field.reason'),
  };
}

function NewSite(props: {
  readonly onClose: () => void;
  readonly onMade: ((siteId: string) => void) | undefined;
}): ReactNode {
  const t = useText();
  const labels = useLabels();
  const form = useCommandForm({
    procedure: 'sites.create',
    draft: 'sites.create',
    initial: { ...empty, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone },
    toInput: (values) => ({ code: values.code.trim().toUpperCase(), ...siteInput(values) }),
    onDone: ({ id }) => {
      props.onClose();
      props.onMade?.(id);
    },
  });
  return (
    <CommandDialog
      title={t('page.places.newSite')}
      form={form}
      verb={t('page.places.newSiteVerb')}
      labels={labels}
      onClose={props.onClose}
    >
      <TextField
        form={form}
        name="code"
        label={labels['code'] ?? ''}
        help={t('page.setup.site.codeHelp')}
        mono
        autoFocus
        required
      />
      <SiteFields form={form} />
    </CommandDialog>
  );
}

function ChangedSite(props: { readonly site: Site; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const labels = useLabels();
  const { site } = props;
  const form = useCommandForm({
    procedure: 'sites.update',
    initial: {
      code: site.code,
      ...nameFields('name', site.name),
      country: site.country,
      place: site.place,
      timeZone: site.timeZone,
      reason: '',
    },
    toInput: (values) => ({ siteId: site.id, ...siteInput(values), reason: values.reason }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={site.code}
      form={form}
      verb={t('action.save')}
      labels={labels}
      onClose={props.onClose}
    >
      <SiteFields form={form} />
      <ReasonField form={form} />
    </CommandDialog>
  );
}

function SiteFields(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const labels = useLabels();
  const countries = useCountries();
  return (
    <>
      <NamesField form={props.form} name="name" legend={t('page.setup.site.name')} long />
      <FieldPair>
        <TextField
          form={props.form}
          name="place"
          label={labels['place'] ?? ''}
          help={t('page.setup.site.placeHelp')}
          required
        />
        <SelectField
          form={props.form}
          name="country"
          label={labels['country'] ?? ''}
          choices={countries}
          searchable
          required
        />
      </FieldPair>
      <SelectField
        form={props.form}
        name="timeZone"
        label={labels['timeZone'] ?? ''}
        help={t('page.setup.site.timeZoneHelp')}
        choices={timeZones().map((zone) => ({ value: zone, label: zone }))}
        searchable
        required
      />
    </>
  );
}
