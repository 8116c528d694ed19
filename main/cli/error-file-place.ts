import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandFailed, UsageError } from './command-failed.ts';

/** What decides where the rows that need work go. */
interface ErrorFileQuestion {
  readonly input: string;
  /** The file that `--errors` names. */
  readonly wanted: string | undefined;
  readonly home: string;
}

/**
 * Where the rows that need work are written: as `--errors` says, else beside the file under a
 * name that is free, because a person may be correcting the last one; in the home where the
 * folder of the file cannot be written. Settled before anything enters, so that no row is lost.
 */
export function errorFilePlace({ input, wanted, home }: ErrorFileQuestion): string {
  if (wanted === undefined) {
    const beside = path.dirname(path.resolve(input));
    return freePlace(isWritableFolder(beside) ? beside : home, path.basename(input));
  }
  const place = path.resolve(wanted);
  if (place === path.resolve(input)) {
    throw new UsageError('--errors names the file that is imported; it is not written over.');
  }
  if (!isWritableFolder(path.dirname(place)) || isFolder(place)) {
    throw new CommandFailed(`${place} cannot be written, so nothing was imported.`);
  }
  return place;
}

function freePlace(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? 'errors.csv' : `errors-${count}.csv`;
    const place = path.join(folder, `${name}.${ending}`);
    if (!existsSync(place)) return place;
  }
}

function isFolder(place: string): boolean {
  return existsSync(place) && statSync(place).isDirectory();
}

function isWritableFolder(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return isFolder(folder);
  } catch {
    return false;
  }
}
