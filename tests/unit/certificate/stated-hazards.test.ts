import { expect, test } from 'vitest';
import { texts } from '../../../shared/text/texts.ts';
import { statedHazards } from '../../../main/core/features/destruction/certificate/statement-goods.ts';

test('a dangerous storage class is named, so that nobody must know its code', () => {
  expect(statedHazards('6.1B', 'en')).toEqual([
    'LGK 6.1B (Non-combustible, acutely toxic, category 1–2)',
  ]);
  expect(statedHazards('6.1B', 'kk')).toEqual([`LGK 6.1B (${texts.kk['lgk.6.1B']})`]);
});

test.each(['10', '11', '12', '13', '10-13', ''])('storage class "%s" is no hazard', (code) => {
  expect(statedHazards(code, 'ru')).toEqual([]);
});
