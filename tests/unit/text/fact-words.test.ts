import { expect, test } from 'vitest';
import { factInWords } from '../../../shared/text/fact-words.ts';
import { fillText } from '../../../shared/text/documents/document-writing.ts';
import { texts } from '../../../shared/text/texts.ts';

test.each([
  ['en', 'Point of the checklist answered: No hold is open.'],
  ['ru', 'Отмечен пункт контрольного листа: Нет действующих запретов.'],
] as const)('%s names the point of the checklist that was answered', (locale, sentence) => {
  const words: Readonly<Record<string, string>> = texts[locale];
  const item = factInWords('item', 'hold-lifted', (key) => words[key]) ?? '';
  expect(fillText(words['events.ChecklistItemAnswered'] ?? '', { item })).toBe(sentence);
});
