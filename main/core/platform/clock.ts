/** Where the time of day comes from; the only place that may ask the computer. */
export interface Clock {
  /** The present instant, UTC, ISO 8601 with milliseconds: `2026-11-21T08:30:00.000Z`. */
  now(): string;
}

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
};
