import { createHash } from 'node:crypto';
import type { Random } from './random.ts';

/** Bytes that look random and are the same for the same seed: samples and tests, nothing secret. */
export function seededRandom(seed: string): Random {
  let block = 0;
  let rest: Uint8Array = new Uint8Array();
  return {
    bytes: (count) => {
      const given = new Uint8Array(count);
      for (let filled = 0; filled < count;) {
        if (rest.length === 0) {
          rest = createHash('sha256').update(`${seed}/${block}`).digest();
          block += 1;
        }
        const piece = rest.subarray(0, count - filled);
        given.set(piece, filled);
        rest = rest.subarray(piece.length);
        filled += piece.length;
      }
      return given;
    },
  };
}
