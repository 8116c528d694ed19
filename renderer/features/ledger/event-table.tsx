import { IconListDetails } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFilter } from '../../app/use-go.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { usePages } from '../../rpc/use-pages.ts';
import type { ItemOf } from '../../rpc/use-pages.ts';
import type { Column } from '../../ui/data/column.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { SearchField } from '../../ui/data/search-field.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';

export type LedgerEvent = ItemOf<'ledger.events'>;

/** Every entry of the ledger, newest first, in words. */
export function EventTable(props: {
  readonly openSeq: number | null;
  readonly onOpen: (event: LedgerEvent) => void;
}): ReactNode {
  const t = useText();
  const [search, setSearch] = useFilter('search');
  const events = usePages('ledger.events', search === '' ? {} : { search });
  return (
    <DataTable
      name="ledger"
      label={t('page.ledger.events')}
      columns={useColumns()}
      pages={events}
      rowKey={(event) => String(event.seq)}
      isActive={(event) => event.seq === props.openSeq}
      onOpen={props.onOpen}
      tools={<SearchField value={search} onChange={setSearch} label={t('page.ledger.search')} />}
      empty={
        <EmptyState
          icon={<IconListDetails size={28} />}
          title={t('page.ledger.nothing')}
          text={t('page.ledger.nothingText')}
        />
      }
    />
  );
}

function useColumns(): readonly Column<LedgerEvent>[] {
  const t = useText();
  const words = useWords();
  return [
    {
      key: 'seq',
      title: t('page.ledger.entry'),
      width: '72px',
      yields: 3,
      align: 'right',
      cell: (event) => formatInteger(event.seq),
    },
    {
      key: 'at',
      title: t('page.ledger.when'),
      width: '156px',
      yields: 4,
      plain: true,
      cell: (event) => <InstantText at={event.at} />,
    },
    {
      key: 'what',
      title: t('page.ledger.what'),
      width: 'minmax(260px, 3fr)',
      lead: true,
      cell: (event) => words(`events.${event.type}`, event.facts) ?? event.type,
    },
    {
      key: 'who',
      title: t('page.ledger.who'),
      width: 'minmax(140px, 1fr)',
      yields: 2,
      cell: (event) => (event.actorRole === 'program' ? t('timeline.program') : event.actorName),
    },
    {
      key: 'reason',
      title: t('field.reason'),
      width: 'minmax(120px, 1.2fr)',
      yields: 1,
      cell: (event) => event.reason ?? '',
      optional: true,
    },
    {
      key: 'station',
      title: t('page.ledger.station'),
      width: '120px',
      yields: 1,
      cell: (event) => event.station,
      optional: true,
    },
    {
      key: 'type',
      title: t('page.ledger.type'),
      width: '200px',
      yields: 1,
      cell: (event) => <code>{event.type}</code>,
      optional: true,
    },
    {
      key: 'hash',
      title: t('page.ledger.leafHash'),
      width: '160px',
      yields: 1,
      cell: (event) => <code title={event.leafHash}>{event.leafHash.slice(0, 16)}</code>,
      optional: true,
    },
  ];
}
