import type { ReactNode } from 'react';
import { today } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { DayField, NoteField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Facility, Permit } from './facility.ts';

/** Revokes a permit from a day on; orders that rest on it can no longer go on. */
export function RevokePermitDialog(props: {
  readonly facility: Facility;
  readonly permit: Permit;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { facility, permit } = props;
  const form = useCommandForm({
    procedure: 'facilities.revokePermit',
    initial: { revokedOn: today(), reason: '' },
    toInput: (values) => ({ facilityId: facility.id, permitId: permit.id, ...values }),
    onDone: props.onClose,
  });
  const labels = { revokedOn: t('page.facilities.revokedOnLabel'), reason: t('field.reason') };
  return (
    <CommandDialog
      title={t('page.facilities.revokeOf', { number: permit.number })}
      form={form}
      verb={t('page.facilities.revoke')}
      labels={labels}
      onClose={props.onClose}
      danger
    >
      <DayField form={form} name="revokedOn" label={labels.revokedOn} required />
      <NoteField
        form={form}
        name="reason"
        label={labels.reason}
        help={t('page.facilities.revokeHelp')}
        required
      />
    </CommandDialog>
  );
}
