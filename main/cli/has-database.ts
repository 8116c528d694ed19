import { statSync } from 'node:fs';
import { homeFiles } from '../core/platform/home.ts';
import { CommandFailed } from './command-failed.ts';

/** True when a database lies in the home; fails for a folder that may not be looked into. */
export function hasDatabase(home: string): boolean {
  try {
    return statSync(homeFiles(home).databaseFile, { throwIfNoEntry: false }) !== undefined;
  } catch {
    throw new CommandFailed(`${home} cannot be read.`);
  }
}
