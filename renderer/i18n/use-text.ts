import { use } from 'react';
import type { Locale } from '../../shared/text/texts.ts';
import type { FindWords, Translate } from './spoken-words.ts';
import { WordsContext } from './words-provider.tsx';

function usePageWords() {
  const words = use(WordsContext);
  if (words === null) throw new Error('Words are asked for outside a WordsProvider');
  return words;
}

/** The words of the reader's language. */
export function useText(): Translate {
  return usePageWords().say;
}

/**
 * Words for a key that is made of data (`events.<type>`, `rejections.<code>.why`): undefined when
 * there are none. Facts are made readable first.
 */
export function useWords(): FindWords {
  return usePageWords().find;
}

/** The language of the page, with the way to change it at once. */
export function useLocale(): {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
} {
  return usePageWords();
}
