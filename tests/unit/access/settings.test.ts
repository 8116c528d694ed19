import { describe, expect, test } from 'vitest';
import { decideSettings, initialSettings } from '../../../shared/domain/access/settings.ts';
import { sayRejection } from '../../../shared/text/say.ts';

describe('decideSettings', () => {
  test('the initial settings are those of DW-08 and pass', () => {
    const { massWarnPermille, massBlockPermille, massSignificantPermille } = initialSettings;
    expect([massWarnPermille, massBlockPermille, massSignificantPermille]).toEqual([20, 50, 100]);
    expect(decideSettings(initialSettings)).toEqual({ ok: true, value: initialSettings });
  });

  test.each([
    [60, 50, 100],
    [20, 110, 100],
  ])('DW-08 steps that do not rise are refused: %i, %i, %i', (warn, block, significant) => {
    const decided = decideSettings({
      ...initialSettings,
      massWarnPermille: warn,
      massBlockPermille: block,
      massSignificantPermille: significant,
    });
    expect(decided.ok ? [] : decided.error.map(({ code }) => code)).toEqual([
      'ThresholdsOutOfOrder',
    ]);
  });

  test.each([
    ['en', 'warn 6%, block 5.5%, significant 10%'],
    ['ru', 'предупреждение 6\u00a0%, запрет 5,5\u00a0%, существенное 10\u00a0%'],
  ] as const)(
    'DW-08 %s names the steps in the per cent that they are typed in',
    (locale, words) => {
      const steps = { massWarnPermille: 60, massBlockPermille: 55, massSignificantPermille: 100 };
      const decided = decideSettings({ ...initialSettings, ...steps });
      const [refusal] = decided.ok ? [] : decided.error;
      expect(refusal && sayRejection(locale, refusal)).toContain(words);
    },
  );
});
