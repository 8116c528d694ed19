import { FocusTrap } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useKeepSession, useSession } from '../../app/session/session.ts';
import { useSessionActs } from '../../app/shell/use-session-acts.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFocusBack } from '../../ui/focus/use-focus-back.ts';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
import { PasswordField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import css from './lock-screen.module.css';

/** Lies over the page while the session is locked; what was typed behind it stays. */
export function LockScreen(): ReactNode {
  const t = useText();
  const { user } = useSession();
  const keep = useKeepSession();
  const { signOut } = useSessionActs();
  useFocusBack();
  const form = useCommandForm({
    procedure: 'session.unlock',
    initial: { password: '' },
    toInput: (values) => ({ password: values.password }),
    onDone: keep,
  });
  return (
    <FocusTrap active>
      <div className={css['veil']} role="dialog" aria-modal="true" aria-labelledby="lock-title">
        <div className={css['card']}>
          <span className={css['icon']} aria-hidden="true">
            <IconLock size={28} />
          </span>
          <h1 id="lock-title" className={css['title']}>
            {user?.name ?? ''}
          </h1>
          <p className={css['text']}>{t('page.lock.text')}</p>
          <CommandFormBody
            form={form}
            verb={t('page.lock.verb')}
            labels={{ password: t('page.signIn.password') }}
            inDialog
          >
            <PasswordField
              form={form}
              name="password"
              label={t('page.signIn.password')}
              autoFocus
            />
          </CommandFormBody>
          <button type="button" className={css['out']} onClick={signOut}>
            {t('page.lock.signOut')}
          </button>
        </div>
      </div>
    </FocusTrap>
  );
}
