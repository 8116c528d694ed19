import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { isLegalDay } from '../../../../shared/kernel/legal-date.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { Answer } from '../../../ui/feedback/answer.tsx';
import { useFocusBack } from '../../../ui/focus/use-focus-back.ts';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { DayField, NoteField } from '../../../ui/form/fields.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import type { MethodVerdict, Order } from '../../../ui/orders/order.ts';
import { isLawful } from './lawful-method.ts';
import { MethodChoice } from './method-choice.tsx';
import type { Facility } from './permit-card.tsx';
import { PlantChoice } from './plant-choice.tsx';
import { plantsOf } from './plants-of.ts';
import { RefusedMethods } from './refused-methods.tsx';
import { categoriesOf, usePlanForm } from './use-plan-form.ts';
import { WasteFields } from './waste-fields.tsx';
import css from './plan-editor.module.css';

/** Chooses method, conditions, plant, waste codes and day; what is refused says why. */
export function PlanEditor(props: {
  readonly order: Order;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const methods = useCall('orders.rankMethods', { orderId: props.order.id });
  const facilities = useCall('facilities.list', {});
  useFocusBack();
  return (
    <Section title={t('page.order.choosePlan')} note={t('page.order.planNote')}>
      <Answer of={methods}>
        {(ranking) => (
          <Answer of={facilities}>
            {({ items }) => <PlanForm {...props} methods={ranking.methods} facilities={items} />}
          </Answer>
        )}
      </Answer>
    </Section>
  );
}

function PlanForm(props: {
  readonly order: Order;
  readonly methods: readonly MethodVerdict[];
  readonly facilities: readonly Facility[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The verb that opened it is gone: the keys go on at the method that is chosen.
    const { current } = box;
    const first = current?.querySelector<HTMLElement>('input:checked');
    (first ?? current?.querySelector('input'))?.focus();
  }, []);
  const held = useHeldOrder(props.order);
  const form = usePlanForm(held, props, props.onClose);
  const day = form.text('plannedDay');
  // A permit is judged on the day that is typed: it may end before, or begin by then (DW-04).
  const judged = useCall(
    'orders.rankMethods',
    { orderId: props.order.id, ...(isLegalDay(day) ? { day } : {}) },
    { keepPrevious: true },
  );
  const methods = judged.data?.methods ?? props.methods;
  const lawful = methods.filter(isLawful);
  const refused = methods.filter((method) => !isLawful(method));
  const chosen = lawful.find(({ method }) => method === form.text('method'));
  const labels = {
    method: t('page.order.method'),
    confirmedConditions: t('page.order.conditions'),
    facilityId: t('page.order.facility'),
    permitId: t('page.order.permit'),
    plannedDay: t('page.order.day'),
    wasteCodes: t('page.order.waste'),
    note: t('page.order.note'),
    ...Object.fromEntries(
      categoriesOf(held.now).map((category, index) => [
        `wasteOfCategories.${index}`,
        name('category', category),
      ]),
    ),
  };
  return (
    <div ref={box} className={css['editor']}>
      <ChangedNotice held={held} />
      <CommandFormBody
        form={form}
        verb={t('page.order.savePlan')}
        labels={labels}
        onCancel={props.onClose}
      >
        <MethodChoice form={form} methods={lawful} facilities={props.facilities} />
        <RefusedMethods methods={refused} />
        {chosen !== undefined && (
          <PlantChoice form={form} plants={plantsOf(chosen, props.facilities)} />
        )}
        <WasteFields form={form} order={held.now} facilities={props.facilities} />
        <div className={css['day']}>
          <DayField
            form={form}
            name="plannedDay"
            label={labels.plannedDay}
            help={t('page.order.dayHelp')}
            required
          />
        </div>
        <NoteField form={form} name="note" label={labels.note} help={t('page.order.noteHelp')} />
      </CommandFormBody>
    </div>
  );
}
