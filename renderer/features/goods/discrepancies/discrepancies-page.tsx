import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { useFilter } from '../../../app/use-go.ts';
import { today } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import type { Column } from '../../../ui/data/column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { ViewSwitch } from '../../../ui/data/view-switch.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { useDifferenceText } from './difference-text.ts';
import { DiscrepancyPanel } from './discrepancy-panel.tsx';
import css from '../lots/goods.module.css';
import type { Discrepancy } from '../lots/lot.ts';

/** By the step that waits: to recount, to explain, to close. */
const views = ['open', 'found', 'recounted', 'explained', 'closed', 'all'] as const;

const asked = {
  open: { open: true },
  found: { state: ['found'] },
  recounted: { state: ['recounted'] },
  explained: { state: ['explained', 'investigated'] },
  closed: { state: ['closed'] },
  all: { open: false },
} satisfies Record<(typeof views)[number], Partial<InputOf<'discrepancies.list'>>>;

/** What does not agree with the record: found, recounted, explained, closed. */
export function DiscrepanciesPage(): ReactNode {
  const t = useText();
  const [state, setState] = useFilter('state');
  const [id, setId] = useFilter('id');
  const shown = views.find((view) => view === state) ?? 'open';
  // That nothing waits for one step does not say that everything agrees.
  const isStep = shown !== 'open' && shown !== 'all';
  const pages = usePages('discrepancies.list', { ...asked[shown], limit: 100 });
  const columns = useColumns();
  const one = useCall('discrepancies.list', { discrepancyId: id }, { enabled: id !== '' });
  const [chosen] = id === '' ? [] : (one.data?.items ?? []);
  return (
    <Page
      fit="full"
      title={t('nav.discrepancies')}
      standing={t('page.discrepancies.standing')}
      {...(chosen === undefined
        ? {}
        : {
            side: (
              <DiscrepancyPanel
                key={chosen.id}
                discrepancy={chosen}
                onClose={() => {
                  setId('');
                }}
              />
            ),
          })}
    >
      <DataTable
        name="discrepancies"
        label={t('nav.discrepancies')}
        columns={columns}
        pages={pages}
        rowKey={(each) => each.id}
        isActive={(each) => each.id === id}
        onOpen={(each) => {
          setId(each.id);
        }}
        touch
        tools={
          <ViewSwitch
            label={t('page.goods.state')}
            views={views.map((each) => ({
              value: each,
              label: t(`page.discrepancies.show.${each}`),
            }))}
            value={shown}
            onChange={(view) => {
              setState(view === 'open' ? '' : view);
            }}
          />
        }
        empty={
          <EmptyState
            icon={<IconScale size={28} />}
            title={t(isStep ? 'page.discrepancies.emptyStep' : 'page.discrepancies.empty')}
            text={t(isStep ? 'page.discrepancies.emptyStepText' : 'page.discrepancies.emptyText')}
          />
        }
      />
    </Page>
  );
}

function useColumns(): readonly Column<Discrepancy>[] {
  const t = useText();
  const difference = useDifferenceText();
  return [
    {
      key: 'due',
      title: t('page.discrepancies.due'),
      width: '112px',
      yields: 5,
      cell: (each) => (
        <span
          className={each.state !== 'closed' && each.dueOn < today() ? css['overdue'] : undefined}
        >
          <DayText day={each.dueOn} short />
        </span>
      ),
    },
    {
      key: 'kind',
      title: t('page.discrepancies.kind'),
      width: '120px',
      yields: 2,
      plain: true,
      cell: (each) => t(`discrepancy.kind.${each.kind}`),
    },
    {
      key: 'difference',
      title: t('page.discrepancies.difference'),
      width: 'minmax(220px, 3fr)',
      lead: true,
      cell: (each) => difference(each),
    },
    {
      key: 'state',
      title: t('page.goods.state'),
      width: '148px',
      yields: 4,
      plain: true,
      cell: (each) => <StateBadge state={each.state} />,
    },
    {
      key: 'lot',
      title: t('page.goods.lot'),
      width: '176px',
      yields: 3,
      plain: true,
      cell: (each) => (
        <>
          <Reference value={each.lotReference} copy={false} />
          {each.packageReference !== null && (
            <>
              {' '}
              <Reference value={each.packageReference} copy={false} />
            </>
          )}
        </>
      ),
    },
    {
      key: 'by',
      title: t('page.discrepancies.by'),
      width: 'minmax(120px, 1fr)',
      yields: 1,
      optional: true,
      cell: (each) => each.openedBy,
    },
  ];
}
