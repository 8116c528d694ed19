import { composeCore } from '../../main/core/compose.ts';
import type { Core } from '../../main/core/compose.ts';
import { openHome } from '../../main/core/platform/home.ts';
import { uuidV7Ids } from '../../main/core/platform/ids.ts';
import { systemRandom } from '../../main/core/platform/random.ts';
import { memoryTransport } from '../../main/core/rpc/memory-transport.ts';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { signIn } from '../../main/core/sample/seed-sample.ts';
import { makeClient } from '../../shared/rpc/client.ts';
import type { Client } from '../../shared/rpc/client.ts';
import { fixedClock } from './fixed-clock.ts';

/** A core that holds a sample home, in this process or in one that will be killed. */
export interface HomeCore {
  readonly core: Core;
  readonly newId: () => string;
  as(person: keyof typeof samplePeople): Promise<Client>;
  close(): Promise<void>;
}

/** Takes the home and opens it, at an instant after the one at which the sample was made. */
export async function openHomeCore(folder: string): Promise<HomeCore> {
  const home = openHome(folder);
  const clock = fixedClock('2026-11-21T10:00:00.000Z');
  const ids = uuidV7Ids(clock, systemRandom);
  const core = await composeCore({ home, clock, station: 'TEST-STATION' });
  return {
    core,
    newId: () => ids.next(),
    as: async (person) => {
      const client = makeClient(memoryTransport(core, ids.next()), () => ids.next());
      await signIn(client, samplePeople[person]);
      return client;
    },
    close: async () => {
      await core.close();
      home.release();
    },
  };
}
