import type { Clock } from '../../main/core/platform/clock.ts';

/** A clock that stands still until it is told to move. */
export interface FixedClock extends Clock {
  /** Moves on by so many milliseconds; back when negative. */
  advance(milliseconds: number): void;
}

/** A clock that starts at the instant. */
export function fixedClock(start = '2026-11-21T08:00:00.000Z'): FixedClock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time).toISOString(),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
