import { expect, test } from 'vitest';
import { factInWords } from '../../../shared/text/fact-words.ts';
import { fillText } from '../../../shared/text/documents/document-writing.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';

/** The sentence of an event with the words of its facts. */
function sentenceOf(locale: Locale, type: string, facts: Readonly<Record<string, string>>) {
  const words: Readonly<Record<string, string>> = texts[locale];
  const said = Object.entries(facts).map(([name, value]) => {
    return [name, factInWords(name, value, (key) => words[key]) ?? value];
  });
  return fillText(words[`events.${type}`] ?? '', Object.fromEntries(said) as typeof facts);
}

test.each([
  ['en', 'true', 'Checklist: No hold is open — done.'],
  ['en', 'false', 'Checklist: No hold is open — not done.'],
  ['ru', 'true', 'Пункт контрольного листа: Нет действующих запретов — выполнено.'],
] as const)('%s names the point of the checklist and its answer %s', (locale, done, sentence) => {
  const facts = { item: 'hold-lifted', done };
  expect(sentenceOf(locale, 'ChecklistItemAnswered', facts)).toBe(sentence);
});

test.each([
  ['en', 'true', 'A. Serikova tested the loss of identity: passed.'],
  ['en', 'false', 'A. Serikova tested the loss of identity: not passed.'],
  ['ru', 'false', 'Проверка утраты свойств не пройдена: A. Serikova.'],
  ['kk', 'false', 'Қасиетінен айырылуын тексеру өтпеді: A. Serikova.'],
] as const)('DW-10 %s says how the test of identity ended: %s', (locale, passed, sentence) => {
  const facts = { byName: 'A. Serikova', passed };
  expect(sentenceOf(locale, 'IdentityLossTested', facts)).toBe(sentence);
});
