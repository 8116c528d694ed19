import { IconFileImport, IconGavel } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { paths } from '../../../app/paths.ts';
import { useFilter, useGo } from '../../../app/use-go.ts';
import { useMay } from '../../../app/session/session.ts';
import { useCountryName } from '../../../i18n/countries.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { Column } from '../../../ui/data/column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { InstantText, PartialDateText } from '../../../ui/values/date-text.tsx';
import { Quantities } from '../../../ui/values/quantity.tsx';
import { StateCounts } from './state-counts.tsx';

type Seizure = OutputOf<'seizures.list'>['items'][number];

/** The seizures of the site, newest first, each with where its goods are. */
export function SeizuresPage(): ReactNode {
  const t = useText();
  const go = useGo();
  const may = useMay();
  const [search, setSearch] = useFilter('search');
  const seizures = usePages('seizures.list', {
    limit: 100,
    ...(search === '' ? {} : { search: search.slice(0, 100) }),
  });
  const atLeast = seizures.firstPage?.totalIsMinimum === true;
  const columns = useSeizureColumns();
  const handles = may('goods.handle');
  const register = (
    <ActionButton
      kind="primary"
      label={t('page.seizures.register')}
      shortcut="Alt+N"
      onRun={() => {
        go(`${paths.seizures}/new`);
      }}
    />
  );
  return (
    <Page
      fit="full"
      title={t('nav.seizures')}
      standing={t(atLeast ? 'page.seizures.atLeast' : 'page.seizures.standing')}
      actions={
        handles && (
          <>
            <ActionButton
              label={t('page.seizures.import')}
              shortcut="Alt+I"
              icon={<IconFileImport size={18} aria-hidden="true" />}
              onRun={() => {
                go(paths.import);
              }}
            />
            {register}
          </>
        )
      }
    >
      <DataTable
        name="seizures"
        label={t('nav.seizures')}
        columns={columns}
        pages={seizures}
        rowKey={(seizure) => seizure.id}
        onOpen={(seizure) => {
          go(paths.seizure(seizure.id));
        }}
        tools={
          <SearchField value={search} onChange={setSearch} label={t('page.seizures.search')} />
        }
        empty={
          <EmptyState
            icon={<IconGavel size={28} />}
            title={search === '' ? t('page.seizures.empty') : t('page.seizures.nothing')}
            text={search === '' ? t('page.seizures.emptyText') : t('page.seizures.nothingText')}
          />
        }
      />
    </Page>
  );
}

function useSeizureColumns(): readonly Column<Seizure>[] {
  const t = useText();
  const country = useCountryName();
  return [
    {
      key: 'number',
      title: t('page.seizures.number'),
      width: 'minmax(180px, 1.2fr)',
      lead: true,
      cell: (seizure) => <strong>{seizure.number}</strong>,
    },
    {
      key: 'date',
      title: t('page.seizures.date'),
      width: '148px',
      yields: 2,
      cell: (seizure) => <PartialDateText date={seizure.date} />,
    },
    {
      key: 'place',
      title: t('page.seizures.place'),
      width: 'minmax(180px, 1.4fr)',
      yields: 3,
      plain: true,
      cell: (seizure) => `${seizure.place}, ${country(seizure.country)}`,
    },
    {
      key: 'totals',
      title: t('page.seizures.goods'),
      width: 'minmax(132px, 1fr)',
      yields: 'never',
      align: 'right',
      cell: (seizure) => <Quantities of={seizure.totals} />,
    },
    {
      key: 'states',
      title: t('page.seizures.where'),
      width: 'minmax(168px, 1.4fr)',
      yields: 4,
      plain: true,
      cell: (seizure) => <StateCounts states={seizure.lotStates} />,
    },
    {
      key: 'office',
      title: t('page.seizures.office'),
      width: 'minmax(160px, 1fr)',
      yields: 1,
      optional: true,
      cell: (seizure) => seizure.office,
    },
    {
      key: 'registered',
      title: t('page.seizures.registered'),
      width: '140px',
      yields: 1,
      optional: true,
      cell: (seizure) => <InstantText at={seizure.registeredAt} />,
    },
  ];
}
