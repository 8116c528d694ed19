import { IconPackageOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useFilter } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useLots, useOrderDraft } from './chosen-lots.ts';
import { DraftPanel } from './draft-panel.tsx';
import { useLotColumns } from './lot-columns.tsx';

/** Puts an order together: which lots, how much of each, under which name. */
export function NewOrderPage(): ReactNode {
  const t = useText();
  const [given] = useFilter('lots');
  const [search, setSearch] = useState('');
  const { draft, set } = useOrderDraft(given.split(',').filter((id) => id !== ''));
  const orderable = usePages('lots.list', {
    orderable: true,
    ...(search === '' ? {} : { search }),
  });
  const chosenIds = Object.keys(draft.lots);
  const chosen = useLots(chosenIds, orderable.items);
  const choose = (lotIds: ReadonlySet<string>): void => {
    const kept = [...lotIds].map((lotId) => [lotId, draft.lots[lotId] ?? '']);
    set({ ...draft, lots: Object.fromEntries(kept) as typeof draft.lots });
  };
  return (
    <Page
      fit="full"
      above={<AppLink to={paths.orders}>{t('nav.orders')}</AppLink>}
      title={t('page.newOrder.title')}
      standing={t('page.newOrder.standing')}
      side={<DraftPanel draft={draft} onChange={set} chosen={chosen} />}
    >
      <DataTable
        name="orderable-lots"
        label={t('page.newOrder.lots')}
        columns={useLotColumns()}
        pages={orderable}
        rowKey={(lot) => lot.id}
        onOpen={(lot) => {
          const next = new Set(chosenIds);
          if (!next.delete(lot.id)) next.add(lot.id);
          choose(next);
        }}
        selection={{
          keys: new Set(chosenIds),
          onChange: choose,
          bar: t('page.newOrder.chosen', { count: chosenIds.length }),
        }}
        tools={
          <SearchField value={search} onChange={setSearch} label={t('page.newOrder.search')} />
        }
        empty={
          <EmptyState
            icon={<IconPackageOff size={28} />}
            title={t('page.newOrder.empty')}
            text={t('page.newOrder.emptyText')}
          >
            <AppLink to={paths.reviews}>{t('nav.reviews')}</AppLink>
          </EmptyState>
        }
      />
    </Page>
  );
}
