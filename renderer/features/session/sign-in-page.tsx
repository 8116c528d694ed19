import { useState } from 'react';
import type { ReactNode } from 'react';
import { useKeepSession, useSession } from '../../app/session/session.ts';
import { pressedAtTheDoor } from '../../app/session/use-preferences.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
import { PasswordField, TextField } from '../../ui/form/fields.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import { Entrance } from './entrance.tsx';
import css from './sign-in-page.module.css';

/** Sign in. A sample authority shows who can be tried; a press fills both fields. */
export function SignInPage(): ReactNode {
  const t = useText();
  const { sampleUsers } = useSession();
  const keep = useKeepSession();
  const { locale } = useLocale();
  const [chosen, setChosen] = useState('');
  const form = useCommandForm({
    procedure: 'session.signIn',
    initial: { login: '', password: '' },
    toInput: (values) => ({
      login: values.login,
      password: values.password,
      doorLocale: locale,
      pressed: pressedAtTheDoor.get(),
    }),
    onDone: (session) => {
      pressedAtTheDoor.set({});
      keep(session);
    },
  });
  const labels = { login: t('page.signIn.login'), password: t('page.signIn.password') };
  return (
    <Entrance title={t('page.signIn.title')} text={t('page.signIn.text')}>
      <CommandFormBody form={form} verb={t('page.signIn.verb')} labels={labels}>
        <TextField
          form={form}
          name="login"
          label={labels.login}
          autoComplete="username"
          autoFocus
          mono
        />
        <PasswordField form={form} name="password" label={labels.password} />
      </CommandFormBody>
      {sampleUsers.length > 0 && (
        <section className={css['sample']} aria-labelledby="sample-title">
          <h2 id="sample-title" className={css['title']}>
            {t('page.signIn.sample')}
          </h2>
          <ul className={css['people']}>
            {sampleUsers.map((person) => (
              <li key={person.login}>
                <button
                  type="button"
                  className={css['person']}
                  aria-pressed={chosen === person.login}
                  onClick={() => {
                    setChosen(person.login);
                    form.setAll({ login: person.login, password: person.password });
                  }}
                >
                  <span className={css['name']}>{person.name}</span>
                  <span className={css['role']}>{t(`roles.${person.role}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Entrance>
  );
}
