import { IconCalendarCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/session.ts';
import { useFilter, useGo } from '../../../app/use-go.ts';
import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';
import { addDays } from '../../../../shared/kernel/legal-date.ts';
import { today } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Answer } from '../../../ui/feedback/answer.tsx';
import { ViewSwitch } from '../../../ui/data/view-switch.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Panel } from '../../../ui/layout/panel.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { Totals, useLotColumns } from '../lots/lot-columns.tsx';
import { LotFacts } from '../lots/lot-facts.tsx';
import { lotName } from '../lots/lot.ts';
import { ReviewDialog } from './review-dialog.tsx';

const dues = ['overdue', 'today', 'soon', 'all'] as const;
type Due = (typeof dues)[number];

/** Until which day a filter looks; undefined for every date. */
function dueBy(due: Due): string | undefined {
  const days = { overdue: -1, today: 0, soon: 7, all: undefined }[due];
  return days === undefined ? undefined : addDays(today(), days);
}

/** Who is asked can answer: goods that nobody has received yet are not decided on. */
const inHand: LotStatus[] = ['received', 'stored'];

/** The dated questions "can this go?", the longest overdue first; answered from here. */
export function ReviewsPage(): ReactNode {
  const t = useText();
  const [filter, setFilter] = useFilter('due');
  const [lotId, setLotId] = useFilter('lot');
  const due = dues.find((each) => each === filter) ?? 'soon';
  const until = dueBy(due);
  const lots = usePages('lots.list', {
    sort: 'review',
    status: inHand,
    limit: 100,
    ...(until === undefined ? {} : { reviewDueBy: until }),
  });
  const columns = useLotColumns(<Totals of={lots.firstPage?.totals ?? []} />);
  const order =
    lotId === ''
      ? ['review', 'reference', 'name', 'quantity', 'state', 'place']
      : ['review', 'name', 'quantity', 'state'];
  const shown = order.flatMap((key) => columns.filter((column) => column.key === key));
  return (
    <Page
      fit="full"
      title={t('nav.reviews')}
      standing={t('page.reviews.standing')}
      {...(lotId === '' ? {} : { side: <Chosen key={lotId} lotId={lotId} /> })}
    >
      <DataTable
        name="reviews"
        label={t('nav.reviews')}
        columns={shown}
        pages={lots}
        rowKey={(lot) => lot.id}
        isActive={(lot) => lot.id === lotId}
        onOpen={(lot) => {
          setLotId(lot.id);
        }}
        tools={
          <ViewSwitch
            label={t('page.reviews.due')}
            views={dues.map((each) => ({ value: each, label: t(`page.reviews.due.${each}`) }))}
            value={due}
            onChange={setFilter}
          />
        }
        empty={
          <EmptyState
            icon={<IconCalendarCheck size={28} />}
            title={t('page.reviews.empty')}
            text={t('page.reviews.emptyText')}
          />
        }
      />
    </Page>
  );
}

/** The lot whose question is open, with the way to answer it. */
function Chosen(props: { readonly lotId: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const may = useMay();
  const lot = useCall('lots.get', { lotId: props.lotId });
  const [answering, setAnswering] = useState(false);
  return (
    <Answer of={lot}>
      {(value) => {
        const act = value.actions.find((each) => each.procedure === 'lots.answerReview');
        return (
          <Panel
            title={lotName(value)}
            badge={<Reference value={value.reference} />}
            foot={
              <>
                <ActionButton
                  kind="primary"
                  label={t('page.review.verb')}
                  shortcut="Alt+V"
                  whyNot={act?.allowed === true && may('goods.decide') ? [] : act?.findings}
                  onRun={() => {
                    setAnswering(true);
                  }}
                />
                <ActionButton
                  label={t('page.store.openLot')}
                  shortcut="Alt+O"
                  onRun={() => {
                    go(paths.lot(value.id));
                  }}
                />
              </>
            }
          >
            <LotFacts lot={value} />
            {answering && (
              <ReviewDialog
                lot={value}
                onClose={() => {
                  setAnswering(false);
                }}
              />
            )}
          </Panel>
        );
      }}
    </Answer>
  );
}
