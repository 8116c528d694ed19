import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..', '..', 'renderer');

/** The keys that the frame around every page answers to. */
const shellKeys = ['Alt+L', 'Ctrl+K'];

test('no page asks for a key that the frame around it answers to', () => {
  const files = globSync('{features,ui}/**/*.{ts,tsx}', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const taken = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return shellKeys.filter((key) => text.includes(`'${key}'`) || text.includes(`"${key}"`));
  });
  expect(taken).toEqual([]);
});
