import { describe, expect, test } from 'vitest';
import {
  afterFailure,
  isLocked,
  lockMinutes,
  noAttempts,
} from '../../../shared/domain/access/lockout.ts';

const now = '2026-11-21T08:00:00.000Z';

describe('AC-02 lockout', () => {
  test('AC-02 the first four failures do not lock, the fifth locks a minute, then it doubles', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(lockMinutes)).toEqual([0, 0, 0, 0, 1, 2, 4, 8]);
  });

  test('AC-02 no delay is longer than a day', () => {
    expect([15, 16, 40, 2000].map(lockMinutes)).toEqual([1024, 1440, 1440, 1440]);
  });

  test('AC-02 the fifth failure in a row says until when', () => {
    let attempts = noAttempts;
    for (let count = 0; count < 5; count += 1) attempts = afterFailure(attempts, now);
    expect(attempts).toEqual({ failures: 5, lockedUntil: '2026-11-21T08:01:00.000Z' });
    expect(isLocked(attempts, '2026-11-21T08:00:59.999Z')).toBe(true);
    expect(isLocked(attempts, '2026-11-21T08:01:00.000Z')).toBe(false);
  });
});
