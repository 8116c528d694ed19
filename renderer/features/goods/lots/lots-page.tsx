import { Select } from '@mantine/core';
import { IconClipboardPlus, IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { goodsCategoryCodes } from '../../../../shared/catalog/goods/goods-category.ts';
import { paths } from '../../../app/paths.ts';
import { useFilter, useGo } from '../../../app/use-go.ts';
import { useMay } from '../../../app/session/session.ts';
import type { Choice } from '../../../i18n/choice.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useLocale, useText, useWords } from '../../../i18n/use-text.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { searchedList } from '../../../ui/form/searched-list.ts';
import { lotsLabelChoice } from '../../../ui/labels/lot-label-choices.ts';
import { PrintLabelsButton } from '../../../ui/labels/print-labels-button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Quantities } from '../../../ui/values/quantity.tsx';
import { Totals, useLotColumns } from './lot-columns.tsx';
import type { LotRow } from './lot.ts';
import { conditions, lotQuery, sorts, statuses } from './lot-query.ts';
import { sumQuantities } from './sum-quantities.ts';

/** Every lot of the site: searched, filtered, summed, chosen for a destruction order. */
export function LotsPage(): ReactNode {
  const t = useText();
  const go = useGo();
  const may = useMay();
  const [search, setSearch] = useFilter('search');
  const filters = useLotFilters();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const lots = usePages('lots.list', lotQuery({ search, ...filters.values }));
  const first = lots.firstPage;
  const columns = useLotColumns(first === undefined ? undefined : <Totals of={first.totals} />);
  const filtered = search !== '' || Object.values(filters.values).some((value) => value !== '');
  return (
    <Page
      fit="full"
      title={t('nav.lots')}
      standing={first?.totalIsMinimum === true ? t('page.lots.atLeast') : t('page.lots.standing')}
    >
      <DataTable
        name="lots"
        label={t('nav.lots')}
        columns={columns}
        pages={lots}
        rowKey={(lot) => lot.id}
        onOpen={(lot) => {
          go(paths.lot(lot.id));
        }}
        {...(may('orders.request')
          ? {
              selection: {
                keys: chosen,
                onChange: setChosen,
                bar: <ChosenBar lots={lots.items.filter((lot) => chosen.has(lot.id))} />,
              },
            }
          : {})}
        tools={
          <>
            <SearchField value={search} onChange={setSearch} label={t('page.lots.search')} />
            {filters.fields}
          </>
        }
        empty={
          <EmptyState
            icon={<IconPackage size={28} />}
            title={filtered ? t('page.lots.nothing') : t('page.lots.empty')}
            text={filtered ? t('page.lots.nothingText') : t('page.lots.emptyText')}
          >
            {filtered && <ActionButton label={t('page.lots.clear')} onRun={filters.clear} />}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** What the choice will act on, in lots and pieces, and the act. */
function ChosenBar(props: { readonly lots: readonly LotRow[] }): ReactNode {
  const t = useText();
  const go = useGo();
  const may = useMay();
  const { lots } = props;
  const lotIds = lots.map((lot) => lot.id);
  return (
    <>
      <strong>{t('page.lots.chosen', { count: lots.length })}</strong>
      <Quantities of={sumQuantities(lots.map((lot) => lot.quantity))} />
      <ActionButton
        kind="primary"
        label={t('page.lots.order')}
        shortcut="Alt+O"
        icon={<IconClipboardPlus size={18} aria-hidden="true" />}
        onRun={() => {
          go(`${paths.orders}/new?lots=${lotIds.join(',')}`);
        }}
      />
      {may('goods.label') && (
        <PrintLabelsButton shortcut="Alt+B" choices={[lotsLabelChoice(lotIds, t)]} />
      )}
    </>
  );
}

/** The filters, kept in the address. */
function useLotFilters() {
  const t = useText();
  const words = useWords();
  const name = useCatalog();
  const { locale } = useLocale();
  const [status, setStatus] = useFilter('status');
  const [category, setCategory] = useFilter('category');
  const [condition, setCondition] = useFilter('condition');
  const [orderable, setOrderable] = useFilter('orderable');
  const [reviewDueBy, setReviewDueBy] = useFilter('reviewDueBy');
  const [locationId, setLocationId] = useFilter('locationId');
  const [sort, setSort] = useFilter('sort');
  const [, setSearch] = useFilter('search');
  const state = (code: string) => ({ value: code, label: words(`states.${code}`) ?? code });
  const categories = goodsCategoryCodes
    .map((code) => ({ value: code as string, label: name('category', code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const stateFilter = orderable === 'true' ? 'orderable' : status;
  const fields = (
    <>
      <Pick
        label={t('page.goods.state')}
        data={[{ value: 'orderable', label: t('page.lots.orderable') }, ...statuses.map(state)]}
        value={stateFilter}
        onChange={(value) => {
          setOrderable(value === 'orderable' ? 'true' : '');
          setStatus(value === 'orderable' ? '' : value);
        }}
      />
      <Pick
        label={t('page.lots.condition')}
        data={conditions.map(state)}
        value={condition}
        onChange={setCondition}
      />
      <Pick
        label={t('page.goods.category')}
        data={categories}
        value={category}
        onChange={setCategory}
        searchable
      />
      <Pick
        label={t('page.lots.sort')}
        data={sorts.map((code) => ({ value: code, label: t(`page.lots.sort.${code}`) }))}
        value={sort}
        onChange={setSort}
      />
    </>
  );
  const clear = (): void => {
    for (const set of [setStatus, setCategory, setCondition, setOrderable, setReviewDueBy]) set('');
    setLocationId('');
    setSearch('');
  };
  return {
    fields,
    clear,
    values: { status, category, condition, orderable, reviewDueBy, locationId, sort },
  };
}

function Pick(props: {
  readonly label: string;
  readonly data: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly searchable?: boolean;
}): ReactNode {
  return (
    <Select
      flex="1 1 136px"
      maw={168}
      aria-label={props.label}
      placeholder={props.label}
      data={[...props.data]}
      clearable
      {...(props.searchable === true ? searchedList : {})}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
      value={props.value === '' ? null : props.value}
      onChange={(value) => {
        props.onChange(value ?? '');
      }}
    />
  );
}
