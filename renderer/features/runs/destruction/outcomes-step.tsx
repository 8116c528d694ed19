import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { VirtualList } from '../../../ui/data/virtual-list.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';
import { OutcomeBadge } from '../../../ui/orders/outcome-badge.tsx';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { destroyedInFull } from './destroyed-in-full.ts';
import { AllDestroyedDialog } from './all-destroyed-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import css from '../step/step-content.module.css';
import { useHandsOn } from '../step/use-hands-on.ts';
import { openRow, useNextOpenRow } from '../step/use-next-open-row.ts';

/** What became of each line: destroyed as loaded with one press, or anything else with a reason. */
export function OutcomesStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const isOpen = useHandsOn(order, ['executing']);
  const record = useCommand('orders.recordOutcome');
  const [other, setOther] = useState<OrderLine | null>(null);
  const [all, setAll] = useState(false);
  const lines = usePages('orders.lines', { orderId: order.id, limit: 100 });
  const open = useCall('orders.lines', {
    orderId: order.id,
    show: 'without-outcome',
    limit: 1,
  });
  const openCount = open.data?.total ?? 0;
  const answered = lines.items.filter(({ outcome }) => outcome !== null).length;
  const list = useNextOpenRow<HTMLDivElement>(answered, record.saving);
  return (
    <>
      {isOpen && <p className={css['help']}>{t('page.run.outcomes.help')}</p>}
      {other === null && <RejectionList rejections={record.rejections} />}
      {record.failure !== null && (
        <FailureNote error={record.failure} onAgain={() => void record.retry()} />
      )}
      {isOpen && openCount > 1 && (
        <div className={css['foot']}>
          <ActionButton
            label={t('page.run.outcomes.all', { count: openCount })}
            shortcut="Alt+D"
            onRun={() => {
              setAll(true);
            }}
          />
        </div>
      )}
      <div ref={list} className={css['list']}>
        <VirtualList
          label={t('page.run.step.outcomes')}
          rows={lines.items}
          total={lines.total ?? lines.items.length}
          rowKey={({ lot }) => lot.id}
          rowHeight={65}
          more={lines.more}
        >
          {(line) => (
            <OutcomeRow
              line={line}
              isOpen={isOpen}
              isSaving={record.saving}
              onDestroyed={() => void record.run(destroyedInFull(order, line))}
              onOther={() => {
                setOther(line);
              }}
            />
          )}
        </VirtualList>
      </div>
      {other !== null && (
        <OutcomeDialog
          order={order}
          line={other}
          onClose={() => {
            setOther(null);
          }}
        />
      )}
      {all && (
        <AllDestroyedDialog
          order={order}
          onClose={() => {
            setAll(false);
          }}
        />
      )}
    </>
  );
}

function OutcomeRow(props: {
  readonly line: OrderLine;
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  readonly onDestroyed: () => void;
  readonly onOther: () => void;
}): ReactNode {
  const t = useText();
  const { line, isOpen } = props;
  const { outcome, stopped } = line;
  return (
    <div className={css['row']}>
      <div className={css['grow']} {...(isOpen && !stopped && outcome === null ? openRow : {})}>
        <strong>{line.lot.description}</strong>
        <p className={css['muted']}>
          <Reference value={line.lot.reference} copy={false} /> ·{' '}
          <Quantity amount={line.quantity.amount} unit={line.quantity.unit} /> ·{' '}
          <Mass grams={line.massGrams} />
        </p>
        {outcome !== null && outcome.note !== '' && <p className={css['muted']}>{outcome.note}</p>}
      </div>
      {outcome !== null && (
        <span>
          <Quantity amount={outcome.destroyed.amount} unit={outcome.destroyed.unit} />
        </span>
      )}
      {(stopped || outcome !== null || !isOpen) && <OutcomeBadge line={line} />}
      {isOpen && !stopped && (
        <>
          <ActionButton
            kind={outcome === null ? 'secondary' : 'quiet'}
            label={outcome === null ? t('page.run.outcomes.other') : t('action.edit')}
            of={line.lot.description}
            onRun={props.onOther}
          />
          {outcome === null && (
            <ActionButton
              kind="primary"
              label={t('page.run.outcomes.destroyed')}
              of={line.lot.description}
              disabled={props.isSaving}
              onRun={props.onDestroyed}
            />
          )}
        </>
      )}
    </div>
  );
}
