/** Makes the store fail at a chosen statement, as a crash or a broken disk would. */
export interface FailAfter {
  /** Give it to the store as `trace`. */
  readonly trace: (sql: string) => void;
  /** Lets `statements` more run, then fails the next one, once. */
  arm(statements: number): void;
  /** True once it has failed since it was armed. */
  failed(): boolean;
}

/** The failure that `failAfter` injects. */
export class InjectedFailure extends Error {
  override readonly name = 'InjectedFailure';
}

/** A fault that waits until it is armed; ROLLBACK is never made to fail. */
export function failAfter(): FailAfter {
  let left = Number.POSITIVE_INFINITY;
  let hasFailed = false;
  return {
    trace: (sql) => {
      if (sql === 'ROLLBACK') return;
      if (left === 0) {
        left = Number.POSITIVE_INFINITY;
        hasFailed = true;
        throw new InjectedFailure(`Injected before: ${sql.slice(0, 60)}`);
      }
      left -= 1;
    },
    arm: (statements) => {
      left = statements;
      hasFailed = false;
    },
    failed: () => hasFailed,
  };
}

/**
 * Runs the action once for each statement it makes, failing at that statement, until it gets
 * through; gives how many faults it met. `check` is told whether the action came through.
 */
export async function failAtEveryStatement(
  faults: FailAfter,
  action: () => Promise<unknown>,
  check: (cameThrough: boolean) => void,
): Promise<number> {
  for (let statement = 0; ; statement += 1) {
    faults.arm(statement);
    const cameThrough = await action().then(
      () => true,
      () => false,
    );
    if (!faults.failed()) {
      faults.arm(Number.POSITIVE_INFINITY);
      check(cameThrough);
      return statement;
    }
    check(cameThrough);
  }
}
