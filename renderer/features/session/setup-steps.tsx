import type { ReactNode } from 'react';
import { useCountries } from '../../i18n/countries.ts';
import { useText } from '../../i18n/use-text.ts';
import {
  FieldPair,
  NamesField,
  PasswordField,
  SelectField,
  TextField,
} from '../../ui/form/fields.tsx';
import type { FormFields } from '../../ui/form/use-command-form.ts';
import { timeZones } from '../../i18n/time-zones.ts';

/** The words of the fields, for the list of refusals. */
export function useSetupLabels(): Readonly<Record<string, string>> {
  const t = useText();
  const authority = t('page.setup.authority.name');
  const site = t('page.setup.site.name');
  return {
    'authority.name.en': `${authority} · ${t('language.en')}`,
    'authority.code': t('page.setup.authority.code'),
    'authority.country': t('field.country'),
    'site.name.en': `${site} · ${t('language.en')}`,
    'site.code': t('page.setup.site.code'),
    'site.country': t('field.country'),
    'site.place': t('page.setup.site.place'),
    'site.timeZone': t('field.timeZone'),
    'administrator.login': t('page.signIn.login'),
    'administrator.name': t('page.people.name'),
    'administrator.position': t('page.people.position'),
    'administrator.password': t('page.signIn.password'),
  };
}

interface StepProps {
  readonly form: FormFields;
}

/** Whose goods these are. */
export function AuthorityStep(props: StepProps): ReactNode {
  const t = useText();
  const labels = useSetupLabels();
  const countries = useCountries();
  return (
    <>
      <NamesField
        form={props.form}
        name="authority.name"
        legend={t('page.setup.authority.name')}
        long
      />
      <FieldPair>
        <TextField
          form={props.form}
          name="authority.code"
          label={labels['authority.code'] ?? ''}
          help={t('page.setup.authority.codeHelp')}
          mono
          required
        />
        <SelectField
          form={props.form}
          name="authority.country"
          label={t('field.country')}
          help={t('page.setup.authority.countryHelp')}
          choices={countries}
          searchable
          required
        />
      </FieldPair>
    </>
  );
}

/** Where the first store stands; more can be added later. */
export function SiteStep(props: StepProps): ReactNode {
  const t = useText();
  const labels = useSetupLabels();
  return (
    <>
      <NamesField form={props.form} name="site.name" legend={t('page.setup.site.name')} long />
      <TextField
        form={props.form}
        name="site.code"
        label={labels['site.code'] ?? ''}
        help={t('page.setup.site.codeHelp')}
        mono
        required
      />
      <FieldPair>
        <TextField
          form={props.form}
          name="site.place"
          label={labels['site.place'] ?? ''}
          help={t('page.setup.site.placeHelp')}
          required
        />
        <SelectField
          form={props.form}
          name="site.timeZone"
          label={t('field.timeZone')}
          help={t('page.setup.site.timeZoneHelp')}
          choices={timeZones().map((zone) => ({ value: zone, label: zone }))}
          searchable
          required
        />
      </FieldPair>
    </>
  );
}

/** Who sets up the rest: people, places, rules. An administrator never touches goods. */
export function AdministratorStep(props: StepProps): ReactNode {
  const t = useText();
  const labels = useSetupLabels();
  return (
    <>
      <TextField
        form={props.form}
        name="administrator.name"
        label={labels['administrator.name'] ?? ''}
        required
      />
      <TextField
        form={props.form}
        name="administrator.position"
        label={labels['administrator.position'] ?? ''}
        required
      />
      <TextField
        form={props.form}
        name="administrator.login"
        label={labels['administrator.login'] ?? ''}
        help={t('page.people.loginHelp')}
        mono
        required
      />
      <PasswordField
        form={props.form}
        name="administrator.password"
        label={labels['administrator.password'] ?? ''}
        help={t('page.newPassword.help')}
        fresh
        required
      />
    </>
  );
}
