import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandFormBody } from './command-form.tsx';
import { PasswordField } from './fields.tsx';
import { useCommandForm } from './use-command-form.ts';

/** Changes the person's own password; the new one is typed twice. */
export function PasswordForm(props: {
  readonly onDone: (session: OutputOf<'session.changePassword'>) => void;
  readonly onCancel?: () => void;
  /** Nothing else is asked on the page: the first field is in hand at once. */
  readonly autoFocus?: boolean;
}): ReactNode {
  const t = useText();
  const [differs, setDiffers] = useState(false);
  const initial = { password: '', newPassword: '', repeatedPassword: '' };
  const form = useCommandForm({
    procedure: 'session.changePassword',
    initial,
    toInput: (values) => ({ password: values.password, newPassword: values.newPassword }),
    onDone: (session) => {
      form.reset();
      props.onDone(session);
    },
  });
  const checked = {
    ...form,
    errorOf: (name: string) =>
      name === 'repeatedPassword' && differs ? t('page.newPassword.differs') : form.errorOf(name),
    submit: () => {
      const isSame = form.values.newPassword === form.values.repeatedPassword;
      setDiffers(!isSame);
      if (isSame) form.submit();
    },
  };
  const labels = {
    password: t('page.newPassword.old'),
    newPassword: t('page.newPassword.new'),
  };
  return (
    <CommandFormBody
      form={checked}
      verb={t('page.newPassword.verb')}
      labels={labels}
      {...(props.onCancel === undefined ? {} : { onCancel: props.onCancel })}
    >
      <PasswordField
        form={checked}
        name="password"
        label={labels.password}
        autoFocus={props.autoFocus ?? false}
      />
      <PasswordField
        form={checked}
        name="newPassword"
        label={labels.newPassword}
        help={t('page.newPassword.help')}
        fresh
      />
      <PasswordField
        form={checked}
        name="repeatedPassword"
        label={t('page.newPassword.repeat')}
        fresh
      />
    </CommandFormBody>
  );
}
