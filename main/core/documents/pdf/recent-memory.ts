/**
 * Remembers what was asked for lately. It holds between `size` and twice as many answers, so that
 * a document of any length asks for the same little memory.
 */
export class RecentMemory<T> {
  readonly #size: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(size: number) {
    this.#size = size;
  }

  /** What is remembered under the key, else what `find` gives. */
  get(key: string, find: (key: string) => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const found = this.#old.get(key) ?? find(key);
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, found);
    return found;
  }
}
