import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { findUnit } from '../../../../shared/kernel/units.ts';
import type { Quantity } from '../../../../shared/kernel/quantity.ts';
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
import { readQuantity, typedUnit } from '../../../ui/form/quantity-field.tsx';
import { Panel } from '../../../ui/layout/panel.tsx';
import { sumByUnit } from '../../../ui/orders/order.ts';
import { Totals } from '../../../ui/orders/totals.tsx';
import { ChosenLot } from './chosen-lot.tsx';
import { draftName } from './chosen-lots.ts';
import type { Choice, Lot } from './chosen-lots.ts';
import css from './draft-panel.module.css';

interface Draft {
  readonly title: string;
  readonly lots: Choice;
}

/** How much of a lot goes: what was typed, else all of it; undefined when it cannot be read. */
function amountOf(lot: Lot, typed: string, locale: string): Quantity | undefined {
  const base = findUnit(lot.quantity.unit)?.base ?? 'H87';
  if (typed.trim() === '') return { amount: lot.quantity.amount, unit: base };
  const read = readQuantity(typed, typedUnit(base), locale);
  return read.ok ? read.value : undefined;
}

/** The mass that goes with a part of a lot, in proportion; null when nobody weighed it. */
function massOf(lot: Lot, amount: number): number | null {
  if (lot.massGrams === null || lot.quantity.amount === 0) return null;
  return Math.round((lot.massGrams * amount) / lot.quantity.amount);
}

/** The order that is being put together: its name, its lots, its totals, and the verb. */
export function DraftPanel(props: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly chosen: { readonly lots: ReadonlyMap<string, Lot>; readonly unknown: readonly string[] };
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { draft, onChange, chosen } = props;
  const create = useCreateOrder(draft);
  const entries = Object.entries(draft.lots);
  const parts = entries.flatMap(([lotId, typed]) => {
    const lot = chosen.lots.get(lotId);
    const amount = lot === undefined ? undefined : amountOf(lot, typed, locale);
    return lot === undefined || amount === undefined ? [] : [{ lot, amount }];
  });
  const masses = parts.map(({ lot, amount }) => massOf(lot, amount.amount) ?? 0);
  const run = (): void => {
    create.run(
      parts.map(({ lot, amount }) =>
        draft.lots[lot.id]?.trim() === '' ? { lotId: lot.id } : { lotId: lot.id, quantity: amount },
      ),
    );
  };
  const labels = new Map(entries.map(([id], i) => [`lots.${i}`, chosen.lots.get(id)?.reference]));
  return (
    <Panel
      title={t('page.newOrder.panel')}
      foot={
        <ActionButton
          kind="primary"
          label={t('page.newOrder.create')}
          shortcut="Ctrl+Enter"
          saving={create.saving}
          disabled={entries.length === 0 || parts.length < entries.length}
          onRun={run}
          fullWidth
        />
      }
    >
      <div className={css['panel']}>
        <RejectionList
          rejections={create.rejections}
          labelOf={(field) =>
            field === 'title'
              ? t('page.newOrder.name')
              : (labels.get(field.split('.').slice(0, 2).join('.')) ?? undefined)
          }
        />
        {create.failure !== null && (
          <FailureNote error={create.failure} onAgain={() => void create.retry()} />
        )}
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
        {entries.length === 0 ? (
          <p className={css['none']}>{t('page.newOrder.none')}</p>
        ) : (
          <ul className={css['lots']}>
            {entries.map(([lotId, typed], index) => (
              <ChosenLot
                key={lotId}
                field={`lots.${index}`}
                lot={chosen.lots.get(lotId)}
                isUnknown={chosen.unknown.includes(lotId)}
                typed={typed}
                onType={(text) => {
                  onChange({ ...draft, lots: { ...draft.lots, [lotId]: text } });
                }}
                onRemove={() => {
                  const rest = entries.filter(([each]) => each !== lotId);
                  onChange({ ...draft, lots: Object.fromEntries(rest) });
                }}
              />
            ))}
          </ul>
        )}
        <Totals
          totals={sumByUnit(parts.map(({ amount }) => amount))}
          massGrams={masses.reduce((sum, mass) => sum + mass, 0)}
        />
      </div>
    </Panel>
  );
}

function useCreateOrder(draft: Draft) {
  const go = useGo();
  const command = useCommand('orders.create');
  const [slips, setSlips] = useState<readonly Rejection[]>([]);
  const run = (lots: InputOf<'orders.create'>['lots']): void => {
    const input = { title: draft.title, lots };
    const found = inputRejections('orders.create', input);
    setSlips(found);
    if (found.length > 0) return;
    void command.run(input).then((reply) => {
      if (!reply.ok) return;
      dropDraft(draftName);
      go(paths.order(reply.value.id));
    });
  };
  return { ...command, run, rejections: slips.length > 0 ? slips : command.rejections };
}
