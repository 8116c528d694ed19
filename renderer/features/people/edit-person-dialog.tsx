import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { TextField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import { AssignmentsField, readAssignment, writeAssignment } from './assignments-field.tsx';
import type { Person } from './person.ts';

/** Changes what a person is called, what they are, and where. */
export function EditPersonDialog(props: {
  readonly person: Person;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { person } = props;
  const form = useCommandForm({
    procedure: 'people.update',
    initial: {
      name: person.name,
      position: person.position,
      assignments: person.assignments.map(writeAssignment) as readonly string[],
    },
    toInput: (values) => ({
      userId: person.id,
      ...values,
      assignments: values.assignments.map(readAssignment),
    }),
    onDone: props.onClose,
  });
  const labels = {
    name: t('page.people.name'),
    position: t('page.people.position'),
    assignments: t('page.people.assignments'),
  };
  return (
    <CommandDialog
      title={person.name}
      form={form}
      verb={t('action.save')}
      labels={labels}
      onClose={props.onClose}
    >
      <TextField form={form} name="name" label={labels.name} autoFocus required />
      <TextField form={form} name="position" label={labels.position} required />
      <AssignmentsField
        value={form.list('assignments')}
        error={form.errorOf('assignments')}
        onChange={(value) => {
          form.set('assignments', value);
        }}
      />
    </CommandDialog>
  );
}
