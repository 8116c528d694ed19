/** AC-02: so many wrong passwords in a row close the account for a while. */
export const failuresBeforeLock = 5;

const longestMinutes = 24 * 60;

/** Wrong passwords since the last right one, and until when the account is closed. */
export interface Attempts {
  readonly failures: number;
  /** UTC instant, or null. */
  readonly lockedUntil: string | null;
}

export const noAttempts: Attempts = { failures: 0, lockedUntil: null };

/** True when no password is looked at now (an UTC instant). */
export function isLocked(attempts: Attempts, now: string): boolean {
  return attempts.lockedUntil !== null && Date.parse(attempts.lockedUntil) > Date.parse(now);
}

/**
 * Minutes that so many failures in a row close an account: the fifth 1, then 2, 4, 8 …, at most
 * a day (AC-02; that the delay doubles and stops at a day is our own choice).
 */
export function lockMinutes(failures: number): number {
  if (failures < failuresBeforeLock) return 0;
  return Math.min(2 ** (failures - failuresBeforeLock), longestMinutes);
}

/** The attempts after one more wrong password at the instant. */
export function afterFailure(attempts: Attempts, now: string): Attempts {
  const failures = attempts.failures + 1;
  const minutes = lockMinutes(failures);
  if (minutes === 0) return { failures, lockedUntil: null };
  const until = Date.parse(now) + minutes * 60_000;
  return { failures, lockedUntil: new Date(until).toISOString() };
}
