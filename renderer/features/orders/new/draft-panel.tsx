import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { dropDraft } from '../../../ui/form/draft.ts';
import { inputRejections } from '../../../ui/form/input-rejections.ts';
import { Panel } from '../../../ui/layout/panel.tsx';
import { ChosenList, lotOfField } from '../choose/chosen-list.tsx';
import type { ChosenLots } from '../choose/chosen-lots.ts';
import { lotsInput, partsOf } from '../choose/chosen-parts.ts';
import css from '../choose/choose.module.css';
import { draftName } from './order-draft.ts';
import type { OrderDraft } from './order-draft.ts';

/** The order that is being put together: its name, its lots, its totals, and the verb. */
export function DraftPanel(props: {
  readonly draft: OrderDraft;
  readonly onChange: (draft: OrderDraft) => void;
  readonly chosen: ChosenLots;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { draft, onChange, chosen } = props;
  const create = useCreateOrder(draft);
  const parts = partsOf(draft.lots, chosen, locale);
  const wanted = Object.keys(draft.lots).length;
  return (
    <Panel
      title={t('page.newOrder.panel')}
      foot={
        <ActionButton
          kind="primary"
          label={t('page.newOrder.create')}
          shortcut="Ctrl+Enter"
          saving={create.saving}
          disabled={parts.length < wanted}
          onRun={() => {
            create.run(lotsInput(draft.lots, parts));
          }}
          fullWidth
        />
      }
    >
      <div className={css['panel']}>
        <RejectionList
          rejections={create.rejections}
          labelOf={(field) => {
            if (field === 'title') return t('page.newOrder.name');
            return field === 'lots' ? t('nav.lots') : lotOfField(field, draft.lots, chosen);
          }}
        />
        {create.failure !== null && <FailureNote error={create.failure} onAgain={create.again} />}
        <TextInput
          name="title"
          label={t('page.newOrder.name')}
          description={t('page.newOrder.nameHelp')}
          required
          value={draft.title}
          onChange={(event) => {
            onChange({ ...draft, title: event.currentTarget.value });
          }}
        />
        <ChosenList
          choice={draft.lots}
          chosen={chosen}
          parts={parts}
          rejections={create.rejections}
          onChange={(lots) => {
            onChange({ ...draft, lots });
          }}
        />
      </div>
    </Panel>
  );
}

function useCreateOrder(draft: OrderDraft) {
  const go = useGo();
  const command = useCommand('orders.create');
  const [slips, setSlips] = useState<readonly Rejection[]>([]);
  const follow = (reply: Awaited<ReturnType<typeof command.retry>>): void => {
    if (reply?.ok !== true) return;
    dropDraft(draftName);
    go(paths.order(reply.value.id));
  };
  const run = (lots: InputOf<'orders.create'>['lots']): void => {
    const input = { title: draft.title, lots };
    const found = inputRejections('orders.create', input);
    setSlips(found);
    if (found.length > 0) return;
    void command.run(input).then(follow);
  };
  // What was lost on the way back may have been done: the second answer is followed as the first.
  const again = (): void => {
    void command.retry().then(follow);
  };
  return { ...command, run, again, rejections: slips.length > 0 ? slips : command.rejections };
}
