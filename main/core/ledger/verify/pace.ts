import { setImmediate as nextTurn } from 'node:timers/promises';

/** How far a long check has come. */
export interface VerifyProgress {
  readonly stage: 'events' | 'tables' | 'documents';
  readonly done: number;
  readonly total: number;
}

/** Who watches a long check, and may stop it. */
export interface Watch {
  readonly progress?: ((progress: VerifyProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const rowsBetweenRests = 5_000;

/** Lets other work of the process run now and then, tells how far it is, and stops on request. */
export class Pace {
  readonly #watch: Watch;
  #stage: VerifyProgress['stage'] = 'events';
  #total = 0;
  #done = 0;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** Begins a stage of so many rows. */
  begin(stage: VerifyProgress['stage'], total: number): void {
    [this.#stage, this.#total, this.#done] = [stage, total, 0];
  }

  /** Counts one row; true when it is time to rest. */
  due(): boolean {
    this.#done += 1;
    return this.#done % rowsBetweenRests === 0;
  }

  /** Reports and yields; throws the signal's reason when the check was cancelled. */
  async rest(): Promise<void> {
    const [stage, total, done] = [this.#stage, this.#total, this.#done];
    this.#watch.progress?.({ stage, done, total: Math.max(done, total) });
    await nextTurn();
    this.#watch.signal?.throwIfAborted();
  }
}
