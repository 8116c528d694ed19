import { Select } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Choice } from '../../i18n/choice.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { searchedList } from '../../ui/form/searched-list.ts';
import css from './event-filters.module.css';

/** So many names stand in the list; the others are found by typing. */
const offered = 100;

/** Chooses who acted, from any number of people. */
export function PersonFilter(props: {
  readonly value: string;
  readonly onChange: (userId: string) => void;
}): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Choice | null>(null);
  const search = typed === chosen?.label ? '' : typed.slice(0, 100);
  const people = useCall('people.list', { limit: offered, search }, { keepPrevious: true });
  const found = (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const isMissing = chosen !== null && found.every(({ value }) => value !== chosen.value);
  return (
    <Select
      className={css['pick'] ?? ''}
      aria-label={t('page.ledger.who')}
      placeholder={t('page.ledger.who')}
      data={isMissing ? [chosen, ...found] : found}
      clearable
      {...searchedList}
      onSearchChange={setTyped}
      nothingFoundMessage={t('field.nothingFound')}
      comboboxProps={{ width: 280, position: 'bottom-start' }}
      value={props.value === '' ? null : props.value}
      onChange={(value, option) => {
        setChosen(value === null ? null : option);
        props.onChange(value ?? '');
      }}
    />
  );
}
