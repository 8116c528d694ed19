import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBytes } from '../../../main/cli/read-bytes.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const { folder, remove } = tempFolder();

afterAll(remove);

test('a file is read to its last byte, an empty one too', () => {
  const file = path.join(folder, 'some.bin');
  const bytes = Buffer.alloc(3_000_001, 7);
  writeFileSync(file, bytes);
  expect(readBytes(file).equals(bytes)).toBe(true);
  writeFileSync(file, '');
  expect(readBytes(file)).toHaveLength(0);
});

test.skipIf(process.platform === 'win32')('what has no end is refused in words', () => {
  expect(() => readBytes('/dev/zero')).toThrow('larger than 256 MiB');
});

test('what is no file is refused with its name', () => {
  expect(() => readBytes(folder)).toThrow(`${folder} cannot be read.`);
});
