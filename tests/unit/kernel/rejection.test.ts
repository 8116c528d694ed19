import { expect, test } from 'vitest';
import { reject } from '../../../shared/kernel/rejection.ts';

test('AC-05 what a refusal looked at can be recorded, also where a text was cut in two', () => {
  const text = `${'x'.repeat(39)}\u{1f451}`;
  const cut = reject('ReferenceMalformed', undefined, { text: text.slice(0, 40), row: 7 });
  expect(cut.facts).toEqual({ text: `${'x'.repeat(39)}\ufffd`, row: 7 });
  const facts = { text };
  expect(reject('ReferenceMalformed', undefined, facts).facts).toBe(facts);
});
