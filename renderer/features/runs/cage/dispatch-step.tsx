import type { ReactNode } from 'react';
import { formatScaled } from '../../../i18n/numbers.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { FieldPair, NoteField, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { optionalScaledInput } from '../../../ui/form/scaled-number.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Totals } from '../../../ui/orders/totals.tsx';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { Mass } from '../../../ui/values/quantity.tsx';
import css from '../step/step-content.module.css';
import { useFields } from '../step/use-fields.ts';
import { useSigning } from '../step/use-signing.ts';
import { DispatchDialog } from './dispatch-dialog.tsx';
import type { Load } from './dispatch-dialog.tsx';

function loadOf(text: (name: string) => string, language: string): Load {
  const seals = text('seals').split(/[\n,;]+/);
  return {
    vehicle: text('vehicle'),
    driver: text('driver'),
    seals: seals.map((seal) => seal.trim()).filter((seal) => seal !== ''),
    weighbridgeOutGrams: optionalScaledInput(text('weighbridgeOutGrams'), 3, language),
  };
}

/** What carries the goods away: vehicle, driver, seals, weighbridge; a second person signs. */
export function DispatchStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { order } = props;
  const { going = [], goingGrams = 0, linesStopped = 0 } = order.staging ?? {};
  const labels: Readonly<Record<string, string>> = {
    vehicle: t('page.run.dispatch.vehicle'),
    driver: t('page.run.dispatch.driver'),
    seals: t('page.run.dispatch.seals'),
    weighbridgeOutGrams: t('page.run.dispatch.weighbridge'),
  };
  const signing = useSigning(Object.keys(labels));
  const initial = { vehicle: '', driver: '', seals: '', weighbridgeOutGrams: '' };
  const fields = useFields(`orders.dispatch.${order.id}`, initial, signing.returned);
  const load = loadOf(fields.text, locale);
  return (
    <>
      <p className={css['help']}>{t('page.run.dispatch.help')}</p>
      <div className={css['form']}>
        <Totals totals={going} massGrams={goingGrams} />
        {linesStopped > 0 && (
          <p className={css['note']}>{t('page.run.dispatch.stay', { count: linesStopped })}</p>
        )}
        <RejectionList rejections={fields.wrong} labelOf={(field) => labels[field]} />
        <FieldPair>
          <TextField
            form={fields}
            name="vehicle"
            label={t('page.run.dispatch.vehicle')}
            required
            autoFocus
          />
          <TextField form={fields} name="driver" label={t('page.run.dispatch.driver')} required />
        </FieldPair>
        <NoteField
          form={fields}
          name="seals"
          label={t('page.run.dispatch.seals')}
          help={t('page.run.dispatch.sealsHelp')}
        />
        <MassField
          form={fields}
          name="weighbridgeOutGrams"
          label={t('page.run.dispatch.weighbridge')}
          help={t('page.run.dispatch.weighbridgeHelp')}
        />
        <div className={css['foot']}>
          <ActionButton
            kind="primary"
            large
            label={t('page.run.dispatch.verb')}
            shortcut="F4"
            whyNot={actionOf(order, 'orders.dispatch')?.findings}
            onRun={() => {
              if (fields.check('orders.dispatch', { ...seenOf(order), ...load })) signing.begin();
            }}
          />
        </div>
      </div>
      {signing.isOpen && (
        <DispatchDialog
          order={order}
          load={load}
          onClose={signing.close}
          onRefused={signing.refused}
          onDone={() => {
            fields.forget();
            signing.close();
          }}
        />
      )}
    </>
  );
}

/** What left, in what, with whom, under which seals. */
export function DispatchDone(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { dispatch, reconciliation } = props.order;
  if (dispatch === null) return null;
  const bridge = reconciliation?.weighbridge ?? null;
  const facts = [
    { label: t('page.run.dispatch.at'), value: <InstantText at={dispatch.at} /> },
    { label: t('page.run.dispatch.vehicle'), value: dispatch.vehicle },
    { label: t('page.run.dispatch.driver'), value: dispatch.driver },
    {
      label: t('page.run.dispatch.seals'),
      value: dispatch.seals.length === 0 ? '—' : dispatch.seals.join(', '),
    },
    {
      label: t('page.run.dispatch.weighbridge'),
      value: <Mass grams={dispatch.weighbridgeOutGrams} />,
    },
  ];
  if (bridge !== null) {
    const share = formatScaled(bridge.differencePermille, 1, locale);
    facts.push({
      label: t('page.run.start.weighbridge'),
      value: (
        <>
          <Mass grams={bridge.inGrams} />
          {bridge.differencePermille !== 0 && ` (${share} %)`}
        </>
      ),
    });
  }
  return (
    <div className={css['form']}>
      <FactList facts={facts} />
    </div>
  );
}
