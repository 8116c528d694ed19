import { describe, expect, test } from 'vitest';
import { documentTexts } from '../../../shared/text/documents/document-writing.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { strangeWords } from '../../support/vocabulary.ts';

/** Manners of every text people read (LOOK.md, language). */
const manners: Readonly<Record<string, RegExp>> = {
  'an exclamation mark': /!/u,
  'a double space': / {2}/u,
  'a space at the edge': /^\s|\s$/u,
  'three dots for an ellipsis': /\.\.\./u,
  'a space before a mark': / [,.;:?]/u,
  'a Latin letter inside a Cyrillic word': /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu,
};

const cyrillicManners: Readonly<Record<string, RegExp>> = {
  'straight quotes': /["“”]/u,
  'a hyphen for a dash': / -{1,2} /u,
  'both genders in brackets': /\((?:а|ла|ась)\)/iu,
};

const russianManners: Readonly<Record<string, RegExp>> = {
  'е for ё': /(?<!\p{L})(?:еще|ее|нее|учет|счет|расчет|отчет|прием|объем|твердое|чье)(?!\p{L})/iu,
};

function mannersOf(locale: Locale): Readonly<Record<string, RegExp>> {
  if (locale === 'en') return manners;
  const cyrillic = { ...manners, ...cyrillicManners };
  return locale === 'ru' ? { ...cyrillic, ...russianManners } : cyrillic;
}

/** Letters beyond these are slips of the keyboard, such as the Ukrainian `ї` for `і`. */
const alphabets: Readonly<Record<'ru' | 'kk', RegExp>> = {
  ru: /^[а-яё]*$/iu,
  kk: /^[а-яёәғқңөұүһі]*$/iu,
};

/** Names of the European list of wastes are quoted, not ours; nor are the names of languages. */
function isOurs(key: string): boolean {
  return !key.startsWith('wasteCode.') && !key.startsWith('language.');
}

/** The texts without their facts, by key; the words of documents under `certificate.…`. */
function readTexts(locale: Locale): readonly (readonly [key: string, text: string])[] {
  const document = documentTexts[locale];
  const onPaper = Object.entries(document.certificate).map(
    ([key, text]) => [`certificate.${key}`, text] as const,
  );
  return [...Object.entries<string>(texts[locale]), ...onPaper]
    .filter(([key]) => isOurs(key))
    .map(([key, text]) => [key, text.replaceAll(/\{\{\w+\}\}/gu, '0')] as const);
}

describe.each<Locale>(['en', 'ru', 'kk'])('the vocabulary in %s', (locale) => {
  test('has one word for each concept', () => {
    expect(readTexts(locale).length).toBeGreaterThan(2000);
    const strange = readTexts(locale).flatMap(([key, text]) =>
      strangeWords(locale, text).map((found) => `${key}: ${text} (${found})`),
    );
    expect(strange).toEqual([]);
  });

  test('keeps the manners of the house', () => {
    const rude = readTexts(locale).flatMap(([key, text]) =>
      Object.entries(mannersOf(locale))
        .filter(([, sign]) => sign.test(text))
        .map(([name]) => `${key}: ${text} (${name})`),
    );
    expect(rude).toEqual([]);
  });
});

test.each(['ru', 'kk'] as const)('the words in %s use the letters of their language', (locale) => {
  const foreign = readTexts(locale).filter(
    ([, text]) => !alphabets[locale].test(text.replaceAll(/\P{Script=Cyrillic}/gu, '')),
  );
  expect(foreign).toEqual([]);
});

test('the check finds a word that the glossary left behind', () => {
  const found = (locale: Locale, text: string): boolean => strangeWords(locale, text).length > 0;
  expect(found('ru', 'Выдать акт')).toBe(true);
  expect(found('ru', 'Подписать акт об уничтожении')).toBe(false);
  expect(found('ru', 'Два лота ждут места')).toBe(true);
  expect(found('ru', 'Пилот контактов')).toBe(false);
  expect(found('kk', 'Актіні беру')).toBe(true);
  expect(found('kk', 'Лоттар')).toBe(true);
});
