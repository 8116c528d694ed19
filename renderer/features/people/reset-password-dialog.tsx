import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { PasswordField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Person } from './person.ts';

/** A new first password for a person who lost theirs. */
export function ResetPasswordDialog(props: {
  readonly person: Person;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { person } = props;
  const form = useCommandForm({
    procedure: 'people.resetPassword',
    initial: { password: '' },
    toInput: (values) => ({ userId: person.id, password: values.password }),
    onDone: () => {
      notifications.show({ message: t('page.people.passwordReset', { name: person.name }) });
      props.onClose();
    },
  });
  const label = t('page.people.firstPassword');
  return (
    <CommandDialog
      title={t('page.people.resetPasswordOf', { name: person.name })}
      form={form}
      verb={t('page.people.resetPassword')}
      labels={{ password: label }}
      onClose={props.onClose}
      intro={<p>{t('page.people.resetText')}</p>}
    >
      <PasswordField
        form={form}
        name="password"
        label={label}
        help={t('page.people.firstPasswordHelp')}
        fresh
        autoFocus
        required
      />
    </CommandDialog>
  );
}
