import { existsSync, readdirSync, statSync } from 'node:fs';
import { CommandFailed } from './command-failed.ts';

/** True for a folder that is not there yet or holds nothing of anybody; fails for a file. */
export function isEmptyFolder(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (statSync(folder).isDirectory()) return namesIn(folder).length === 0;
  throw new CommandFailed(`${folder} is a file, not a folder.`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new CommandFailed(`${folder} cannot be read.`);
  }
}
