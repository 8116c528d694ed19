import { describe, expect, test } from 'vitest';
import { passwordProblems } from '../../../shared/domain/access/password-rule.ts';

const owner = { login: 'aidana.store', name: 'Айдана Сапарова' };

function codes(password: string): readonly string[] {
  return passwordProblems(password, owner).map(({ code }) => code);
}

describe('passwordProblems', () => {
  test('AC-02 nine characters are too few, ten are enough', () => {
    expect(codes('пять ночей')).toEqual([]);
    expect(codes('пятьночей')).toEqual(['PasswordTooShort']);
  });

  test.each([
    ['1234567890', 'a row of digits'],
    ['9876543210', 'a row backwards'],
    ['abcdefghijk', 'a row of letters'],
    ['aaaaaaaaaaaa', 'one character'],
    ['1212121212', 'two characters'],
    ['Password2026!', 'a common word with a year'],
    ['Пароль123456', 'a common Russian word'],
    ['administrator', 'a common word'],
    ['aidana.store', 'the login'],
    ['Сапарова2026', 'a part of the name'],
    ['АйданаСапарова', 'the name'],
    ['passwordpassword', 'a common word twice'],
    ['Сапарова1Сапарова2', 'a part of the name twice'],
    ['202620262026', 'a year three times'],
    ['asdfasdfasdf', 'four letters three times'],
  ])('AC-02 %s is refused: %s', (password) => {
    expect(codes(password)).toEqual(['PasswordTooCommon']);
  });

  test('AC-02 says everything that is wrong at once', () => {
    expect(codes('qwerty')).toEqual(['PasswordTooShort', 'PasswordTooCommon']);
  });

  test.each(['correct horse battery', 'серый мост над рекой', '7 verblyudov i luna'])(
    'AC-02 a sentence is accepted: %s',
    (password) => {
      expect(codes(password)).toEqual([]);
    },
  );
});
