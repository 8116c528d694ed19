import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import { traitProblems } from '../../../../shared/domain/places/location-traits.ts';
import type {
  LocationClosed,
  LocationOpened,
  LocationUpdated,
} from '../../../../shared/domain/places/places-events.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import { locationUnknown } from './location-queries.ts';
import {
  ancestorsOf,
  findLocation,
  lotsWithin,
  namesOf,
  subtree,
  traitsOf,
} from './location-rows.ts';
import type { LocationRow } from './location-rows.ts';
import type { SiteAccess } from './site-access.ts';

/** Changes what a place accepts, closes it and opens it again. A code never changes. */
export function changeLocations(mayAt: SiteAccess): FeatureHandlers['commands'] {
  return {
    'locations.update': defineCommand('locations.update', {
      handle: (call) => {
        const { input, tx, who } = call;
        const { name, traits, reason } = input;
        const row = findLocation(tx, input.locationId);
        if (row === undefined) return fail([locationUnknown]);
        const denied = mayAt(tx, who, row.site_id, 'places.manage');
        if (denied.length > 0) return fail(denied);
        const before = { name: namesOf(row), traits: traitsOf(row) };
        // Walls decide who is a neighbour of whom: they move only while nobody stands inside.
        const wallsMove = before.traits.compartment !== traits.compartment;
        const lots = wallsMove ? lotsWithin(tx, row.path) : 0;
        const problems = [...traitProblems(traits), ...(lots > 0 ? [inUse(row, lots)] : [])];
        if (problems.length > 0) return fail(problems);
        const data = { ...named(row), name, traits, before };
        const subjects = [row.id, row.site_id];
        call.record([fact<LocationUpdated>('LocationUpdated', subjects, data)], reason);
        return ok({});
      },
    }),

    'locations.setActive': defineCommand('locations.setActive', {
      handle: (call) => {
        const { input, tx, who } = call;
        const row = findLocation(tx, input.locationId);
        if (row === undefined) return fail([locationUnknown]);
        const denied = mayAt(tx, who, row.site_id, 'places.manage');
        if (denied.length > 0) return fail(denied);
        if (input.active) {
          const closed = [...ancestorsOf(tx, row), row].filter(({ active }) => active === 0);
          call.record(
            closed.map((place) =>
              fact<LocationOpened>('LocationOpened', [place.id, place.site_id], named(place)),
            ),
            input.reason,
          );
          return ok({});
        }
        const lots = lotsWithin(tx, row.path);
        if (lots > 0) return fail([inUse(row, lots)]);
        const open = subtree(tx, row.path).filter(({ active }) => active === 1);
        call.record(
          open.map((place) =>
            fact<LocationClosed>('LocationClosed', [place.id, place.site_id], named(place)),
          ),
          input.reason,
        );
        return ok({});
      },
    }),
  };
}

function named(row: LocationRow) {
  return { locationId: row.id, path: row.path, reference: row.reference };
}

function inUse(row: LocationRow, lots: number): Rejection {
  return reject('LocationInUse', undefined, { path: row.path, lots });
}
