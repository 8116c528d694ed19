import { expect, test } from 'vitest';
import { makeI18n } from '../../../renderer/i18n/i18n.ts';
import { spokenWords } from '../../../renderer/i18n/spoken-words.ts';
import type { Locale } from '../../../shared/text/texts.ts';

const wordsOf = (locale: Locale) => {
  const i18n = makeI18n(locale);
  return spokenWords(i18n.t, i18n, locale);
};

test('words with facts are put together anew, those without are the same at every saying', () => {
  const { say } = wordsOf('en');
  expect(say('nav.lots')).toBe('Lots');
  expect(say('nav.lots')).toBe('Lots');
  expect(say('table.count', { count: 1, total: '1' })).not.toBe(
    say('table.count', { count: 2, total: '2' }),
  );
});

test('each language has its own words', () => {
  expect(wordsOf('ru').say('nav.lots')).not.toBe(wordsOf('en').say('nav.lots'));
});

test('words of data are found or not, asked once or twice, with facts made readable', () => {
  const { find } = wordsOf('en');
  expect(find('states.stored')).toBe(find('states.stored'));
  expect(find('states.stored')).toBeDefined();
  expect(find('states.of-no-kind')).toBeUndefined();
  expect(find('states.of-no-kind')).toBeUndefined();
  expect(find('rejections.QuantityAmbiguous.why', { one: 1, other: 2 })).toBeDefined();
});
