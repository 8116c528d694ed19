import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useSite } from '../../app/session/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { PasswordField, TextField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import { AssignmentsField, readAssignment, writeAssignment } from './assignments-field.tsx';

/** A new person; the first password is changed at the first sign-in. */
export function CreatePersonDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const site = useSite();
  const first = writeAssignment({ role: 'storekeeper', siteId: site.id });
  const initial = {
    name: '',
    position: '',
    login: '',
    assignments: [first] as readonly string[],
    password: '',
  };
  const form = useCommandForm({
    procedure: 'people.create',
    draft: 'people.create',
    initial,
    toInput: (values) => ({ ...values, assignments: values.assignments.map(readAssignment) }),
    onDone: () => {
      notifications.show({ message: t('page.people.created', { name: form.values.name }) });
      props.onClose();
    },
  });
  const labels = {
    name: t('page.people.name'),
    position: t('page.people.position'),
    login: t('page.signIn.login'),
    password: t('page.people.firstPassword'),
    assignments: t('page.people.assignments'),
  };
  return (
    <CommandDialog
      title={t('page.people.create')}
      form={form}
      verb={t('page.people.createVerb')}
      labels={labels}
      onClose={props.onClose}
    >
      <TextField form={form} name="name" label={labels.name} autoFocus required />
      <TextField form={form} name="position" label={labels.position} required />
      <TextField
        form={form}
        name="login"
        label={labels.login}
        help={t('page.people.loginHelp')}
        mono
        required
      />
      <AssignmentsField
        value={form.list('assignments')}
        error={form.errorOf('assignments')}
        onChange={(value) => {
          form.set('assignments', value);
        }}
      />
      <PasswordField
        form={form}
        name="password"
        label={labels.password}
        help={t('page.people.firstPasswordHelp')}
        fresh
        required
      />
    </CommandDialog>
  );
}
