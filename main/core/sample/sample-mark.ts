import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeFileAtomically } from '../platform/atomic-file.ts';
import type { Home } from '../platform/home.ts';

/**
 * What a folder holds of a sample authority: none, one whose making was cut off, or a whole one.
 * Only a whole one is opened; an unfinished one is made anew.
 */
export type SampleState = 'none' | 'unfinished' | 'whole';

const markName = 'sample-authority';
const contents = { unfinished: 'unfinished\n', whole: 'sample\n' } as const;

/** Reads the mark of a folder. */
export function sampleState(folder: string): SampleState {
  const file = path.join(folder, markName);
  if (!existsSync(file)) return 'none';
  const content = readFileSync(file, 'utf8');
  if (content === contents.whole) return 'whole';
  return content === contents.unfinished ? 'unfinished' : 'none';
}

/** Marks a folder before anything is made in it; its papers say SAMPLE from the first one on. */
export function markUnfinishedSample(folder: string): void {
  mark(folder, 'unfinished');
}

/** Marks a folder when everything that belongs to the sample is in it. */
export function markWholeSample(folder: string): void {
  mark(folder, 'whole');
}

function mark(folder: string, state: 'unfinished' | 'whole'): void {
  writeFileAtomically(path.join(folder, markName), contents[state], 0o600);
}

/** Removes database and key of an unfinished sample; whatever else lies there stays. */
export function removeUnfinishedSample(home: Home): void {
  const { databaseFile, signingKeyFile } = home;
  const besides = ['-wal', '-shm', '-journal'].map((ending) => `${databaseFile}${ending}`);
  for (const file of [databaseFile, ...besides, signingKeyFile]) rmSync(file, { force: true });
}
