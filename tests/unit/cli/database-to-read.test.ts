import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withDatabaseToRead } from '../../../main/cli/database-to-read.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let home: ReturnType<typeof tempFolder>;
let file: string;
beforeEach(() => {
  home = tempFolder();
  file = path.join(home.folder, 'impound.db');
  writeFileSync(file, 'pages');
  writeFileSync(`${file}-wal`, 'newer pages');
});
afterEach(() => home.remove());

const work = (read: string) => {
  const content = [readFileSync(read, 'utf8'), readFileSync(`${read}-wal`, 'utf8')];
  return Promise.resolve({ read, content, beside: readdirSync(path.dirname(read)).toSorted() });
};

test('where it may write it reads the database in its place', async () => {
  expect((await withDatabaseToRead(file, work)).read).toBe(file);
});

test('where it may not write it reads a copy with its log, and leaves nothing behind', async () => {
  const done = await withDatabaseToRead(file, work, () => false);
  expect(done.read).not.toBe(file);
  expect(done.content).toEqual(['pages', 'newer pages']);
  expect(done.beside).toEqual(['impound.db', 'impound.db-wal']);
  expect(existsSync(path.dirname(done.read))).toBe(false);
  expect(readdirSync(home.folder).toSorted()).toEqual(['impound.db', 'impound.db-wal']);
});

test('what is not there is not copied', async () => {
  const missing = path.join(home.folder, 'none', 'impound.db');
  const asked = await withDatabaseToRead(
    missing,
    (read) => Promise.resolve(read),
    () => false,
  );
  expect(asked).toBe(missing);
});
