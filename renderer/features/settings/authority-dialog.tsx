import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useCountries, useCountryName } from '../../i18n/countries.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { NamesField, SelectField } from '../../ui/form/fields.tsx';
import { nameFields, nameOf } from '../../ui/form/localized-name-fields.ts';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import { changesOf } from './authority-changes.ts';
import type { Authority } from './authority-section.tsx';
import css from './settings.module.css';

/** Changes who the authority is, and shows before it happens what that changes and what not. */
export function AuthorityDialog(props: {
  readonly authority: Authority;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const countries = useCountries();
  const { authority } = props;
  const form = useCommandForm({
    procedure: 'authority.update',
    initial: {
      ...nameFields('name', authority.name),
      country: authority.country,
      reason: '',
    },
    toInput: (values) => ({
      name: nameOf(values, 'name'),
      country: values.country,
      reason: values.reason,
    }),
    onDone: () => {
      notifications.show({ message: t('page.settings.authority.changed') });
      props.onClose();
    },
  });
  const labels = {
    'name.en': `${t('page.settings.authority.name')}, ${t('language.en')}`,
    'name.ru': `${t('page.settings.authority.name')}, ${t('language.ru')}`,
    'name.kk': `${t('page.settings.authority.name')}, ${t('language.kk')}`,
    country: t('field.country'),
    reason: t('field.reason'),
  };
  const wanted = { name: nameOf(form.values, 'name'), country: form.text('country') };
  return (
    <CommandDialog
      title={t('page.settings.authority.change')}
      form={form}
      verb={t('page.settings.authority.verb')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <NamesField form={form} name="name" legend={t('page.settings.authority.name')} long />
      <SelectField
        form={form}
        name="country"
        label={labels.country}
        choices={countries}
        searchable
        required
      />
      <WhatChanges authority={authority} wanted={wanted} />
      <ReasonField form={form} />
    </CommandDialog>
  );
}

/** From now on, and what stays: said before it is done. */
function WhatChanges(props: {
  readonly authority: Authority;
  readonly wanted: Pick<Authority, 'name' | 'country'>;
}): ReactNode {
  const t = useText();
  const country = useCountryName();
  const changes = changesOf(props.authority, props.wanted);
  const shown = (field: string, value: string): string =>
    field === 'country' && value !== '' ? country(value) : value;
  return (
    <div className={css['effect']} role="status">
      <p className={css['effectTitle']}>{t('page.settings.authority.effect')}</p>
      {changes.length === 0 ? (
        <p>{t('page.settings.authority.nothing')}</p>
      ) : (
        <>
          <dl className={css['changes']}>
            {changes.map(({ field, from, to }) => (
              <div key={field}>
                <dt>{t(field === 'country' ? 'field.country' : `language.${field}`)}</dt>
                <dd>
                  <del>{shown(field, from)}</del> → <ins>{shown(field, to)}</ins>
                </dd>
              </div>
            ))}
          </dl>
          <ul className={css['effects']}>
            <li>{t('page.settings.authority.fromNow')}</li>
            <li>{t('page.settings.authority.stays')}</li>
            <li>{t('page.settings.authority.letterhead')}</li>
          </ul>
        </>
      )}
    </div>
  );
}
