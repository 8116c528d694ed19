/** Where the time of day comes from; the only place that may ask the computer. */
export interface Clock {
  /** The present instant, UTC, ISO 8601 with milliseconds: `2026-11-21T08:30:00.000Z`. */
  now(): string;
}

let shown = { at: Number.NaN, text: '' };

/** The computer's own clock; within a millisecond it gives the text it made before. */
export const systemClock: Clock = {
  now: () => {
    const at = Date.now();
    if (at !== shown.at) shown = { at, text: new Date(at).toISOString() };
    return shown.text;
  },
};
