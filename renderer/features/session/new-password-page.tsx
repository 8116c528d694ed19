import type { ReactNode } from 'react';
import { useKeepSession, useSession } from '../../app/session/session.ts';
import { useSessionActs } from '../../app/shell/use-session-acts.ts';
import { useText } from '../../i18n/use-text.ts';
import { Entrance } from './entrance.tsx';
import { PasswordForm } from '../../ui/form/password-form.tsx';

/** A password that an administrator set is changed before anything else. */
export function NewPasswordPage(): ReactNode {
  const t = useText();
  const { user } = useSession();
  const { signOut } = useSessionActs();
  const keep = useKeepSession();
  return (
    <Entrance
      title={t('page.newPassword.title')}
      text={t('page.newPassword.text', { name: user?.name ?? '' })}
    >
      <PasswordForm onDone={keep} onCancel={signOut} autoFocus />
    </Entrance>
  );
}
