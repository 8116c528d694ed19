import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { FormDialog } from '../../ui/feedback/form-dialog.tsx';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
import { PasswordField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import css from './person-dialog.module.css';
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
    <FormDialog
      title={t('page.people.resetPasswordOf', { name: person.name })}
      onClose={props.onClose}
    >
      <p className={css['text']}>{t('page.people.resetText')}</p>
      <CommandFormBody
        form={form}
        verb={t('page.people.resetPassword')}
        labels={{ password: label }}
        onCancel={props.onClose}
        inDialog
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
      </CommandFormBody>
    </FormDialog>
  );
}
