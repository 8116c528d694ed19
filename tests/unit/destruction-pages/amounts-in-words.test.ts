import { describe, expect, test } from 'vitest';
import { amountInWords } from '../../../shared/text/destruction-pages/amounts-in-words.ts';
import { numberInWords } from '../../../shared/text/destruction-pages/number-words.ts';

describe('amounts written out for a signature', () => {
  test.each([
    [1, 'одна штука'],
    [2, 'две штуки'],
    [5, 'пять штук'],
    [11, 'одиннадцать штук'],
    [21, 'двадцать одна штука'],
    [112, 'сто двенадцать штук'],
    [1_000, 'одна тысяча штук'],
    [2_002, 'две тысячи две штуки'],
    [4_500_000, 'четыре миллиона пятьсот тысяч штук'],
    [26_402_269, 'двадцать шесть миллионов четыреста две тысячи двести шестьдесят девять штук'],
  ])('Russian agrees in gender and number: %i', (amount, said) => {
    expect(amountInWords(amount, 'H87', 'ru')).toBe(said);
  });

  test('grams are said as kilograms and the rest, each with its own form', () => {
    expect(amountInWords(266_283, 'GRM', 'ru')).toBe(
      'двести шестьдесят шесть килограммов двести восемьдесят три грамма',
    );
    expect(amountInWords(1_001, 'GRM', 'en')).toBe('one kilogram one gram');
    expect(amountInWords(999, 'GRM', 'kk')).toBe('тоғыз жүз тоқсан тоғыз грамм');
  });

  test('English joins the last tens with "and", and its one piece is singular', () => {
    expect(amountInWords(1, 'H87', 'en')).toBe('one piece');
    expect(amountInWords(2_001, 'PR', 'en')).toBe('two thousand and one pairs');
    expect(amountInWords(132_180, 'H87', 'en')).toBe(
      'one hundred and thirty-two thousand one hundred and eighty pieces',
    );
  });

  test('Kazakh counts without a plural', () => {
    expect(amountInWords(4_500_000, 'H87', 'kk')).toBe('төрт миллион бес жүз мың дана');
  });

  test('nothing and the largest amount are said, too', () => {
    expect(amountInWords(0, 'H87', 'ru')).toBe('ноль штук');
    for (const locale of ['en', 'ru', 'kk'] as const) {
      const words = numberInWords(Number.MAX_SAFE_INTEGER, locale).split(' ');
      expect(words.length).toBeGreaterThan(15);
      expect(words).not.toContain('undefined');
    }
  });
});
