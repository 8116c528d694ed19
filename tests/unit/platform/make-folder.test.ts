import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../../main/core/platform/make-folder.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let place: ReturnType<typeof tempFolder>;

beforeEach(() => {
  place = tempFolder();
});

afterEach(() => place.remove());

test('a folder is made with those around it, for the owner alone, and again without harm', () => {
  const folder = path.join(place.folder, 'a', 'b', 'c');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a file in the way is no folder', () => {
  const file = path.join(place.folder, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(() => makeFolder(path.join(file, 'home'))).toThrow(/ENOTDIR|ENOENT/);
});

test.runIf(existsSync('/proc'))('a place where no folder can be made says so at once', () => {
  expect(() => makeFolder('/proc/impound/home')).toThrow(/ENOENT|EACCES|EPERM/);
});
