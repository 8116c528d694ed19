import type { ReactNode } from 'react';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { optionalScaledInput } from '../../../ui/form/scaled-number.ts';
import { dropDraft } from '../../../ui/form/draft.ts';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { CommissionRows } from './commission-rows.tsx';
import { changedFields, noWitness, usePersonLabel } from './present-people.ts';
import type { Member, Witness } from './present-people.ts';
import css from '../step/step-content.module.css';
import { useFields } from '../step/use-fields.ts';
import { WitnessRows } from './witness-rows.tsx';

interface People {
  readonly witnesses: readonly Witness[];
  readonly commission: readonly Member[];
}

function usePeople(orderId: string) {
  const draft = `orders.start.people.${orderId}`;
  const { values: people, change } = useDraft<People>(draft, {
    witnesses: [noWitness, noWitness],
    commission: [],
  });
  return {
    people,
    set: change,
    forget: (): void => {
      dropDraft(draft);
    },
  };
}

/** DW-01, DW-07, DW-12: who is there from the breaking of the seals to the end. */
export function StartStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { order } = props;
  const start = useCommand('orders.start');
  const { people, set, forget } = usePeople(order.id);
  const initial = { weighbridgeInGrams: '' };
  const fields = useFields(`orders.start.${order.id}`, initial, start.rejections);
  const run = (): void => {
    const input = {
      ...seenOf(order),
      witnesses: [...people.witnesses],
      commission: [...people.commission],
      weighbridgeInGrams: optionalScaledInput(fields.text('weighbridgeInGrams'), 3, locale),
    };
    if (!fields.check('orders.start', input)) return;
    void start.run(input).then((reply) => {
      if (!reply.ok) return;
      forget();
      fields.forget();
    });
  };
  const labelOf = usePersonLabel();
  return (
    <>
      <p className={css['help']}>
        {t('page.run.start.help', { operator: order.schedule?.operatorName ?? '' })}
      </p>
      <div className={css['form']}>
        <RejectionList rejections={fields.wrong} labelOf={labelOf} />
        {start.failure !== null && (
          <FailureNote error={start.failure} onAgain={() => void start.retry()} />
        )}
        <WitnessRows
          witnesses={people.witnesses}
          errorOf={fields.errorOf}
          onChange={(witnesses) => {
            fields.correct(changedFields('witnesses', people.witnesses, witnesses));
            set({ witnesses });
          }}
        />
        <CommissionRows
          members={people.commission}
          errorOf={fields.errorOf}
          onChange={(commission) => {
            fields.correct(changedFields('commission', people.commission, commission));
            set({ commission });
          }}
        />
        <MassField
          form={fields}
          name="weighbridgeInGrams"
          label={t('page.run.start.weighbridge')}
          help={t('page.run.start.weighbridgeHelp')}
        />
        <div className={css['foot']}>
          <ActionButton
            kind="primary"
            large
            label={t('page.run.start.verb')}
            shortcut="F4"
            saving={start.saving}
            whyNot={actionOf(order, 'orders.start')?.findings}
            onRun={run}
          />
        </div>
      </div>
    </>
  );
}

/** Who stood there, and since when. */
export function StartDone(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { run } = props.order;
  if (run === null) return null;
  return (
    <div className={css['form']}>
      <FactList
        facts={[
          { label: t('page.run.start.at'), value: <InstantText at={run.startedAt} /> },
          { label: t('page.order.operator'), value: run.operatorName },
          ...run.witnesses.map(({ name, organisation, outside }) => ({
            label: name,
            value: `${organisation}, ${
              outside ? t('page.run.outsideWitness') : t('page.run.witness')
            }`,
          })),
          ...run.commission.map(({ name, position, chair }) => ({
            label: name,
            value: `${position}, ${chair ? t('page.run.chair') : t('page.run.member')}`,
          })),
        ]}
      />
    </div>
  );
}
