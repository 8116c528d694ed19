import { documentTexts, fillText } from '../../../../shared/text/documents/document-writing.ts';
import { texts } from '../../../../shared/text/texts.ts';
import type { Locale, TextKey } from '../../../../shared/text/texts.ts';
import type { LabelFact } from '../../documents/labels/label-content.ts';

/** The words of a label in one language. */
export interface LabelWords {
  readonly locale: Locale;
  /** The words under a key, with its facts filled in. */
  readonly say: (key: TextKey, facts?: Readonly<Record<string, string>>) => string;
  /** The name of a row of the catalogue, such as `lgk` and `3`; its code where it has none. */
  readonly nameOf: (table: string, code: string) => string;
}

/** Words for labels in a language. */
export function labelWords(locale: Locale): LabelWords {
  const words: Readonly<Record<string, string>> = texts[locale];
  return {
    locale,
    say: (key, facts = {}) => fillText(words[key] ?? key, facts),
    nameOf: (table, code) => words[`${table}.${code}`] ?? code,
  };
}

/** A fact in the face of the words. */
export function fact(label: string, value: string): LabelFact {
  return { label, value, look: 'strong' };
}

/** A day as it stands in narrow places: 21.11.2026, or 21 Nov 2026 in English. */
export function shortDay(day: string, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (locale !== 'en') return `${date}.${month}.${year}`;
  const name = documentTexts.en.months[Number(month) - 1] ?? month;
  return `${Number(date)}\u00a0${name.slice(0, 3)}\u00a0${year}`;
}
