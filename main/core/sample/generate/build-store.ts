import type { Client } from '../../../../shared/rpc/client.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { must } from '../seed-sample.ts';
import { binsFor, hall, specialPlaces } from './store-plan.ts';
import type { StoreRoom } from './store-plan.ts';

/** Places by what they are for, each list in the order in which it is filled. */
export interface BuiltStore {
  readonly intakeId: string;
  readonly rooms: ReadonlyMap<StoreRoom, readonly string[]>;
}

/** Builds what the sample store lacks for so many lots, as its administrator would. */
export async function buildStore(admin: Client, siteId: string, lots: number): Promise<BuiltStore> {
  const rooms = new Map<StoreRoom, readonly string[]>();
  rooms.set('general', await buildHalls(admin, siteId, binsFor(lots)));
  for (const { room, kind, code, name, traits, lotsPerPlace } of specialPlaces) {
    const count = Math.ceil(lots / 10 / lotsPerPlace);
    const input = { siteId, parentId: null, kind, code, name: named(name), traits, count };
    rooms.set(room, (await must(admin, 'locations.create', input)).ids);
  }
  const doors = await must(admin, 'locations.find', { siteId, text: 'B1', limit: 50 });
  const intakeId = doors.items.find(({ kind }) => kind === 'intake')?.id ?? '';
  return { intakeId, rooms };
}

async function buildHalls(admin: Client, siteId: string, bins: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 1; ids.length < bins; number += 1) {
    const make = (input: Omit<InputOf<'locations.create'>, 'siteId'>) =>
      must(admin, 'locations.create', { siteId, ...input });
    const code = `G${String(number).padStart(2, '0')}`;
    const building = { kind: 'building', code, name: named(`Hall ${number}`) } as const;
    const [parentId = null] = (await make({ ...building, parentId: null, traits: hall.building }))
      .ids;
    const zone = { kind: 'zone', code: 'A', name: named('General goods') } as const;
    const [zoneId = null] = (await make({ ...zone, parentId, traits: hall.inside })).ids;
    const wanted = Math.ceil((bins - ids.length) / hall.binsPerRack);
    const rack = { kind: 'rack', code: 'R01', name: named('Rack') } as const;
    const count = Math.min(hall.racks, wanted);
    const racks = await make({ ...rack, parentId: zoneId, traits: hall.inside, count });
    for (const rackId of racks.ids) {
      const bin = { kind: 'bin', code: 'B01', name: named('Bin') } as const;
      const place = { ...bin, parentId: rackId, traits: hall.bin, count: hall.binsPerRack };
      ids.push(...(await make(place)).ids);
    }
  }
  return ids;
}

function named(en: string): { readonly en: string; readonly ru: string; readonly kk: string } {
  return { en, ru: '', kk: '' };
}
