import { expect, test } from 'vitest';
import { makeSessionBook } from '../../../main/core/rpc/sessions.ts';
import { lookMilliseconds, makeIdleWatch } from '../../../renderer/app/session/idle-watch.ts';

const second = 1000;
const start = Date.parse('2026-11-21T08:00:00.000Z');
const instant = (at: number): string => new Date(at).toISOString();

/**
 * A person who is there now and then, for so long; gives when the page locks, and whether the core
 * had found the session idle before.
 */
function watched(idleMinutes: number, there: (at: number) => boolean, minutes: number) {
  const book = makeSessionBook(() => idleMinutes);
  book.open('window', 'user', 'site', instant(start));
  const watch = makeIdleWatch(idleMinutes * 60 * second, start);
  let lastThere = start;
  for (let at = start; at <= start + minutes * 60 * second; at += second) {
    if (there((at - start) / second)) {
      watch.seen(at);
      lastThere = at;
    }
    if ((at - start) % lookMilliseconds !== 0) continue;
    const due = watch.look(at, 0);
    const lockedBefore = book.find('window', instant(at))?.locked === true;
    if (due === 'lock') return { lockedBefore, idleSeconds: (at - lastThere) / second };
    if (lockedBefore) return { lockedBefore, idleSeconds: 0 };
    if (due === 'touch') book.touch('window', instant(at));
  }
  return null;
}

test.each([1, 2, 10])('AC-03 of %i idle minutes the page locks first, and in time', (minutes) => {
  for (const last of [0, 1, 29, 31, 59, 61, 118]) {
    const found = watched(minutes, (at) => at <= last, minutes + 5);
    expect(found?.lockedBefore).toBe(false);
    expect(found?.idleSeconds).toBeGreaterThanOrEqual(minutes * 60 - lookMilliseconds / second);
    expect(found?.idleSeconds).toBeLessThanOrEqual(minutes * 60);
  }
});

test('AC-03 a session whose person is there now and then stays open', () => {
  expect(watched(1, (at) => at % 40 === 0, 30)).toBeNull();
});

test('AC-03 a person seen in another window of the session keeps it open', () => {
  const watch = makeIdleWatch(60 * second, start);
  expect(watch.look(start + 5 * second, 0)).toBe('touch');
  expect(watch.look(start + 90 * second, start + 60 * second)).toBeNull();
  expect(watch.look(start + 120 * second, start + 60 * second)).toBe('lock');
  expect(watch.look(start + 125 * second, start + 60 * second)).toBeNull();
});
