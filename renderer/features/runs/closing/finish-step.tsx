import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatTime, instantAt, localDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { DayField, FieldPair, TextField } from '../../../ui/form/fields.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { photoPhases } from '../photos/photo-phase.ts';
import css from '../step/step-content.module.css';

/** Ends the run at its actual time; what is still open stands there first (DW-14). */
export function FinishStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const findings = actionOf(order, 'orders.finish')?.findings ?? [];
  if (findings.length > 0) {
    return (
      <>
        <p className={css['help']}>{t('page.run.finish.open')}</p>
        <div className={css['form']}>
          <WhyNot refusals={findings} tone="conditional" />
        </div>
      </>
    );
  }
  return <FinishForm order={order} />;
}

function FinishForm(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const held = useHeldOrder(props.order);
  const taken = new Set(props.order.photos.map(({ phase }) => phase));
  const missing = photoPhases.filter((phase) => !taken.has(phase));
  const [now] = useState(() => Date.now());
  const form = useCommandForm({
    procedure: 'orders.finish',
    initial: { day: localDay(now), time: formatTime(now) },
    toInput: (values) => ({
      ...seenOf(held.seen),
      endedAt: instantOf(values.day, values.time, held.seen.run?.startedAt ?? ''),
    }),
    onDone: () => undefined,
  });
  return (
    <>
      <p className={css['help']}>{t('page.run.finish.help')}</p>
      {missing.length > 0 && (
        <p className={css['note']}>
          {t('page.run.finish.photosMissing', {
            phases: missing.map((phase) => t(`page.run.photos.${phase}`).toLowerCase()).join(', '),
          })}
        </p>
      )}
      <div className={css['form']}>
        <ChangedNotice held={held} />
        <CommandFormBody
          form={form}
          verb={t('page.run.finish.verb')}
          labels={{ endedAt: t('page.run.finish.time') }}
        >
          <FieldPair>
            <DayField form={form} name="day" label={t('page.run.finish.day')} required />
            <div data-field="endedAt">
              <TextField
                form={{ ...form, errorOf: () => form.errorOf('endedAt') }}
                name="time"
                label={t('page.run.finish.time')}
                help={t('page.run.finish.timeHelp')}
                required
              />
            </div>
          </FieldPair>
        </CommandFormBody>
      </div>
    </>
  );
}

const minuteMilliseconds = 60_000;

/**
 * The instant of a day and a minute at the site; empty when it is no time. The minute
 * that runs now ends now, and the minute in which the run began does not end before it.
 */
function instantOf(day: string, time: string, startedAt: string): string {
  const minute = instantAt(day, time);
  if (Number.isNaN(minute)) return '';
  const holds = (instant: number): boolean =>
    instant >= minute && instant < minute + minuteMilliseconds;
  const now = Date.now();
  if (holds(now)) return new Date(now).toISOString();
  return holds(Date.parse(startedAt)) ? startedAt : new Date(minute).toISOString();
}

/** When the run began and ended. */
export function FinishDone(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { run } = props.order;
  if (run === null) return null;
  return (
    <div className={css['form']}>
      <FactList
        facts={[
          { label: t('page.run.start.at'), value: <InstantText at={run.startedAt} /> },
          { label: t('page.run.finish.at'), value: <InstantText at={run.endedAt} /> },
        ]}
      />
    </div>
  );
}
