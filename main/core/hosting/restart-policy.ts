/** How long to wait before each start again after a crash, and when to stop trying. */
export interface RestartPolicy {
  /** Waits before the first, second … start again; the last one repeats. Milliseconds. */
  readonly delaysMilliseconds: readonly number[];
  /** A core that ran this long was healthy: the count of crashes begins again. */
  readonly healthyAfterMilliseconds: number;
  /** This many crashes in a row end the attempts. */
  readonly crashesToGiveUp: number;
}

export const defaultRestartPolicy: RestartPolicy = {
  delaysMilliseconds: [100, 500, 2_000, 5_000, 10_000],
  healthyAfterMilliseconds: 60_000,
  crashesToGiveUp: 8,
};

/**
 * Decides what follows a crash.
 *
 * Takes the crashes counted before this one and how long the core had been ready (0: never).
 * Gives the new count and the wait in milliseconds, or null to give up.
 */
export function afterCrash(
  policy: RestartPolicy,
  crashesBefore: number,
  readyMilliseconds: number,
): { readonly crashes: number; readonly waitMilliseconds: number | null } {
  const crashes = readyMilliseconds >= policy.healthyAfterMilliseconds ? 1 : crashesBefore + 1;
  if (crashes >= policy.crashesToGiveUp) {
    return { crashes, waitMilliseconds: null };
  }
  const last = policy.delaysMilliseconds.at(-1) ?? 0;
  return { crashes, waitMilliseconds: policy.delaysMilliseconds[crashes - 1] ?? last };
}
