import { useMantineColorScheme } from '@mantine/core';
import { useCallback, useEffect } from 'react';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { useLocale } from '../../i18n/use-text.ts';
import { makeCell } from '../../rpc/cell.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { useKeepSession } from './session.ts';
import type { Session } from './session.ts';

const localeKey = 'locale';

/** The language before anybody has signed in: the last one here, else the computer's. */
export function firstLocale(): Locale {
  const wanted = localStorage.getItem(localeKey) ?? navigator.language.slice(0, 2);
  return wanted === 'ru' || wanted === 'kk' ? wanted : 'en';
}

/** Remembers the language of this computer. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(localeKey, locale);
}

/** What a person pressed before signing in: it becomes theirs when they do. */
export const pressedAtTheDoor = makeCell<NonNullable<InputOf<'session.signIn'>['pressed']>>({});

/** Wears the preferences of the person who signed in. */
export function useWornPreferences(session: Session | undefined): void {
  const { setLocale } = useLocale();
  const { setColorScheme } = useMantineColorScheme();
  const signedIn = session !== undefined && session.user !== null;
  const locale = session?.preferences.locale;
  const theme = session?.preferences.theme;
  useEffect(() => {
    if (!signedIn || locale === undefined) return;
    setLocale(locale);
    rememberLocale(locale);
  }, [signedIn, locale, setLocale]);
  useEffect(() => {
    if (signedIn && theme !== undefined) setColorScheme(theme);
  }, [signedIn, theme, setColorScheme]);
}

type Preferences = Session['preferences'];

/** Changes a preference: seen at once, then kept by the core. */
export function useSetPreferences(): (change: Partial<Preferences>) => void {
  const client = useClient();
  const keep = useKeepSession();
  const { setLocale } = useLocale();
  const { setColorScheme } = useMantineColorScheme();
  return useCallback(
    (change: Partial<Preferences>) => {
      if (change.locale !== undefined) {
        setLocale(change.locale);
        rememberLocale(change.locale);
      }
      if (change.theme !== undefined) setColorScheme(change.theme);
      void client.call('session.setPreferences', change).then((reply) => {
        if (reply.ok) keep(reply.value);
      });
    },
    [client, keep, setLocale, setColorScheme],
  );
}
