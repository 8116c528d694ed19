import { closeSync, openSync, readSync } from 'node:fs';
import { CommandFailed } from './command-failed.ts';

/** Nothing that a command reads whole is larger; a device or a pipe may have no end. */
const mostBytes = 256 * 1024 * 1024;

const chunkBytes = 1024 * 1024;

/** The bytes of a file that was named on the command line; fails with a sentence that names it. */
export function readBytes(file: string): Buffer {
  const bytes = readAtMost(file, mostBytes + 1);
  if (bytes === undefined) throw new CommandFailed(`${file} cannot be read.`);
  if (bytes.length <= mostBytes) return bytes;
  throw new CommandFailed(`${file} is larger than 256 MiB; nothing of that size is read.`);
}

/** The first bytes of a file, of a pipe too; undefined when it cannot be read. */
function readAtMost(file: string, most: number): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const chunks: Buffer[] = [];
    let left = most;
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(left, chunkBytes));
      const read = readSync(handle, chunk, 0, chunk.length, null);
      chunks.push(chunk.subarray(0, read));
      left -= read;
      if (read === 0 || left === 0) return Buffer.concat(chunks);
    }
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
