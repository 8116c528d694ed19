import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { FormDialog } from '../../ui/feedback/form-dialog.tsx';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
import { NoteField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Place } from './place.ts';

/** Takes a place out of use, or back, with the reason. */
export function PlaceActiveDialog(props: {
  readonly place: Place;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { place } = props;
  const form = useCommandForm({
    procedure: 'locations.setActive',
    initial: { reason: '' },
    toInput: (values) => ({
      locationId: place.id,
      active: !place.active,
      reason: values.reason,
    }),
    onDone: props.onClose,
  });
  const verb = t(place.active ? 'page.places.close' : 'page.places.open');
  return (
    <FormDialog title={`${verb}: ${place.path}`} onClose={props.onClose}>
      <CommandFormBody
        form={form}
        verb={verb}
        labels={{ reason: t('field.reason') }}
        onCancel={props.onClose}
        inDialog
      >
        <NoteField
          form={form}
          name="reason"
          label={t('field.reason')}
          help={t('field.reasonHelp')}
          required
        />
      </CommandFormBody>
    </FormDialog>
  );
}
