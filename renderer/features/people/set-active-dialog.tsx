import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { FormDialog } from '../../ui/feedback/form-dialog.tsx';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
import { NoteField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import css from './person-dialog.module.css';
import type { Person } from './person.ts';

/** Ends or renews a person's access, with the reason; what they did stays under their name. */
export function SetActiveDialog(props: {
  readonly person: Person;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { person } = props;
  const form = useCommandForm({
    procedure: 'people.setActive',
    initial: { reason: '' },
    toInput: (values) => ({ userId: person.id, active: !person.active, reason: values.reason }),
    onDone: props.onClose,
  });
  const label = t('field.reason');
  return (
    <FormDialog title={person.name} onClose={props.onClose}>
      <p className={css['text']}>
        {t(person.active ? 'page.people.deactivateText' : 'page.people.activateText')}
      </p>
      <CommandFormBody
        form={form}
        verb={t(person.active ? 'page.people.deactivate' : 'page.people.activate')}
        labels={{ reason: label }}
        onCancel={props.onClose}
        inDialog
      >
        <NoteField form={form} name="reason" label={label} help={t('field.reasonHelp')} required />
      </CommandFormBody>
    </FormDialog>
  );
}
