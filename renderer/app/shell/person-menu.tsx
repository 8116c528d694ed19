import { Menu, useComputedColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconChevronDown,
  IconLanguage,
  IconLock,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { locales } from '../../../shared/text/texts.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import { useShortcut } from '../../ui/actions/shortcut.ts';
import { paths } from '../paths.ts';
import { useSession } from '../session/session.ts';
import { useSetPreferences } from '../session/use-preferences.ts';
import { useGo } from '../use-go.ts';
import css from './person-menu.module.css';
import { lockShortcut, useSessionActs } from './use-session-acts.ts';

/** The person and the site, with language, theme, sounds, lock and sign-out one press away. */
export function PersonMenu(): ReactNode {
  const t = useText();
  const go = useGo();
  const { locale } = useLocale();
  const session = useSession();
  const acts = useSessionActs();
  useShortcut(lockShortcut, acts.lock);
  const { user, site, sites } = session;
  return (
    <Menu width={288}>
      <Menu.Target>
        <button type="button" className={css['person']}>
          <span className={css['words']}>
            <span className={css['name']}>{user?.name ?? ''}</span>
            <span className={css['where']}>
              {user === null ? '' : t(`roles.${user.role}`)}
              {site !== null && ` · ${nameIn(site.name, locale)}`}
            </span>
          </span>
          <IconChevronDown size={16} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUser size={18} aria-hidden="true" />}
          onClick={() => {
            go(paths.account);
          }}
        >
          {t('person.account')}
        </Menu.Item>
        {sites.length > 1 && <Menu.Label>{t('person.site')}</Menu.Label>}
        {sites.length > 1 &&
          sites.map((each) => (
            <Menu.Item
              key={each.id}
              leftSection={<Tick shown={each.id === site?.id} />}
              onClick={() => {
                acts.chooseSite(each.id);
              }}
            >
              {nameIn(each.name, locale)}
            </Menu.Item>
          ))}
        <PreferenceItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLock size={18} aria-hidden="true" />}
          rightSection={<KeyHint shortcut={lockShortcut} />}
          onClick={acts.lock}
        >
          {t('person.lock')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={acts.signOut}>
          {t('person.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Tick(props: { readonly shown: boolean }): ReactNode {
  return <IconCheck size={18} aria-hidden="true" visibility={props.shown ? 'visible' : 'hidden'} />;
}

function PreferenceItems(): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { preferences } = useSession();
  const set = useSetPreferences();
  // What is drawn: who never chose follows the computer.
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  return (
    <>
      <Menu.Label>{t('person.language')}</Menu.Label>
      {locales.map((each) => (
        <Menu.Item
          key={each}
          lang={each}
          leftSection={
            each === locale ? <Tick shown /> : <IconLanguage size={18} aria-hidden="true" />
          }
          onClick={() => {
            set({ locale: each });
          }}
        >
          {t(`language.${each}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={
          isDark ? (
            <IconSun size={18} aria-hidden="true" />
          ) : (
            <IconMoon size={18} aria-hidden="true" />
          )
        }
        onClick={() => {
          set({ theme: isDark ? 'light' : 'dark' });
        }}
      >
        {t(isDark ? 'theme.toLight' : 'theme.toDark')}
      </Menu.Item>
      <Menu.Item
        leftSection={
          preferences.sounds ? (
            <IconVolumeOff size={18} aria-hidden="true" />
          ) : (
            <IconVolume size={18} aria-hidden="true" />
          )
        }
        onClick={() => {
          set({ sounds: !preferences.sounds });
        }}
      >
        {t(preferences.sounds ? 'sounds.off' : 'sounds.on')}
      </Menu.Item>
    </>
  );
}
