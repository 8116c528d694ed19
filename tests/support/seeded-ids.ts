import { uuidV7Ids } from '../../main/core/platform/ids.ts';
import type { Ids } from '../../main/core/platform/ids.ts';
import { fixedClock } from './fixed-clock.ts';
import { seededRandom } from '../../main/core/platform/seeded-random.ts';

/** UUIDv7 that are the same for the same seed. */
export function seededIds(seed = 'ids'): Ids {
  return uuidV7Ids(fixedClock(), seededRandom(seed));
}
