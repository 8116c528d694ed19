import { IconListDetails } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import type { FindWords, Translate } from '../../i18n/spoken-words.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Column } from '../../ui/data/column.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { useEventWords } from '../../ui/data/event-words.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';
import { useEventFilters } from './event-filters.tsx';
import css from './ledger-page.module.css';
import { useFoundEvents } from './use-found-events.ts';
import type { FoundEvents, LedgerEvent } from './use-found-events.ts';

/** Every entry of the ledger, newest first, in words; found by kind, person, days and words. */
export function EventTable(props: {
  readonly openSeq: number | null;
  readonly onOpen: (event: LedgerEvent) => void;
}): ReactNode {
  const t = useText();
  const filters = useEventFilters();
  const found = useFoundEvents(filters.asked);
  return (
    <>
      <DataTable
        name="ledger"
        label={t('page.ledger.events')}
        columns={useColumns()}
        pages={found.pages}
        rowKey={(event) => String(event.seq)}
        isActive={(event) => event.seq === props.openSeq}
        onOpen={props.onOpen}
        tools={filters.fields}
        empty={
          <EmptyState
            icon={<IconListDetails size={28} />}
            title={t('page.ledger.nothing')}
            text={t('page.ledger.nothingText')}
          >
            {filters.isFiltered && (
              <ActionButton label={t('page.ledger.clear')} onRun={filters.clear} />
            )}
          </EmptyState>
        }
      />
      <HowFar of={found} />
    </>
  );
}

/** How far back a search has read, so that "nothing" never means "not looked". */
function HowFar(props: { readonly of: FoundEvents }): ReactNode {
  const t = useText();
  const { readTo, readsOn } = props.of;
  if (readTo === null || !readsOn) return null;
  return (
    <p className={css['howFar']} role="status">
      {t('page.ledger.readTo', { entry: formatInteger(readTo) })}
    </p>
  );
}

function useColumns(): readonly Column<LedgerEvent>[] {
  const t = useText();
  const words = useWords();
  const eventWords = useEventWords();
  return useMemo(
    () => [...columnsOf(t, words, eventWords), ...rarerColumns(t)],
    [t, words, eventWords],
  );
}

function columnsOf(
  t: Translate,
  words: FindWords,
  eventWords: ReturnType<typeof useEventWords>,
): readonly Column<LedgerEvent>[] {
  const role = (event: LedgerEvent): string => words(`roles.${event.actorRole}`) ?? '';
  return [
    {
      key: 'at',
      title: t('page.ledger.when'),
      width: '136px',
      yields: 4,
      plain: true,
      cell: (event) => <InstantText at={event.at} />,
    },
    {
      key: 'what',
      title: t('page.ledger.what'),
      width: 'minmax(260px, 3fr)',
      lead: true,
      cell: eventWords,
    },
    {
      key: 'who',
      title: t('page.ledger.who'),
      width: 'minmax(150px, 1fr)',
      yields: 3,
      plain: true,
      cell: (event) =>
        event.actorRole === 'program' ? (
          t('timeline.program')
        ) : (
          <>
            {event.actorName}
            <span className={css['role']}>{role(event)}</span>
          </>
        ),
    },
    {
      key: 'seq',
      title: t('page.ledger.entry'),
      width: '72px',
      align: 'right',
      yields: 2,
      cell: (event) => formatInteger(event.seq),
    },
    {
      key: 'reason',
      title: t('field.reason'),
      width: 'minmax(140px, 1.2fr)',
      yields: 1,
      isBlank: (event) => event.reason === null,
      cell: (event) => event.reason ?? '',
      optional: true,
    },
  ];
}

function rarerColumns(t: Translate): readonly Column<LedgerEvent>[] {
  return [
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
