import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes the folder and those it lies in, where they are missing, for the owner alone. Node's own
 * recursive way never comes back from a place that has no folders to make, such as /proc. Throws
 * what the system says.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    const around = path.dirname(folder);
    if (!isMissing(error) || around === folder || isThere(around)) throw error;
    makeFolder(around);
    makeFolder(folder);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}
