import { expect, test } from 'vitest';
import { legibleText } from '../../../main/core/documents/legible-text.ts';

const drawsAscii = (letter: string): boolean => /^[\n\u0020-\u007e]$/.test(letter);

test.each([
  ['a letter that the face lacks', 'Cigarettes 香', 'Cigarettes \ufffd'],
  ['a tabulator copied from a table', 'Cigarettes\t20 packs', 'Cigarettes 20 packs'],
  ['a space of another width', 'Cigarettes\u300020', 'Cigarettes 20'],
  ['the end of a line', 'one\ntwo', 'one\ntwo'],
  ['spaces within a number', '26\u202f402', '26\u2009402'],
  ['what only keeps a line whole', 'A\u2060B', 'AB'],
])('%s is drawn as a reader expects it', (_, text, drawn) => {
  expect(legibleText(text, drawsAscii)).toBe(drawn);
});
