import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { eventKinds } from '../../../shared/domain/ledger/event-kinds.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { useFilter } from '../../app/use-go.ts';
import { today } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { SearchField } from '../../ui/data/search-field.tsx';
import { DayInput } from '../../ui/day/day-input.tsx';
import { readDay } from '../../ui/day/day-text.ts';
import css from './event-filters.module.css';
import { PersonFilter } from './person-filter.tsx';

/** What to look for in the ledger, kept in the address, with its fields. */
export function useEventFilters(): {
  readonly asked: InputOf<'ledger.events'>;
  readonly isFiltered: boolean;
  readonly clear: () => void;
  readonly fields: ReactNode;
} {
  const t = useText();
  const [search, setSearch] = useFilter('search');
  const [kind, setKind] = useFilter('kind');
  const [actorId, setActor] = useFilter('person');
  const [from, setFrom] = useFilter('from');
  const [to, setTo] = useFilter('to');
  const known = eventKinds.find((each) => each === kind);
  const [fromDay, toDay] = [readDay(from), readDay(to)];
  const asked = {
    ...(search === '' ? {} : { search: search.slice(0, 100) }),
    ...(known === undefined ? {} : { kind: known }),
    ...(actorId === '' ? {} : { actorId }),
    ...(fromDay === undefined ? {} : { from: fromDay }),
    ...(toDay === undefined ? {} : { to: toDay }),
  };
  const clear = (): void => {
    for (const set of [setSearch, setKind, setActor, setFrom, setTo]) set('');
  };
  const fields = (
    <>
      <SearchField value={search} onChange={setSearch} label={t('page.ledger.search')} />
      <Select
        className={css['pick'] ?? ''}
        aria-label={t('page.ledger.kind')}
        placeholder={t('page.ledger.kind')}
        data={eventKinds.map((each) => ({ value: each, label: t(`page.ledger.kind.${each}`) }))}
        clearable
        value={known ?? null}
        onChange={(value) => {
          setKind(value ?? '');
        }}
      />
      <PersonFilter value={actorId} onChange={setActor} />
      <div className={css['day']}>
        <DayInput
          within
          label={t('page.ledger.from')}
          value={from}
          max={today()}
          onChange={setFrom}
        />
      </div>
      <div className={css['day']}>
        <DayInput within label={t('page.ledger.to')} value={to} max={today()} onChange={setTo} />
      </div>
    </>
  );
  return { asked, isFiltered: Object.keys(asked).length > 0, clear, fields };
}
