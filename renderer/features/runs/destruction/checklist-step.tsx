import { Textarea } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import type { Command } from '../../../rpc/use-command.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { dropDraft } from '../../../ui/form/draft.ts';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import { isAnswered } from '../step/run-steps.ts';
import css from '../step/step-content.module.css';
import { useHandsOn } from '../step/use-hands-on.ts';
import { openRow, useNextOpenRow } from '../step/use-next-open-row.ts';

type Item = NonNullable<Order['run']>['checklist'][number];

/** The points of the method, each done, or not done with the reason. */
export function ChecklistStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const check = useCommand('orders.checkItem');
  const [refusing, setRefusing] = useState<string | null>(null);
  const { order } = props;
  const isOpen = useHandsOn(order, ['executing']);
  const items = order.run?.checklist ?? [];
  const list = useNextOpenRow<HTMLUListElement>(items.filter(isAnswered).length, check.saving);
  return (
    <>
      {isOpen && <p className={css['help']}>{t('page.run.checklist.help')}</p>}
      {refusing === null && <RejectionList rejections={check.rejections} />}
      {check.failure !== null && (
        <FailureNote error={check.failure} onAgain={() => void check.retry()} />
      )}
      <ul ref={list} className={css['list']}>
        {items.map((item) => (
          <ChecklistRow
            key={item.item}
            item={item}
            isOpen={isOpen}
            isSaving={check.saving}
            onDone={() => {
              void check.run({ ...seenOf(order), item: item.item, done: true, note: '' });
            }}
            onNotDone={() => {
              setRefusing(item.item);
            }}
          />
        ))}
      </ul>
      {refusing !== null && (
        <NotDoneDialog
          order={order}
          item={refusing}
          check={check}
          onClose={() => {
            setRefusing(null);
          }}
        />
      )}
    </>
  );
}

function ChecklistRow(props: {
  readonly item: Item;
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  readonly onDone: () => void;
  readonly onNotDone: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { item, isOpen } = props;
  const answered = isAnswered(item);
  const said = words(`checklist.${item.item}`) ?? item.item;
  return (
    <li className={css['row']}>
      <div className={css['grow']} {...(answered || !isOpen ? {} : openRow)}>
        <span>{said}</span>
        {item.note !== '' && <p className={css['muted']}>{item.note}</p>}
      </div>
      {answered || !isOpen ? (
        <Answered item={item} />
      ) : (
        <>
          <ActionButton
            label={t('page.run.checklist.notDone')}
            of={said}
            onRun={props.onNotDone}
            disabled={props.isSaving}
          />
          <ActionButton
            kind="primary"
            label={t('page.run.checklist.done')}
            of={said}
            onRun={props.onDone}
            disabled={props.isSaving}
          />
        </>
      )}
      {answered && isOpen && (
        <ActionButton
          kind="quiet"
          label={t('action.edit')}
          of={said}
          onRun={item.done ? props.onNotDone : props.onDone}
        />
      )}
    </li>
  );
}

function Answered(props: { readonly item: Item }): ReactNode {
  const t = useText();
  const { item } = props;
  if (item.done) {
    return (
      <Badge tone="allowed" icon={<IconCheck size={16} />}>
        {t('page.run.checklist.isDone')}
      </Badge>
    );
  }
  return isAnswered(item) ? (
    <Badge tone="conditional" icon={<IconX size={16} />}>
      {t('page.run.checklist.isNotDone')}
    </Badge>
  ) : (
    <Badge tone="plain" icon={<IconCircleDashed size={16} />}>
      {t('page.run.checklist.open')}
    </Badge>
  );
}

function NotDoneDialog(props: {
  readonly order: Order;
  readonly item: string;
  readonly check: Command<'orders.checkItem'>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { order, item, check } = props;
  const draft = `orders.checkItem.${order.id}.${item}`;
  const { values, change } = useDraft(draft, { note: '' });
  const { note } = values;
  return (
    <ConfirmDialog
      title={t('page.run.checklist.notDone')}
      verb={t('action.save')}
      saving={check.saving}
      disabled={note.trim() === ''}
      onClose={props.onClose}
      onConfirm={() => {
        void check.run({ ...seenOf(order), item, done: false, note }).then((reply) => {
          if (!reply.ok) return;
          dropDraft(draft);
          props.onClose();
        });
      }}
    >
      <p>{words(`checklist.${item}`) ?? item}</p>
      <RejectionList rejections={check.rejections} />
      <Textarea
        name="note"
        label={t('page.run.checklist.why')}
        required
        data-autofocus
        autosize
        minRows={2}
        value={note}
        onChange={(event) => {
          change({ note: event.currentTarget.value });
        }}
      />
    </ConfirmDialog>
  );
}
