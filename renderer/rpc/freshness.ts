/** When what is on screen is asked for again. */
export interface Freshness {
  /** The core says that something changed; a burst (an import, a count) asks once, not for each. */
  readonly soon: () => void;
  /**
   * A command of this window is done: asks at once. What the core told before comes with these
   * answers and is not asked for a second time. Resolves when the newest answers are here, or when
   * they take too long to be waited for.
   */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

const gatherMilliseconds = 120;
/** One slow answer holds up neither a person nor the news. */
const patienceMilliseconds = 2_000;

/** `askAgain` resolves when everything on screen is answered. */
export function makeFreshness(askAgain: () => Promise<void>): Freshness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: Promise<void> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const ask = (): void => {
    const mine = answeredOrLate(askAgain()).finally(() => {
      if (asking === mine) asking = undefined;
    });
    asking = mine;
  };
  const untilAnswered = async (): Promise<void> => {
    const present = asking;
    if (present === undefined) return;
    await present;
    // Who asked meanwhile has taken the answers of that question away.
    await untilAnswered();
  };
  const askLater = async (own: ReturnType<typeof setTimeout>): Promise<void> => {
    if (asking !== undefined) await untilAnswered();
    if (timer !== own) return;
    timer = undefined;
    ask();
  };
  return {
    soon: () => {
      if (timer !== undefined) return;
      const own = setTimeout(() => void askLater(own), gatherMilliseconds);
      timer = own;
    },
    now: async () => {
      stop();
      ask();
      await untilAnswered();
    },
    stop,
  };
}

async function answeredOrLate(answered: Promise<void>): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    late = setTimeout(resolve, patienceMilliseconds);
  });
  await Promise.race([answered, patience]);
  clearTimeout(late);
}
