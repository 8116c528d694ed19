import type { InEachLanguage } from '../../../../../shared/domain/certificate/statement-values.ts';
import { texts } from '../../../../../shared/text/texts.ts';

/** The words of a key in every language of the documents; the key itself where there are none. */
export function wordsOf(key: string): InEachLanguage {
  return { en: lookUp('en', key), ru: lookUp('ru', key), kk: lookUp('kk', key) };
}

function lookUp(locale: 'en' | 'ru' | 'kk', key: string): string {
  const words: Readonly<Record<string, string>> = texts[locale];
  return words[key] ?? key;
}

/** A name of the authority's own data; what is left empty is read in English. */
export function named(name: {
  readonly name_en: string;
  readonly name_ru: string;
  readonly name_kk: string;
}): InEachLanguage {
  return {
    en: name.name_en,
    ru: name.name_ru === '' ? name.name_en : name.name_ru,
    kk: name.name_kk === '' ? name.name_en : name.name_kk,
  };
}
