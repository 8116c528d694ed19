import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { dropDraft } from '../../../ui/form/draft.ts';
import { Panel } from '../../../ui/layout/panel.tsx';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { ContentEffects } from '../acts/content-effects.tsx';
import { ChosenList, lotOfField } from '../choose/chosen-list.tsx';
import type { Choice, ChosenLots } from '../choose/chosen-lots.ts';
import { lotsInput, partsOf } from '../choose/chosen-parts.ts';
import css from '../choose/choose.module.css';

/** Name of the draft of what is to be added to an order. */
export function draftOf(order: Order): string {
  return `orders.addLots.${order.id}`;
}

/** What is to be added, what that does to the order, and the verb. */
export function AddLotsPanel(props: {
  readonly order: Order;
  readonly choice: Choice;
  readonly chosen: ChosenLots;
  readonly onChange: (choice: Choice) => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { locale } = useLocale();
  const held = useHeldOrder(props.order);
  const add = useCommand('orders.addLots');
  const { choice, chosen } = props;
  const parts = partsOf(choice, chosen, locale);
  const wanted = Object.keys(choice).length;
  const follow = (reply: Awaited<ReturnType<typeof add.retry>>): void => {
    if (reply?.ok !== true) return;
    dropDraft(draftOf(held.seen));
    go(paths.order(held.seen.id));
  };
  const run = (): void => {
    void add.run({ ...seenOf(held.seen), lots: lotsInput(choice, parts) }).then(follow);
  };
  return (
    <Panel
      title={t('page.order.addPanel')}
      foot={
        <ActionButton
          kind="primary"
          label={t('page.order.addVerb')}
          shortcut="Ctrl+Enter"
          saving={add.saving}
          disabled={wanted === 0 || parts.length < wanted}
          onRun={run}
          fullWidth
        />
      }
    >
      <div className={css['panel']}>
        <ChangedNotice held={held} />
        <RejectionList
          rejections={add.rejections}
          labelOf={(field) => lotOfField(field, choice, chosen)}
        />
        {add.failure !== null && (
          <FailureNote error={add.failure} onAgain={() => void add.retry().then(follow)} />
        )}
        <ContentEffects order={held.seen} change="add" />
        <ChosenList
          choice={choice}
          chosen={chosen}
          parts={parts}
          rejections={add.rejections}
          onChange={props.onChange}
        />
      </div>
    </Panel>
  );
}
