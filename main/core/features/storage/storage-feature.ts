import { ok } from '../../../../shared/kernel/result.ts';
import type { Feature } from '../../rpc/feature.ts';
import { defineCommand } from '../../rpc/handler.ts';
import { checkPlace } from './check-place.ts';
import { listViolations } from './list-violations.ts';
import { move, putAway } from './put-away.ts';
import { rankPlaces } from './rank-places.ts';
import { storageProjector } from './storage-projector.ts';

const recordUnknownScan = defineCommand('storage.recordUnknownScan', {
  handle: (call) => {
    const { text, at } = call.input;
    call.record([
      { type: 'UnknownScanRecorded', version: 1, subjects: [], data: { text, place: at } },
    ]);
    return ok({});
  },
});

/** Where goods may stand, and where they stand. */
export const storageFeature: Feature = {
  handlers: {
    queries: {
      'storage.rankBins': rankPlaces,
      'storage.checkBin': checkPlace,
      'storage.violations': listViolations,
    },
    commands: {
      'storage.putAway': putAway,
      'storage.move': move,
      'storage.recordUnknownScan': recordUnknownScan,
    },
  },
  projectors: [storageProjector],
};
