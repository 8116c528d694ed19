import { IconPackageImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useLookUpScan } from '../../app/scan/use-look-up-scan.ts';
import { useScan } from '../../app/scan/use-scan.ts';
import { paths } from '../../app/paths.ts';
import { useFilter, useGo } from '../../app/use-go.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePages } from '../../rpc/use-pages.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Column } from '../../ui/data/column.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { SearchField } from '../../ui/data/search-field.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Quantities, Quantity } from '../../ui/values/quantity.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import css from './receive.module.css';

type LotRow = OutputOf<'lots.list'>['items'][number];

/** The goods that were registered and have not come yet; a scan opens theirs. */
export function ReceiveListPage(): ReactNode {
  const t = useText();
  const go = useGo();
  const lookUp = useLookUpScan();
  const [search, setSearch] = useFilter('search');
  const lots = usePages('lots.list', {
    status: ['expected'],
    limit: 100,
    ...(search === '' ? {} : { search: search.slice(0, 100) }),
  });
  const columns = useExpectedColumns(lots.firstPage?.totals ?? []);
  useScan((text) => {
    void lookUp(text).then(({ match }) => {
      playScanSound(match === undefined ? 'unknown' : 'ok');
      if (match?.kind === 'lot') go(`${paths.receive}/${match.id}`);
      else setSearch(match?.kind === 'seizure' ? match.title : text);
    });
  });
  return (
    <Page fit="full" title={t('nav.receive')} standing={t('page.receive.listStanding')}>
      <DataTable
        name="expected"
        label={t('page.receive.listLabel')}
        columns={columns}
        pages={lots}
        touch
        rowKey={(lot) => lot.id}
        onOpen={(lot) => {
          go(`${paths.receive}/${lot.id}`);
        }}
        tools={<SearchField value={search} onChange={setSearch} label={t('page.receive.search')} />}
        empty={
          <EmptyState
            icon={<IconPackageImport size={28} />}
            title={search === '' ? t('page.receive.empty') : t('page.lots.nothing')}
            text={search === '' ? t('page.receive.emptyText') : t('page.receive.nothingText')}
          >
            <ActionButton
              kind="primary"
              label={t('page.seizures.register')}
              shortcut="Alt+N"
              onRun={() => {
                go(`${paths.seizures}/new`);
              }}
            />
          </EmptyState>
        }
      />
    </Page>
  );
}

function useExpectedColumns(totals: LotRow['quantity'][]): readonly Column<LotRow>[] {
  const t = useText();
  const name = useCatalog();
  return [
    {
      key: 'seizure',
      title: t('page.goods.seizure'),
      width: 'minmax(150px, 1fr)',
      yields: 3,
      cell: (lot) => <strong>{lot.seizureNumber}</strong>,
    },
    {
      key: 'what',
      title: t('page.goods.what'),
      width: 'minmax(220px, 2.4fr)',
      lead: true,
      cell: (lot) => (lot.brand === '' ? lot.description : `${lot.description}, ${lot.brand}`),
    },
    {
      key: 'category',
      title: t('page.goods.category'),
      width: 'minmax(140px, 1fr)',
      yields: 1,
      plain: true,
      cell: (lot) => name('category', lot.category),
    },
    {
      key: 'quantity',
      title: t('page.receive.expected'),
      width: '160px',
      yields: 'never',
      align: 'right',
      cell: (lot) => <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} />,
      foot: (
        <span className={css['sum']}>
          <Quantities of={totals} />
        </span>
      ),
    },
    {
      key: 'reference',
      title: t('page.goods.lot'),
      width: '176px',
      yields: 2,
      plain: true,
      cell: (lot) => <Reference value={lot.reference} copy={false} />,
    },
  ];
}
