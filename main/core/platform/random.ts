import { randomBytes } from 'node:crypto';

/** Where unpredictable bytes come from. */
export interface Random {
  /** `count` bytes. */
  bytes(count: number): Uint8Array;
}

const poolBytes = 8_192;
let pool: Uint8Array = new Uint8Array();

/**
 * The operating system's cryptographic generator, asked for a few kilobytes at a time: an id
 * needs ten bytes, and asking costs more than the bytes. No byte is given twice.
 */
export const systemRandom: Random = {
  bytes: (count) => {
    if (count > poolBytes / 4) return randomBytes(count);
    if (pool.length < count) pool = randomBytes(poolBytes);
    const given = pool.slice(0, count);
    pool = pool.subarray(count);
    return given;
  },
};
