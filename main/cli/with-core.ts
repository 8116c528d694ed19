import path from 'node:path';
import type { Core } from '../core/compose.ts';
import { startCore } from '../core/start.ts';
import { CommandFailed } from './command-failed.ts';
import { hasDatabase } from './has-database.ts';

/** Runs with the core of an existing home, and lets go of the home whatever happens. */
export async function withCore<T>(home: string, work: (core: Core) => Promise<T>): Promise<T> {
  const folder = path.resolve(home);
  if (!hasDatabase(folder)) {
    throw new CommandFailed(`There is no Impound database in ${folder}.`);
  }
  const core = await startCore({ home: folder, sample: false });
  try {
    return await work(core);
  } finally {
    await core.close();
  }
}
