import { expect, test } from 'vitest';
import { OnePerKey } from '../../../main/core/features/access/one-per-key.ts';

test('work of one key waits for the work before it, of another key it does not', async () => {
  const queue = new OnePerKey();
  const seen: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = queue.run('a', async () => {
    await gate.promise;
    seen.push('a1');
    throw new Error('the first fails');
  });
  const second = queue.run('a', () => Promise.resolve(seen.push('a2')));
  await queue.run('b', () => Promise.resolve(seen.push('b')));
  expect(seen).toEqual(['b']);
  gate.resolve();
  await expect(first).rejects.toThrow('the first fails');
  await second;
  expect(seen).toEqual(['b', 'a1', 'a2']);
});
