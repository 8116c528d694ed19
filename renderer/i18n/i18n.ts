import i18next from 'i18next';
import type { FormatterModule, i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { texts } from '../../shared/text/texts.ts';
import type { Locale } from '../../shared/text/texts.ts';
import { formatTextNumber } from './numbers.ts';

/** A key without words stands out on the screen instead of looking like a word. */
export function missingKeyMark(key: string): string {
  return `⟦${key}⟧`;
}

/** Numbers inside sentences, as the reader's language writes them. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? formatTextNumber(value, language ?? 'en') : String(value),
};

/** The page's words: flat keys, plurals by CLDR, numbers written as the reader's language does. */
export function makeI18n(locale: Locale): i18n {
  const instance = i18next.createInstance();
  void instance
    .use(initReactI18next)
    .use(formatter)
    .init({
      lng: locale,
      fallbackLng: 'en',
      initAsync: false,
      keySeparator: false,
      nsSeparator: false,
      resources: {
        en: { translation: texts.en },
        ru: { translation: texts.ru },
        kk: { translation: texts.kk },
      },
      interpolation: { escapeValue: false, alwaysFormat: true },
      parseMissingKeyHandler: missingKeyMark,
    });
  return instance;
}
