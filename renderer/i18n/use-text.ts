import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale, TextKey } from '../../shared/text/texts.ts';
import { readableFacts } from './readable-facts.ts';
import type { Facts } from './readable-facts.ts';

/** Words by key; the key is checked by the compiler. `count` chooses the plural. */
export type Translate = (key: TextKey, facts?: Facts) => string;

/** The words of the reader's language. */
export function useText(): Translate {
  const { t } = useTranslation();
  return useCallback((key: TextKey, facts?: Facts) => t(key, facts ?? {}), [t]);
}

/**
 * Words for a key that is made of data (`events.<type>`, `rejections.<code>.why`): undefined when
 * there are none. Facts are made readable first.
 */
export function useWords(): (key: string, facts?: Facts) => string | undefined {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useCallback(
    (key: string, facts: Facts = {}) => {
      const wordOf = (other: string, beside: Facts = {}): string | undefined =>
        i18n.exists(other) ? t(other, beside) : undefined;
      if (!i18n.exists(key, { count: 1 })) return undefined;
      return t(key, readableFacts(facts, language, wordOf));
    },
    [t, i18n, language],
  );
}

/** The language of the page, with the way to change it at once. */
export function useLocale(): {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
} {
  const { i18n } = useTranslation();
  const setLocale = useCallback(
    (locale: Locale) => {
      document.documentElement.lang = locale;
      void i18n.changeLanguage(locale);
    },
    [i18n],
  );
  const locale: Locale = i18n.language === 'ru' || i18n.language === 'kk' ? i18n.language : 'en';
  return { locale, setLocale };
}
