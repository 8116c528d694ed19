import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { nestingKinds } from '../../../../shared/domain/places/location-kinds.ts';
import { useSite } from '../../../app/session/session.ts';
import { nameIn } from '../../../i18n/localized-name.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { searchedList } from '../../../ui/form/searched-list.ts';
import type { FormFields } from '../../../ui/form/use-command-form.ts';

/** A place of the site where goods may stand, found by its label, its path or its name. */
export function PlaceField(props: {
  readonly form: FormFields;
  readonly name: string;
  readonly label: string;
  readonly help: string;
}): ReactNode {
  const t = useText();
  const site = useSite();
  const { locale } = useLocale();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 160);
  const found = useCall(
    'locations.find',
    { siteId: site.id, text: text === '' ? site.code : text, limit: 50 },
    { keepPrevious: true },
  );
  const places = (found.data?.items ?? []).filter(
    ({ active, kind }) => active && kind !== 'staging-cage' && !nestingKinds.has(kind),
  );
  const { form, name } = props;
  return (
    <Select
      name={name}
      label={props.label}
      description={props.help}
      error={form.errorOf(name)}
      required
      {...searchedList}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('field.nothingFound')}
      data={places.map((place) => ({
        value: place.id,
        label: `${place.path} · ${nameIn(place.name, locale)}`,
      }))}
      value={form.text(name) === '' ? null : form.text(name)}
      onChange={(value) => {
        form.set(name, value ?? '');
      }}
    />
  );
}
