import type { Uuid } from '../../../shared/kernel/ids.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** Where new identities come from. */
export interface Ids {
  /** A UUIDv7 (RFC 9562) that sorts after every one given before. */
  next(): Uuid;
}

const counterLimit = 0x1000;

/**
 * UUIDv7 with a 12-bit counter in rand_a (RFC 9562, section 6.2, method 1): the ids of one
 * millisecond rise, a full counter borrows the next millisecond, and a clock that was set back
 * never makes an id that sorts before an earlier one.
 */
export function uuidV7Ids(clock: Clock, random: Random): Ids {
  let lastMillisecond = -1;
  let counter = 0;
  let read = { text: '', millisecond: Number.NaN };
  return {
    next: () => {
      const bytes = random.bytes(10);
      const text = clock.now();
      if (text !== read.text) read = { text, millisecond: Date.parse(text) };
      const { millisecond } = read;
      if (millisecond > lastMillisecond) {
        lastMillisecond = millisecond;
        // The top bit stays clear so that at least half of the counter is free to rise.
        counter = (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) & 0x7ff;
      } else {
        counter += 1;
        if (counter === counterLimit) {
          lastMillisecond += 1;
          counter = 0;
        }
      }
      return format(lastMillisecond, counter, bytes.subarray(2));
    },
  };
}

function format(millisecond: number, counter: number, tail: Uint8Array): Uuid {
  const time = millisecond.toString(16).padStart(12, '0');
  const randA = counter.toString(16).padStart(3, '0');
  const hex = Buffer.from(tail).toString('hex');
  const variant = (((tail[0] ?? 0) & 0x3f) | 0x80).toString(16);
  const randB = `${variant}${hex.slice(2, 4)}-${hex.slice(4, 16)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randA}-${randB}`;
}
