import { expect, test } from 'vitest';
import { isInParts, withCopies, withFormat } from '../../../renderer/ui/labels/label-paper.ts';

const paper = { format: 'sheet-3x8', start: 20, from: 49, copies: 10 } as const;

test('where to begin is asked only when one print does not hold everything', () => {
  expect(isInParts(48, 10)).toBe(false);
  expect(isInParts(49, 10)).toBe(true);
});

test('fewer copies that one print holds begin at the first thing again', () => {
  expect(withCopies(paper, 9, 60)).toEqual({ ...paper, copies: 9 });
  expect(withCopies(paper, 1, 60)).toEqual({ ...paper, copies: 1, from: 1 });
});

test('another paper begins at a label that it has', () => {
  expect(withFormat(paper, 'sheet-2x7')).toEqual({ ...paper, format: 'sheet-2x7', start: 14 });
  expect(withFormat(paper, 'roll-58x40').start).toBe(1);
});
