import { existsSync } from 'node:fs';
import { composeCore } from './compose.ts';
import type { Core } from './compose.ts';
import type { CoreInit } from './hosting/core-messages.ts';
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
import {
  markUnfinishedSample,
  markWholeSample,
  removeUnfinishedSample,
  sampleState,
} from './sample/sample-mark.ts';
import { sampleUsers } from './sample/sample-people.ts';
import { seedSample } from './sample/seed-sample.ts';
import type { Connect } from './sample/seed-sample.ts';

/** What a start is told. */
export interface StartInit extends Pick<CoreInit, 'home' | 'sample'> {
  /** Puts goods into a new sample authority, each at another step of the job. */
  readonly sampleGoods?: boolean;
}

/**
 * Opens the home and starts the core for a host. With `sample`, an empty home becomes a sample
 * authority, one whose making was cut off is made anew, and a home that holds a real one is
 * refused. Throws Unavailable (HomeInUse, SampleUnfinished, …).
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
  prepareSample(home, sample);
  const state = sampleState(home.folder);
  const { defect, note } = openLog(home.folder);
  const core = await composeCore({
    home,
    reportDefect: defect,
    note,
    ...(secrets === undefined ? {} : { secretBox: secrets }),
    ...(state === 'none' ? {} : { sampleUsers }),
  });
  if (state === 'unfinished') {
    try {
      await seed(core, init.sampleGoods ?? false);
      markWholeSample(home.folder);
    } catch (error) {
      await core.close();
      throw error;
    }
  }
  return {
    ...core,
    close: async () => {
      await core.close();
      home.release();
    },
  };
}

/** Refuses what must not be opened this way and readies a folder for a sample to be made. */
function prepareSample(home: Home, sample: boolean): void {
  const { folder, databaseFile } = home;
  const state = sampleState(folder);
  if (!sample && state === 'unfinished') {
    const remedy = 'start it once with --sample to make it anew';
    throw new Unavailable('SampleUnfinished', `${folder} holds a half-made sample: ${remedy}`);
  }
  if (!sample || (state === 'whole' && existsSync(databaseFile))) return;
  if (state === 'unfinished') removeUnfinishedSample(home);
  if (existsSync(databaseFile)) {
    const remedy = 'the sample needs a folder of its own';
    throw new Unavailable('HomeNotSample', `${folder} was opened without --sample; ${remedy}`);
  }
  markUnfinishedSample(folder);
}

/** Connections to a core in this process, each with a session of its own. */
export function connector(core: Core): Connect {
  const ids = uuidV7Ids(systemClock, systemRandom);
  return () => makeClient(memoryTransport(core, ids.next()), () => ids.next());
}

async function seed(core: Core, withGoods: boolean): Promise<void> {
  const connect = connector(core);
  await seedSample(connect, new Date().getUTCFullYear());
  if (withGoods) await seedSampleGoods(connect, systemClock.now);
}
