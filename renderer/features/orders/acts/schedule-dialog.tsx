import type { ReactNode } from 'react';
import { useSite } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { DayField, SelectField } from '../../../ui/form/fields.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';

/** Sets the day and who carries it out: a storekeeper who has not approved it (DW-01). */
export function ScheduleDialog(props: {
  readonly order: Order;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const site = useSite();
  const held = useHeldOrder(props.order);
  const people = useCall('people.list', { limit: 200 });
  const storekeepers = (people.data?.items ?? []).filter(
    (person) =>
      person.active &&
      person.assignments.some(
        ({ role, siteId }) => role === 'storekeeper' && (siteId === null || siteId === site.id),
      ),
  );
  const form = useCommandForm({
    procedure: 'orders.schedule',
    initial: {
      day: props.order.plannedDay ?? '',
      operatorUserId: props.order.schedule?.operatorUserId ?? '',
    },
    toInput: (values) => ({ ...seenOf(held.seen), ...values }),
    onDone: props.onClose,
  });
  const labels = { day: t('page.order.day'), operatorUserId: t('page.order.operator') };
  return (
    <CommandDialog
      title={t('page.order.act.schedule')}
      form={form}
      verb={t('page.order.verb.schedule')}
      labels={labels}
      onClose={props.onClose}
      intro={<ChangedNotice held={held} inDialog />}
    >
      <DayField
        form={form}
        name="day"
        label={labels.day}
        help={t('page.order.scheduleDayHelp')}
        required
      />
      <SelectField
        form={form}
        name="operatorUserId"
        label={labels.operatorUserId}
        help={t('page.order.operatorHelp')}
        choices={storekeepers.map(({ id, name, position }) => ({
          value: id,
          label: `${name}, ${position}`,
        }))}
        searchable
        required
      />
    </CommandDialog>
  );
}
