import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilToldToEnd } from '../../../main/web/until-told-to-end.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s ends the program; told again while it closes, it goes on closing',
  async (signal) => {
    const told = new EventEmitter();
    const end = untilToldToEnd(told);
    told.emit(signal);
    await end;
    // Nobody listening is what lets the system cut a process off.
    expect(told.emit(signal)).toBe(true);
    vi.advanceTimersByTime(4_900);
    expect(told.emit(signal)).toBe(true);
    vi.advanceTimersByTime(5_000);
    expect(told.emit(signal)).toBe(false);
  },
);

test('it goes on while nobody tells it to end', async () => {
  const going = Symbol('going');
  const end = untilToldToEnd(new EventEmitter());
  expect(await Promise.race([end, Promise.resolve(going)])).toBe(going);
});
