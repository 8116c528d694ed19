import { IconClipboardList, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/session.ts';
import { useFilter, useGo } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { orderViewNames, statesOfFilter } from './order-filter.ts';
import { useOrderColumns } from './order-columns.tsx';
import { ViewTabs } from './view-tabs.tsx';

/** Every destruction order of the site, by where it stands. */
export function OrdersPage(): ReactNode {
  const t = useText();
  const may = useMay();
  const go = useGo();
  const [filter, setFilter] = useFilter('state');
  const [search, setSearch] = useFilter('search');
  const states = statesOfFilter(filter);
  const orders = usePages('orders.list', {
    ...(states === undefined ? {} : { state: [...states] }),
    ...(search === '' ? {} : { search }),
  });
  const create = may('orders.request') && (
    <ActionButton
      kind="primary"
      label={t('page.orders.new')}
      icon={<IconPlus size={18} aria-hidden="true" />}
      shortcut="Alt+N"
      onRun={() => {
        go(`${paths.orders}/new`);
      }}
    />
  );
  const isFiltered = filter !== '' || search !== '';
  return (
    <Page fit="full" title={t('nav.orders')} standing={t('page.orders.standing')} actions={create}>
      <DataTable
        name="orders"
        label={t('nav.orders')}
        columns={useOrderColumns()}
        pages={orders}
        rowKey={(order) => order.id}
        onOpen={(order) => {
          go(paths.order(order.id));
        }}
        touch
        tools={
          <>
            <SearchField value={search} onChange={setSearch} label={t('page.orders.search')} />
            <ViewTabs
              label={t('page.orders.views')}
              value={filter === '' ? 'open' : filter}
              onChange={(view) => {
                setFilter(view === 'open' ? '' : view);
              }}
              views={[...orderViewNames, 'all' as const].map((view) => ({
                value: view,
                label: t(`page.orders.view.${view}`),
              }))}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconClipboardList size={28} />}
            title={isFiltered ? t('page.orders.emptyFilter') : t('page.orders.empty')}
            text={isFiltered ? t('page.orders.emptyFilterText') : t('page.orders.emptyText')}
          >
            {!isFiltered && create}
          </EmptyState>
        }
      />
    </Page>
  );
}
