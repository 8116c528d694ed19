import { expect, test } from 'vitest';
import { fitText } from '../../../main/core/documents/labels/fit-text.ts';
import type { TextRoom } from '../../../main/core/documents/labels/fit-text.ts';

/** Every letter is as wide as a tenth of its size. */
const measure = (text: string, _face: string, size: number): number => text.length * size * 0.1;
const room = (over: Partial<TextRoom>): TextRoom => ({
  width: 10,
  lines: 1,
  size: 10,
  smallest: 5,
  face: 'plain',
  ...over,
});

test('what fits stays as large as it was wanted', () => {
  expect(fitText('ten letter', room({}), measure)).toEqual({ lines: ['ten letter'], size: 10 });
});

test('what is too long grows smaller before it loses a word', () => {
  const fitted = fitText('a dozen letters', room({}), measure);
  expect(fitted).toEqual({ lines: ['a dozen letters'], size: 6.5 });
});

test('lines end between words', () => {
  const fitted = fitText('two lines of words', room({ lines: 2, smallest: 10 }), measure);
  expect(fitted.lines).toEqual(['two lines', 'of words']);
});

test('what does not fit at all ends after a word with an ellipsis', () => {
  const fitted = fitText('one two, three four five', room({ smallest: 10 }), measure);
  expect(fitted.lines).toEqual(['one two…']);
});

test('a word that is wider than the line is cut inside', () => {
  const fitted = fitText('incomprehensibilities', room({ smallest: 10 }), measure);
  expect(fitted.lines).toEqual(['incompreh…']);
  expect(measure(fitted.lines[0] ?? '', 'plain', 10)).toBeLessThanOrEqual(10);
});

test('a number is never parted from its unit', () => {
  const fitted = fitText('4\u202f500\u00a0kg · 12 boxes', room({ smallest: 10 }), measure);
  expect(fitted.lines).toEqual(['4\u202f500\u00a0kg…']);
});

test('nothing gives no line', () => {
  expect(fitText('', room({}), measure).lines).toEqual([]);
});
