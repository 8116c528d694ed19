/** When what is on screen is asked for again. */
export interface Freshness {
  /** The core says that something changed; a burst (an import, a count) asks once, not for each. */
  readonly soon: () => void;
  /**
   * A command of this window is done: asks at once. What the core told before comes with these
   * answers and is not asked for a second time.
   */
  readonly now: () => void;
  readonly stop: () => void;
}

const gatherMilliseconds = 120;

export function makeFreshness(askAgain: () => void): Freshness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        askAgain();
      }, gatherMilliseconds);
    },
    now: () => {
      stop();
      askAgain();
    },
    stop,
  };
}
