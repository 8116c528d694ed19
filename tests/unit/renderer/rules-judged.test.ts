import { expect, test } from 'vitest';
import { rulesJudged } from '../../../renderer/app/shell/rules-judged.ts';
import { texts } from '../../../shared/text/texts.ts';

const desk = { seesGoods: true, lots: 2000, isUnanswered: false };

test('SS-10 Today is silent about rules only where everything was judged', () => {
  expect(rulesJudged(desk)).toBe('all');
  expect(rulesJudged({ ...desk, lots: undefined })).toBe('all');
  expect(rulesJudged({ ...desk, lots: 2001 })).toBe('on-asking');
  expect(rulesJudged({ ...desk, isUnanswered: true })).toBe('no-answer');
  expect(rulesJudged({ ...desk, seesGoods: false, lots: 2001 })).toBe('not-by-role');
});

test('SS-10 what Today does not know it says in every language', () => {
  const silent = (['not-by-role', 'on-asking', 'no-answer'] as const).flatMap((why) =>
    (['en', 'ru', 'kk'] as const).map((locale) => texts[locale][`page.today.rules.${why}`]),
  );
  expect(new Set(silent).size).toBe(9);
});
