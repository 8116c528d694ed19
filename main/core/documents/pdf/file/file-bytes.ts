const chunkLength = 1024 * 1024;

/**
 * The bytes of a file as they are written, copied close together: what packs a page gives its
 * few hundred bytes out of a buffer of sixteen thousand and more, which must not be kept.
 */
export class FileBytes {
  readonly #full: Uint8Array[] = [];
  #last = Buffer.allocUnsafe(chunkLength);
  #used = 0;

  write(bytes: Uint8Array): void {
    let from = 0;
    while (from < bytes.length) {
      if (this.#used === chunkLength) {
        this.#full.push(this.#last);
        this.#last = Buffer.allocUnsafe(chunkLength);
        this.#used = 0;
      }
      const length = Math.min(bytes.length - from, chunkLength - this.#used);
      this.#last.set(bytes.subarray(from, from + length), this.#used);
      this.#used += length;
      from += length;
    }
  }

  /** All of them, in one piece. */
  whole(): Uint8Array {
    return Buffer.concat([...this.#full, this.#last.subarray(0, this.#used)]);
  }
}
