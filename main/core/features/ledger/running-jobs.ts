/** A long job under way. */
export interface RunningJob {
  /** Aborted when the caller is gone or the job is stopped. */
  readonly signal: AbortSignal;
  /** Says that it has ended. */
  readonly end: () => void;
}

/** Long jobs under way, so that the person who waits for one can stop it. */
export class RunningJobs {
  readonly #running = new Map<string, AbortController>();

  /** Begins a job of the connection; a second one of the same name stops the first. */
  begin(connection: string, job: string, caller: AbortSignal): RunningJob {
    const key = keyOf(connection, job);
    this.#running.get(key)?.abort();
    const controller = new AbortController();
    this.#running.set(key, controller);
    return {
      signal: AbortSignal.any([caller, controller.signal]),
      end: () => {
        if (this.#running.get(key) === controller) this.#running.delete(key);
      },
    };
  }

  /** Stops a job of the connection; nothing happens when it is not running. */
  stop(connection: string, job: string): void {
    this.#running.get(keyOf(connection, job))?.abort();
  }
}

function keyOf(connection: string, job: string): string {
  return JSON.stringify([connection, job]);
}
