import { expect, test } from 'vitest';
import { valueOf } from '../../../main/cli/value-of.ts';

test('what the outside denies is said in a sentence, with its code', () => {
  const unavailable = { kind: 'unavailable', code: 'DiskFull', retryable: false } as const;
  expect(() => valueOf({ ok: false, error: unavailable })).toThrow(
    'Not possible now: DiskFull: The disk is full. Nothing was changed and nothing was lost.',
  );
});

test('a code without words is said as it is', () => {
  const unavailable = { kind: 'unavailable', code: 'Eclipse', retryable: true } as const;
  expect(() => valueOf({ ok: false, error: unavailable })).toThrow(/^Not possible now: Eclipse$/);
});
