import { expect, test } from 'vitest';
import { readableFacts } from '../../../renderer/i18n/readable-facts.ts';
import type { Facts } from '../../../renderer/i18n/readable-facts.ts';

const words: Readonly<Record<string, string>> = {
  'findings.VolumeUnknown.text':
    'Not every lot in {{bin}} has a volume; {{limitMillilitres}} l fit.',
};

function wordOf(key: string, facts: Facts = {}): string | undefined {
  return words[key]?.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(facts[name] ?? mark));
}

test('SS-03 a condition is said by the sentence of its finding, with what that looked at', () => {
  const facts = { location: 'B-1', bin: 'B-1', limitMillilitres: 9000, condition: 'VolumeUnknown' };
  expect(readableFacts(facts, 'en', wordOf)).toEqual({
    location: 'B-1',
    bin: 'B-1',
    limitMillilitres: '9',
    condition: 'Not every lot in B-1 has a volume; 9 l fit.',
  });
});

test('a condition without words stays what it is', () => {
  expect(readableFacts({ condition: 'broken' }, 'en', wordOf)).toEqual({ condition: 'broken' });
});
