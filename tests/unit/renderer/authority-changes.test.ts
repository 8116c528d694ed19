import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../renderer/features/settings/authority-changes.ts';

const now = { name: { en: 'Customs', ru: 'Таможня', kk: '' }, country: 'KZ' };

describe('what documents will bear otherwise', () => {
  test('nothing, when only blanks were typed', () => {
    expect(changesOf(now, { ...now, name: { ...now.name, en: ' Customs ' } })).toEqual([]);
  });

  test('an English change shows where a language has no name of its own', () => {
    const wanted = { ...now, name: { ...now.name, en: 'Revenue' } };
    expect(changesOf(now, wanted)).toEqual([
      { field: 'en', from: 'Customs', to: 'Revenue' },
      { field: 'kk', from: 'Customs', to: 'Revenue' },
    ]);
  });

  test('a first name in a language replaces the English one', () => {
    const wanted = { country: 'UZ', name: { ...now.name, kk: 'Кеден' } };
    expect(changesOf(now, wanted)).toEqual([
      { field: 'kk', from: 'Customs', to: 'Кеден' },
      { field: 'country', from: 'KZ', to: 'UZ' },
    ]);
  });
});
