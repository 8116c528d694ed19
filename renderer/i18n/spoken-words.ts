import type { i18n, TFunction } from 'i18next';
import type { TextKey } from '../../shared/text/texts.ts';
import { readableFacts } from './readable-facts.ts';
import type { Facts } from './readable-facts.ts';

/** Words by key; the key is checked by the compiler. `count` chooses the plural. */
export type Translate = (key: TextKey, facts?: Facts) => string;

/** Words for a key that is made of data; undefined when there are none. */
export type FindWords = (key: string, facts?: Facts) => string | undefined;

export interface SpokenWords {
  readonly say: Translate;
  readonly find: FindWords;
}

/**
 * The words of a language. Those without facts are put together once: a page says the same labels
 * hundreds of times.
 */
export function spokenWords(t: TFunction, i18n: i18n, language: string): SpokenWords {
  const said = new Map<string, string>();
  const sayOnce = (key: string): string => {
    const known = said.get(key) ?? t(key, {});
    said.set(key, known);
    return known;
  };
  const wordOf = (key: string, facts: Facts = {}): string | undefined =>
    i18n.exists(key) ? t(key, facts) : undefined;
  return {
    say: (key, facts) => (facts === undefined ? sayOnce(key) : t(key, facts)),
    find: (key, facts) => {
      if (said.has(key) && facts === undefined) return said.get(key);
      if (!i18n.exists(key, { count: 1 })) return undefined;
      return facts === undefined ? sayOnce(key) : t(key, readableFacts(facts, language, wordOf));
    },
  };
}
