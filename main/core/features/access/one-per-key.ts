/** Runs work for the same key one after the other, and for different keys at once. */
export class OnePerKey {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Waits for the earlier work of the key, whatever became of it, then runs. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    }
  }
}
