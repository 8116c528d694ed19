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
  let text = new Date(time).toISOString();
  return {
    now: () => text,
    get time() {
      return time;
    },
    moveTo: (next) => {
      const later = Math.round(next);
      if (later <= time) return;
      time = later;
      text = new Date(time).toISOString();
    },
  };
}
