import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFreshness } from '../../../renderer/rpc/freshness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function counted() {
  let times = 0;
  const freshness = makeFreshness(() => {
    times += 1;
  });
  return { freshness, asked: () => times };
}

test('a burst of changes asks once, the next burst once more', () => {
  const { freshness, asked } = counted();
  for (let change = 0; change < 50; change += 1) freshness.soon();
  expect(asked()).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(asked()).toBe(1);
  freshness.soon();
  vi.advanceTimersByTime(1_000);
  expect(asked()).toBe(2);
});

test('what was told before a command is answered comes with its answers, and is asked once', () => {
  const { freshness, asked } = counted();
  freshness.soon();
  freshness.now();
  expect(asked()).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(asked()).toBe(1);
});

test('what is told after a command was answered is asked for', () => {
  const { freshness, asked } = counted();
  freshness.now();
  freshness.soon();
  vi.advanceTimersByTime(1_000);
  expect(asked()).toBe(2);
});

test('a window that is gone asks nothing', () => {
  const { freshness, asked } = counted();
  freshness.soon();
  freshness.stop();
  vi.advanceTimersByTime(1_000);
  expect(asked()).toBe(0);
});
