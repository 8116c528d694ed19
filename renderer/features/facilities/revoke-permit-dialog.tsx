import type { ReactNode } from 'react';
import { today } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { FormDialog } from '../../ui/feedback/form-dialog.tsx';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
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
    <FormDialog
      title={t('page.facilities.revokeOf', { number: permit.number })}
      onClose={props.onClose}
    >
      <CommandFormBody
        form={form}
        verb={t('page.facilities.revoke')}
        labels={labels}
        onCancel={props.onClose}
        danger
        inDialog
      >
        <DayField form={form} name="revokedOn" label={labels.revokedOn} required />
        <NoteField
          form={form}
          name="reason"
          label={labels.reason}
          help={t('page.facilities.revokeHelp')}
          required
        />
      </CommandFormBody>
    </FormDialog>
  );
}
