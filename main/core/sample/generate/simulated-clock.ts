import type { Clock } from '../../platform/clock.ts';

/** A clock that is led through years of work; it never goes back. */
export interface SimulatedClock extends Clock {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Moves on to the time; stays when it has passed already. */
  moveTo(time: number): void;
}

/** A clock that stands at the instant until it is moved. */
export function simulatedClock(start: string): SimulatedClock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time).toISOString(),
    get time() {
      return time;
    },
    moveTo: (next) => {
      time = Math.max(time, Math.round(next));
    },
  };
}
