import type { i18n } from 'i18next';
import { createContext, useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../shared/text/texts.ts';
import { spokenWords } from './spoken-words.ts';
import type { SpokenWords } from './spoken-words.ts';

/** The words of the page's language, with the way to change it at once. */
interface PageWords extends SpokenWords {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

/** Read by `useText`, `useWords` and `useLocale`. */
export const WordsContext = createContext<PageWords | null>(null);

/** Gives the page its words: the language is listened to here, once, not wherever a word stands. */
export function WordsProvider(props: {
  readonly i18n: i18n;
  readonly children: ReactNode;
}): ReactNode {
  const { t, i18n } = useTranslation(undefined, { i18n: props.i18n });
  const { language } = i18n;
  const setLocale = useCallback(
    (locale: Locale) => {
      document.documentElement.lang = locale;
      // Said again, it would have the whole page drawn again.
      if (i18n.language !== locale) void i18n.changeLanguage(locale);
    },
    [i18n],
  );
  const words = useMemo<PageWords>(
    () => ({
      ...spokenWords(t, i18n, language),
      locale: language === 'ru' || language === 'kk' ? language : 'en',
      setLocale,
    }),
    [t, i18n, language, setLocale],
  );
  return <WordsContext value={words}>{props.children}</WordsContext>;
}
