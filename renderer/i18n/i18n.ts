import i18next from 'i18next';
import type { FormatterModule, PostProcessorModule, i18n } from 'i18next';
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

/** A name such as `Omarov S.` brings the full stop of its sentence with it. */
const oneFullStop: PostProcessorModule = {
  type: 'postProcessor',
  name: 'oneFullStop',
  process: (said: string, _key, facts: Readonly<Record<string, unknown>>) =>
    Object.values(facts)
      .filter((fact) => typeof fact === 'string')
      .filter((fact) => /[^.]\.$/.test(fact))
      .reduce((text, fact) => text.replaceAll(`${fact}.`, fact), said),
};

/** The page's words: flat keys, plurals by CLDR, numbers written as the reader's language does. */
export function makeI18n(locale: Locale): i18n {
  const instance = i18next.createInstance();
  void instance
    .use(initReactI18next)
    .use(formatter)
    .use(oneFullStop)
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
      postProcess: ['oneFullStop'],
      parseMissingKeyHandler: missingKeyMark,
    });
  return instance;
}
