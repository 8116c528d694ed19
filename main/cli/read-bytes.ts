import { readFileSync } from 'node:fs';
import { CommandFailed } from './command-failed.ts';

/** The bytes of a file that was named on the command line; fails with a sentence that names it. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandFailed(`${file} cannot be read.`);
  }
}
