import { expect, test } from 'vitest';
import { translateSystemError } from '../../../main/core/platform/system-error.ts';

function refused(code: string, path?: string): Error {
  const error = new Error(`${code}: as the system says it`);
  return Object.assign(error, path === undefined ? { code } : { code, path });
}

test.each([
  ['EACCES', 'HomeNotWritable', '/data/impound cannot be written'],
  ['EROFS', 'HomeNotWritable', '/data/impound cannot be written'],
  ['ENOSPC', 'DiskFull', 'The disk has no room for /data/impound'],
  ['EIO', 'StoreInputOutput', 'The disk reports an error at /data/impound'],
])('%s is %s, in a sentence that names the place', (system, code, message) => {
  const cause = refused(system, '/data/impound');
  expect(translateSystemError(cause)).toMatchObject({ code, message, cause });
});

test('without a place it keeps the words of the system; other errors stay as they are', () => {
  const full = refused('ENOSPC');
  expect(translateSystemError(full)).toMatchObject({ code: 'DiskFull', message: full.message });
  const other = refused('ENOENT', '/data');
  expect(translateSystemError(other)).toBe(other);
});
