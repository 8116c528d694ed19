import { expect, test } from 'vitest';
import { isOwnWork } from '../../../renderer/ui/orders/own-work.ts';

const mine = new Set(['mine', 'mine too']);
const isMine = (commandId: string): boolean => mine.has(commandId);

/** An order whose newest changes were made by these commands, the last first. */
function orderAt(version: number, ...commands: readonly string[]) {
  return {
    version,
    changes: commands.map((commandId, back) => ({ version: version - back, commandId })),
  };
}

test('what one did oneself is own work, however many events it made', () => {
  expect(isOwnWork(4, orderAt(5, 'mine', 'theirs'), isMine)).toBe(true);
  expect(isOwnWork(3, orderAt(6, 'mine too', 'mine', 'mine', 'theirs'), isMine)).toBe(true);
});

test('one change of somebody else among one’s own is news', () => {
  expect(isOwnWork(3, orderAt(5, 'mine', 'theirs'), isMine)).toBe(false);
  expect(isOwnWork(4, orderAt(5, 'theirs', 'mine'), isMine)).toBe(false);
});

test('what the order no longer names may be anybody’s', () => {
  expect(isOwnWork(2, orderAt(5, 'mine', 'mine'), isMine)).toBe(false);
});

test('an order that went back, from a backup, is news', () => {
  expect(isOwnWork(6, orderAt(5, 'mine'), isMine)).toBe(false);
});
