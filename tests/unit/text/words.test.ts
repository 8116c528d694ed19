import { describe, expect, test } from 'vitest';
import { commonRejections, contract } from '../../../shared/rpc/contract.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { makeI18n, missingKeyMark } from '../../../renderer/i18n/i18n.ts';
import { sourceFiles } from '../../support/source-files.ts';

const locales: readonly Locale[] = ['en', 'ru', 'kk'];
const plural = /_(one|few|many|other)$/;

function wordsOf(locale: Locale): Readonly<Record<string, string>> {
  return texts[locale];
}

/** Keys without their plural endings. */
function baseKeys(locale: Locale): ReadonlySet<string> {
  return new Set(Object.keys(wordsOf(locale)).map((key) => key.replace(plural, '')));
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].toSorted();
}

/** A name is told in the reader's own language: `nameEn`, `nameRu`, `nameKk`. */
function isOwn(name: string): boolean {
  return name === 'count' || /(En|Ru|Kk)$/.test(name);
}

describe.each(locales)('the words in %s', (locale) => {
  test('stand under the same keys as in English', () => {
    expect([...baseKeys(locale)].toSorted()).toEqual([...baseKeys('en')].toSorted());
  });

  test('are never empty', () => {
    const empty = Object.entries(wordsOf(locale)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('have every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const words = wordsOf(locale);
    const plurals = new Set(
      Object.keys(words)
        .filter((key) => plural.test(key))
        .map((key) => key.replace(plural, '')),
    );
    const missing = [...plurals].flatMap((key) =>
      needed.map((category) => `${key}_${category}`).filter((form) => words[form] === undefined),
    );
    expect(missing).toEqual([]);
  });

  test('name no fact that the English text does not have', () => {
    // English says `the one row` where Russian needs the number: its _one is also 21 and 31.
    const known = new Map<string, Set<string>>();
    for (const [key, text] of Object.entries(wordsOf('en'))) {
      const base = key.replace(plural, '');
      known.set(base, new Set([...(known.get(base) ?? []), ...placeholders(text)]));
    }
    const strange = Object.entries(wordsOf(locale)).filter(([key, text]) => {
      const facts = known.get(key.replace(plural, ''));
      return placeholders(text).some((name) => !isOwn(name) && facts?.has(name) !== true);
    });
    expect(strange.map(([key]) => key)).toEqual([]);
  });

  test('say why and what helps, for every refusal of the contract', () => {
    const codes = new Set([
      ...commonRejections,
      ...Object.values(contract).flatMap((procedure) => [...procedure.rejections]),
    ]);
    const words = wordsOf(locale);
    // The core answers the codes of its input check (`InputMissing` …), never `InputInvalid`.
    codes.delete('InputInvalid');
    const missing = [...codes].filter(
      (code) =>
        words[`rejections.${code}.why`] === undefined &&
        words[`findings.${code}.text`] === undefined,
    );
    expect(missing.toSorted()).toEqual([]);
  });

  test('tell every event of the ledger in a sentence', () => {
    const events = sourceFiles(['shared/domain'])
      .filter(({ file }) => file.endsWith('-events.ts'))
      .flatMap(({ text }) => [...text.matchAll(/RecordedEvent<\s*'(\w+)'/g)])
      .map(([, type = '']) => type);
    expect(events.length).toBeGreaterThan(20);
    const words = baseKeys(locale);
    expect(events.filter((type) => !words.has(`events.${type}`)).toSorted()).toEqual([]);
  });
});

test('every key that the page names has words', () => {
  const known = baseKeys('en');
  const used = sourceFiles(['renderer']).flatMap(({ file, text }) =>
    [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => ({ file, key })),
  );
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ key }) => !known.has(key))).toEqual([]);
});

test('a key without words stands out', () => {
  const words = makeI18n('ru');
  expect(words.t('page.nowhere.title')).toBe(missingKeyMark('page.nowhere.title'));
});

test('a number inside a sentence is written as the language writes it', () => {
  const words = makeI18n('ru');
  expect(words.t('page.places.more', { count: 12_345 })).toBe('Показать ещё 12\u202f345');
  expect(words.t('page.today.due', { count: 2 })).toBe('2 дела на сегодня');
});

test('a name that ends with a full stop ends its sentence with that one', () => {
  const words = makeI18n('ru');
  const load = { totals: '1\u00a0кг', vehicle: '797', driver: 'Омаров С.' };
  expect(words.t('page.run.dispatch.statement', load)).toMatch(/водитель Омаров С\.$/);
  expect(words.t('page.run.dispatch.statement', { ...load, driver: 'Омаров' })).toMatch(
    /водитель Омаров\.$/,
  );
});
