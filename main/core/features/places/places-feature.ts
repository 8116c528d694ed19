import type { Directory } from '../../rpc/directory.ts';
import type { Feature } from '../../rpc/feature.ts';
import { authorityCommands, authorityQueries } from './authority-handlers.ts';
import { changeLocations } from './change-locations.ts';
import { createLocations } from './create-locations.ts';
import { facilityCommands, facilityQueries } from './facility-handlers.ts';
import { locationQueries } from './location-queries.ts';
import { placesProjector } from './projector.ts';
import { siteAccess } from './site-access.ts';

/** The authority, its sites and places, and the facilities that destroy. */
export function placesFeature(directory: Directory): Feature {
  const mayAt = siteAccess(directory);
  return {
    projectors: [placesProjector],
    handlers: {
      queries: { ...authorityQueries, ...locationQueries(mayAt), ...facilityQueries },
      commands: {
        ...authorityCommands(mayAt),
        'locations.create': createLocations(mayAt),
        ...changeLocations(mayAt),
        ...facilityCommands,
      },
    },
  };
}
