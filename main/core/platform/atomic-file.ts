import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { translateSystemError } from './system-error.ts';

/**
 * Writes the whole file or nothing: a new file beside it is flushed to disk and takes its place.
 * `mode` is the permission bits of the new file. Throws Unavailable for what the system refuses:
 * DiskFull, HomeNotWritable, StoreInputOutput.
 */
export function writeFileAtomically(
  file: string,
  content: string | Uint8Array,
  mode = 0o644,
): void {
  const fresh = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = openSync(fresh, 'wx', mode);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw translateSystemError(error);
  }
  flushFolder(dirname(file));
}

/**
 * Removes what a process left that was killed while it wrote a file of this folder whole. Only
 * for who holds the folder: a file that is being written looks the same.
 */
export function removeUnfinishedFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.[0-9a-f]{12}\.part$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Makes the new name itself survive a power cut; Windows neither offers nor needs it. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
