import { SegmentedControl, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { locales } from '../../../shared/text/texts.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import type { ScanSound } from '../../app/scan/sounds.ts';
import { useKeepSession, useSession } from '../../app/session/session.ts';
import type { Session } from '../../app/session/session.ts';
import { useSetPreferences } from '../../app/session/use-preferences.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { PasswordForm } from '../../ui/form/password-form.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import css from './account-page.module.css';

const themes = ['light', 'dark', 'auto'] as const;
const sounds: readonly ScanSound[] = ['ok', 'wrong', 'unknown'];

/** A person's own settings: language, looks, sounds, password. */
export function AccountPage(): ReactNode {
  const t = useText();
  const keep = useKeepSession();
  const { user, preferences } = useSession();
  return (
    <Page
      fit="column"
      title={t('page.account.title')}
      standing={t('page.account.standing', { name: user?.name ?? '', login: user?.login ?? '' })}
    >
      <Looks preferences={preferences} />
      <Sounds isOn={preferences.sounds} />
      <Section title={t('page.account.password')}>
        <div className={css['password']}>
          <PasswordForm
            onDone={(session) => {
              keep(session);
              notifications.show({ message: t('page.newPassword.done') });
            }}
          />
        </div>
      </Section>
    </Page>
  );
}

function Looks(props: { readonly preferences: Session['preferences'] }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const set = useSetPreferences();
  return (
    <Section title={t('page.account.looks')}>
      <div className={css['rows']}>
        <div className={css['row']}>
          <span id="account-language">{t('person.language')}</span>
          <SegmentedControl
            aria-labelledby="account-language"
            data={locales.map((each) => ({ value: each, label: t(`language.${each}`) }))}
            value={locale}
            onChange={(value) => {
              set({ locale: value });
            }}
          />
        </div>
        <div className={css['row']}>
          <span id="account-theme">{t('page.account.theme')}</span>
          <SegmentedControl
            aria-labelledby="account-theme"
            data={themes.map((each) => ({ value: each, label: t(`theme.${each}`) }))}
            value={props.preferences.theme}
            onChange={(value) => {
              set({ theme: value });
            }}
          />
        </div>
      </div>
    </Section>
  );
}

function Sounds(props: { readonly isOn: boolean }): ReactNode {
  const t = useText();
  const set = useSetPreferences();
  return (
    <Section title={t('page.account.sounds')} note={t('page.account.soundsHelp')}>
      <div className={css['rows']}>
        <Switch
          label={t('page.account.sounds')}
          checked={props.isOn}
          onChange={(event) => {
            set({ sounds: event.currentTarget.checked });
          }}
        />
        {props.isOn && (
          <div className={css['listen']}>
            {t('page.account.soundsTry')}
            {sounds.map((sound) => (
              <ActionButton
                key={sound}
                kind="quiet"
                label={t(`page.account.sound.${sound}`)}
                onRun={() => {
                  playScanSound(sound);
                }}
              />
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}
