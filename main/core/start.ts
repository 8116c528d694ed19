import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { composeCore } from './compose.ts';
import type { Core } from './compose.ts';
import type { CoreInit } from './hosting/core-messages.ts';
import { writeFileAtomically } from './platform/atomic-file.ts';
import { openLog } from './platform/log.ts';
import { openHome } from './platform/home.ts';
import type { Home } from './platform/home.ts';
import type { SecretBox } from './platform/secret-box.ts';
import { Unavailable } from './platform/unavailable.ts';
import { memoryTransport } from './rpc/memory-transport.ts';
import { uuidV7Ids } from './platform/ids.ts';
import { systemClock } from './platform/clock.ts';
import { systemRandom } from './platform/random.ts';
import { makeClient } from '../../shared/rpc/client.ts';
import { seedSampleGoods } from './sample/sample-goods.ts';
import { sampleUsers } from './sample/sample-people.ts';
import { seedSample } from './sample/seed-sample.ts';
import type { Connect } from './sample/seed-sample.ts';

/** What a start is told. */
export interface StartInit extends Pick<CoreInit, 'home' | 'sample'> {
  /** Puts goods into a new sample authority, each at another step of the job. */
  readonly sampleGoods?: boolean;
}

const sampleMark = 'sample-authority';

/**
 * Opens the home and starts the core for a host. With `sample`, an empty home becomes a sample
 * authority; a home that holds a real one is refused. Throws Unavailable (HomeInUse, …).
 */
export async function startCore(init: StartInit, secrets?: SecretBox): Promise<Core> {
  const home = openHome(init.home);
  try {
    return await startIn(home, init, secrets);
  } catch (error) {
    home.release();
    throw error;
  }
}

async function startIn(home: Home, init: StartInit, secrets?: SecretBox): Promise<Core> {
  const { sample } = init;
  const isNew = !existsSync(home.databaseFile);
  if (sample && !isNew && !isSample(home.folder)) {
    throw new Unavailable('HomeNotSample', `${home.folder} holds an authority that is no sample`);
  }
  if (sample && isNew) markSample(home.folder);
  const { defect, note } = openLog(home.folder);
  const core = await composeCore({
    home,
    reportDefect: defect,
    note,
    ...(secrets === undefined ? {} : { secretBox: secrets }),
    ...(isSample(home.folder) ? { sampleUsers } : {}),
  });
  if (sample) await seedWhenEmpty(core, init.sampleGoods ?? false);
  return {
    ...core,
    close: async () => {
      await core.close();
      home.release();
    },
  };
}

/** Marks the folder as a sample authority's; only for one that holds nothing yet. */
export function markSample(folder: string): void {
  writeFileAtomically(path.join(folder, sampleMark), 'sample\n', 0o600);
}

/** True when the folder is marked as a sample authority's: its papers say SAMPLE. */
export function isSample(folder: string): boolean {
  const mark = path.join(folder, sampleMark);
  return existsSync(mark) && readFileSync(mark, 'utf8') === 'sample\n';
}

/** Connections to a core in this process, each with a session of its own. */
export function connector(core: Core): Connect {
  const ids = uuidV7Ids(systemClock, systemRandom);
  return () => makeClient(memoryTransport(core, ids.next()), () => ids.next());
}

async function seedWhenEmpty(core: Core, withGoods: boolean): Promise<void> {
  const connect = connector(core);
  const session = await connect().call('session.current', {});
  if (session.ok && session.value.needsSetup) {
    await seedSample(connect, new Date().getUTCFullYear());
    if (withGoods) await seedSampleGoods(connect, systemClock.now);
  }
}
