import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFreshness } from '../../../renderer/rpc/freshness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Counts the questions; each is answered after so many milliseconds. */
function counted(answerMilliseconds = 0) {
  let times = 0;
  let answers = 0;
  const freshness = makeFreshness(async () => {
    times += 1;
    await new Promise((resolve) => setTimeout(resolve, answerMilliseconds));
    answers += 1;
  });
  return { freshness, asked: () => times, answered: () => answers };
}

test('a burst of changes asks once, the next burst once more', async () => {
  const { freshness, asked } = counted();
  for (let change = 0; change < 50; change += 1) freshness.soon();
  expect(asked()).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toBe(1);
  freshness.soon();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toBe(2);
});

test('what was told before a command is answered comes with its answers, and is asked once', async () => {
  const { freshness, asked } = counted();
  freshness.soon();
  void freshness.now();
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toBe(1);
});

test('what is told after a command was answered is asked for', async () => {
  const { freshness, asked } = counted();
  void freshness.now();
  freshness.soon();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toBe(2);
});

test('a window that is gone asks nothing', async () => {
  const { freshness, asked } = counted();
  freshness.soon();
  freshness.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toBe(0);
});

test('after a command the page is waited for, also when the next one has asked meanwhile', async () => {
  const { freshness, answered } = counted(300);
  let isHere = false;
  void freshness.now().then(() => (isHere = true));
  await vi.advanceTimersByTimeAsync(200);
  void freshness.now();
  await vi.advanceTimersByTimeAsync(200);
  expect([answered(), isHere]).toEqual([1, false]);
  await vi.advanceTimersByTimeAsync(101);
  expect([answered(), isHere]).toEqual([2, true]);
});

test('news does not cut off an answer that is on its way; it is asked for after it', async () => {
  const { freshness, asked, answered } = counted(500);
  void freshness.now();
  freshness.soon();
  await vi.advanceTimersByTimeAsync(499);
  expect([asked(), answered()]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(2);
  expect([asked(), answered()]).toEqual([2, 1]);
});

test('an answer that does not come holds nobody up for long', async () => {
  const { freshness, asked } = counted(60_000);
  let isHere = false;
  void freshness.now().then(() => (isHere = true));
  freshness.soon();
  await vi.advanceTimersByTimeAsync(1_900);
  expect([isHere, asked()]).toEqual([false, 1]);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked()).toBe(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(isHere).toBe(true);
});
