import { describe, expect, test } from 'vitest';
import { decideSettings, initialSettings } from '../../../shared/domain/access/settings.ts';

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
});
