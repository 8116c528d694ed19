import { IconPackageOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import css from './choose.module.css';
import type { Choice, Lot } from './chosen-lots.ts';
import { RefusedLots } from './refused-lots.tsx';
import { useLotColumns } from './lot-columns.tsx';

/** The lots that may be ordered destroyed, found by typing. */
export function useOrderableLots() {
  const [search, setSearch] = useState('');
  const pages = usePages('lots.list', {
    orderable: true,
    ...(search === '' ? {} : { search }),
  });
  return { pages, search, setSearch };
}

/** The list to choose from; what matches the search and may not be chosen says why. */
export function LotChooser(props: {
  readonly orderable: ReturnType<typeof useOrderableLots>;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** What is said of a number of chosen lots. */
  readonly said: (count: number) => string;
}): ReactNode {
  const t = useText();
  const { orderable, choice, onChange } = props;
  const { pages, search } = orderable;
  const chosenIds = Object.keys(choice);
  const choose = (lotIds: ReadonlySet<string>): void => {
    onChange(Object.fromEntries([...lotIds].map((lotId) => [lotId, choice[lotId] ?? ''])));
  };
  return (
    <div className={css['chooser']}>
      <DataTable<Lot>
        name="orderable-lots"
        label={t('page.newOrder.lots')}
        columns={useLotColumns()}
        pages={pages}
        rowKey={(lot) => lot.id}
        onOpen={(lot) => {
          const next = new Set(chosenIds);
          if (!next.delete(lot.id)) next.add(lot.id);
          choose(next);
        }}
        selection={{
          keys: new Set(chosenIds),
          onChange: choose,
          bar: props.said(chosenIds.length),
        }}
        tools={
          <SearchField
            value={search}
            onChange={orderable.setSearch}
            label={t('page.newOrder.search')}
          />
        }
        empty={search === '' ? <NothingYet /> : <NothingFound />}
      />
      {search !== '' && !pages.loading && <RefusedLots search={search} orderable={pages.items} />}
    </div>
  );
}

function NothingYet(): ReactNode {
  const t = useText();
  return (
    <EmptyState
      icon={<IconPackageOff size={28} />}
      title={t('page.newOrder.empty')}
      text={t('page.newOrder.emptyText')}
    >
      <AppLink to={paths.reviews}>{t('nav.reviews')}</AppLink>
    </EmptyState>
  );
}

function NothingFound(): ReactNode {
  return <p className={css['nothing']}>{useText()('page.newOrder.emptySearch')}</p>;
}
