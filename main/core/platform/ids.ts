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
  let shown = { millisecond: -1, time: '' };
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
      if (shown.millisecond !== lastMillisecond) {
        shown = { millisecond: lastMillisecond, time: timeOf(lastMillisecond) };
      }
      return format(shown.time, counter, bytes.subarray(2));
    },
  };
}

const hexOf: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

function format(time: string, counter: number, tail: Uint8Array): Uuid {
  const hex = (index: number) => hexOf[tail[index] ?? 0] ?? '';
  const variant = hexOf[((tail[0] ?? 0) & 0x3f) | 0x80] ?? '';
  const randA = `7${(counter >> 8).toString(16)}${hexOf[counter & 0xff] ?? ''}`;
  const node = hex(2) + hex(3) + hex(4) + hex(5) + hex(6) + hex(7);
  return `${time}-${randA}-${variant}${hex(1)}-${node}`;
}

function timeOf(millisecond: number): string {
  const hex = millisecond.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
