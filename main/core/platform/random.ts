import { randomBytes } from 'node:crypto';

/** Where unpredictable bytes come from. */
export interface Random {
  /** `count` bytes. */
  bytes(count: number): Uint8Array;
}

const poolBytes = 8_192;
let pool: Uint8Array = new Uint8Array();
let given = 0;

/**
 * The operating system's cryptographic generator, asked for a few kilobytes at a time: an id
 * needs ten bytes, and asking costs more than the bytes. No byte is given twice.
 */
export const systemRandom: Random = {
  bytes: (count) => {
    if (count > poolBytes / 4) return randomBytes(count);
    if (pool.length < given + count) {
      pool = randomBytes(poolBytes);
      given = 0;
    }
    given += count;
    return pool.slice(given - count, given);
  },
};
