import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

type Create = InputOf<'locations.create'>;
type LocationView = OutputOf<'locations.find'>['items'][number];

let program: Program;
let admin: Client;
let siteId: string;

beforeEach(async () => {
  program = await sampleProgram();
  admin = await program.as('administrator');
  const made = await expectValue(admin, 'sites.create', {
    code: 'KZ9',
    name: { en: 'Empty site', ru: 'Пустой склад', kk: '' },
    country: 'KZ',
    place: 'Aktau',
    timeZone: 'Asia/Aqtau',
  });
  siteId = made.id;
});
afterEach(() => program.dispose());

const traits: Create['traits'] = {
  acceptedClasses: [],
  compartment: false,
  palletPlaces: 4,
  maxLoadGrams: null,
  maxVolumeMillilitres: null,
  flammableLimitMillilitres: null,
  temperatureMinTenths: null,
  temperatureMaxTenths: null,
  humidityMaxPercent: null,
  securityLevel: 2,
};

async function create(
  kind: Create['kind'],
  code: string,
  parentId: string | null,
  more: Partial<Create> = {},
): Promise<readonly string[]> {
  const name = { en: `The ${kind}`, ru: '', kk: '' };
  const input = { siteId, parentId, kind, code, name, traits, ...more };
  return (await expectValue(admin, 'locations.create', input)).ids;
}

async function first(...made: Parameters<typeof create>): Promise<string> {
  return (await create(...made))[0] ?? '';
}

function compartmentOf(id: string): string | undefined {
  return program.core.store.reader.get<{ place: string }>(
    'SELECT compartment_id AS place FROM location WHERE id = ?',
    [id],
  )?.place;
}

/** Says that lots stand at a place, as the projection of goods would. */
async function putLots(locationId: string, lots: number, grams: number): Promise<void> {
  await program.core.store.writer.run((tx) => {
    tx.write.upsert('location_load', {
      location_id: locationId,
      lots,
      load_grams: grams,
      pallet_places: lots,
      volume_millilitres: 0,
      flammable_millilitres: 0,
      unweighed: 0,
      unmeasured_pallets: 0,
      unmeasured_volume: 0,
      unmeasured_flammable: 0,
    });
    return ok(undefined);
  });
}

async function children(parentId: string | null): Promise<readonly LocationView[]> {
  return (await expectValue(admin, 'locations.children', { siteId, parentId })).items;
}

describe('making places', () => {
  test('a run of twenty racks is numbered, named and labelled', async () => {
    const building = await first('building', 'B1', null);
    const zone = await first('zone', 'Z2', building);
    await create('rack', 'R01', zone, { count: 20 });
    const racks = await children(zone);
    expect(racks).toHaveLength(20);
    expect(racks[0]).toMatchObject({
      code: 'R01',
      path: 'KZ9-B1-Z2-R01',
      name: { en: 'The rack R01', ru: '', kk: '' },
    });
    expect(racks.at(-1)?.path).toBe('KZ9-B1-Z2-R20');
    expect(racks[0]?.reference).toMatch(/^LOC-KZ9-26-000003-[0-9A-Z]$/);
    expect(new Set(racks.map(({ reference }) => reference)).size).toBe(20);
  });

  test('a place that does not fit where it is put is refused, nothing is made', async () => {
    const building = await first('building', 'B1', null);
    expect(
      await expectRefusal(admin, 'locations.create', {
        siteId,
        parentId: building,
        kind: 'bin',
        code: 'X',
        name: { en: 'Bin', ru: '', kk: '' },
        traits: { ...traits, acceptedClasses: ['99'] },
      }),
    ).toEqual(['LocationKindMisplaced', 'StorageClassUnknown']);
    expect(await children(building)).toEqual([]);
  });

  test('a code is taken once under one parent; a run stops at the first taken', async () => {
    const building = await first('building', 'B1', null);
    const zone = await first('zone', 'Z1', building);
    await create('rack', 'R02', zone);
    const again = {
      siteId,
      parentId: zone,
      kind: 'rack',
      code: 'R01',
      count: 3,
      name: { en: 'Rack', ru: '', kk: '' },
      traits,
    } as const;
    expect(await expectRefusal(admin, 'locations.create', again)).toEqual(['LocationCodeTaken']);
    expect(await children(zone)).toHaveLength(1);
  });

  test('AC-01 only an administrator makes places, and of that site', async () => {
    const store = await program.as('storekeeper');
    expect(
      await expectRefusal(store, 'locations.create', {
        siteId,
        parentId: null,
        kind: 'building',
        code: 'B1',
        name: { en: 'B', ru: '', kk: '' },
        traits,
      }),
    ).toEqual(['NotPermitted']);
  });
});

describe('SS-02 compartments', () => {
  test('SS-02 without walls the topmost place bounds the neighbourhood: the strict reading', async () => {
    const building = await first('building', 'B1', null);
    const zone = await first('zone', 'Z1', building);
    const rack = await first('rack', 'R1', zone);
    expect([compartmentOf(building), compartmentOf(zone), compartmentOf(rack)]).toEqual([
      building,
      building,
      building,
    ]);
  });

  test('SS-02 the nearest walls above bound it', async () => {
    const building = await first('building', 'B1', null);
    const walled = { traits: { ...traits, compartment: true } };
    const zone = await first('zone', 'Z1', building, walled);
    const rack = await first('rack', 'R1', zone);
    const cabinet = await first('rack', 'R2', zone, walled);
    const shelf = await first('bin', 'S1', cabinet);
    expect([compartmentOf(zone), compartmentOf(rack)]).toEqual([zone, zone]);
    expect([compartmentOf(cabinet), compartmentOf(shelf)]).toEqual([cabinet, cabinet]);
  });

  test('SS-02 walls that are taken down or put up move everything inside them', async () => {
    const building = await first('building', 'B1', null);
    const walled = { ...traits, compartment: true };
    const zone = await first('zone', 'Z1', building, { traits: walled });
    const rack = await first('rack', 'R1', zone);
    const cabinet = await first('rack', 'R2', zone, { traits: walled });
    const change = { locationId: zone, name: { en: 'Zone', ru: '', kk: '' }, reason: 'Rebuilt' };
    await expectValue(admin, 'locations.update', { ...change, traits });
    expect([compartmentOf(zone), compartmentOf(rack)]).toEqual([building, building]);
    expect(compartmentOf(cabinet)).toBe(cabinet);
    await expectValue(admin, 'locations.update', { ...change, traits: walled });
    expect([compartmentOf(zone), compartmentOf(rack)]).toEqual([zone, zone]);
  });

  test('SS-02 walls do not move while goods stand inside', async () => {
    const building = await first('building', 'B1', null);
    const zone = await first('zone', 'Z1', building);
    await putLots(zone, 1, 10);
    const change = { locationId: building, name: { en: 'B', ru: '', kk: '' }, reason: 'Rebuilt' };
    const walled = { ...traits, compartment: true };
    expect(await expectRefusal(admin, 'locations.update', { ...change, traits: walled })).toEqual([
      'LocationInUse',
    ]);
    await expectValue(admin, 'locations.update', {
      ...change,
      traits: { ...traits, securityLevel: 3 },
    });
  });
});

describe('what stands where', () => {
  test('a place counts its own lots and those below, a neighbour with a longer code does not', async () => {
    const building = await first('building', 'B1', null);
    const longer = await first('building', 'B10', null);
    const zone = await first('zone', 'Z1', building);
    const elsewhere = await first('zone', 'Z1', longer);
    const bin = await first('bin', 'X1', zone);
    await putLots(zone, 2, 500);
    await putLots(bin, 3, 700);
    await putLots(elsewhere, 9, 9_000);
    const [one, other] = await children(null);
    expect(one).toMatchObject({
      code: 'B1',
      lotCount: 0,
      lotCountBelow: 5,
      loadGrams: 1_200,
      palletPlacesUsed: 5,
    });
    expect(other).toMatchObject({ code: 'B10', lotCountBelow: 9 });
    const view = await expectValue(admin, 'locations.get', { locationId: zone });
    expect(view).toMatchObject({ lotCount: 2, lotCountBelow: 3, loadGrams: 1_200 });
    expect(view.ancestors).toEqual([{ id: building, code: 'B1' }]);
  });

  test('a place is found by its scanned label, its path or a word of its name', async () => {
    const building = await first('building', 'B1', null, {
      name: { en: 'North hall', ru: 'Северный зачётный зал', kk: '' },
    });
    const { reference } = await expectValue(admin, 'locations.get', { locationId: building });
    const find = async (text: string) =>
      (await expectValue(admin, 'locations.find', { siteId, text })).items.map(({ id }) => id);
    expect(await find(reference.toLowerCase())).toEqual([building]);
    expect(await find('kz9-b1')).toEqual([building]);
    expect(await find('СЕВЕРНЫЙ')).toEqual([building]);
    expect(await find('зачетный')).toEqual([building]);
    expect(await find('south')).toEqual([]);
  });
});

describe('closing', () => {
  test('a place closes with all below it, unless lots stand there', async () => {
    const building = await first('building', 'B1', null);
    const zone = await first('zone', 'Z1', building);
    await putLots(zone, 1, 1);
    const close = { locationId: building, active: false, reason: 'Roof is leaking' };
    expect(await expectRefusal(admin, 'locations.setActive', close)).toEqual(['LocationInUse']);
    await putLots(zone, 0, 0);
    await expectValue(admin, 'locations.setActive', close);
    expect((await expectValue(admin, 'locations.get', { locationId: zone })).active).toBe(false);
  });

  test('an opened place opens what it stands in, not its neighbours', async () => {
    const building = await first('building', 'B1', null);
    const zone = await first('zone', 'Z1', building);
    const neighbour = await first('zone', 'Z2', building);
    const reason = 'Roof is leaking';
    await expectValue(admin, 'locations.setActive', {
      locationId: building,
      active: false,
      reason,
    });
    await expectValue(admin, 'locations.setActive', { locationId: zone, active: true, reason });
    const isOpen = async (locationId: string) =>
      (await expectValue(admin, 'locations.get', { locationId })).active;
    expect(await Promise.all([building, zone, neighbour].map(isOpen))).toEqual([true, true, false]);
  });

  test('nothing is put into a closed place', async () => {
    const building = await first('building', 'B1', null);
    await expectValue(admin, 'locations.setActive', {
      locationId: building,
      active: false,
      reason: 'Roof is leaking',
    });
    const zone = {
      siteId,
      parentId: building,
      kind: 'zone',
      code: 'Z1',
      name: { en: 'Zone', ru: '', kk: '' },
      traits,
    } as const;
    expect(await expectRefusal(admin, 'locations.create', zone)).toEqual(['LocationIsClosed']);
  });
});

describe('sites and facilities', () => {
  test('a site code is taken once and a time zone must exist; both are said at once', async () => {
    expect(
      await expectRefusal(admin, 'sites.create', {
        code: 'KZ9',
        name: { en: 'Other', ru: '', kk: '' },
        country: 'KZ',
        place: 'Aktau',
        timeZone: 'Mars/Olympus',
      }),
    ).toEqual(['SiteCodeTaken', 'TimeZoneUnknown']);
  });

  test('DW-04 a permit is added, shown with its state on the day, and revoked once', async () => {
    const facility = { name: 'Kiln', operator: 'Eco LLP', address: 'Aktau', country: 'KZ' };
    const { id: facilityId } = await expectValue(admin, 'facilities.create', facility);
    expect(
      await expectRefusal(admin, 'facilities.create', { ...facility, name: ' KILN ' }),
    ).toEqual(['FacilityNameTaken']);
    const permit = {
      facilityId,
      number: 'P-77',
      issuedBy: 'Ministry of Ecology',
      validFrom: '2026-01-01',
      validTo: '2026-11-21',
      wasteCodes: ['200133*'],
      operations: ['D10'],
      methods: ['A'],
      capacityGrams: 1_000_000,
    };
    const { id: permitId } = await expectValue(admin, 'facilities.addPermit', permit);
    expect(await expectRefusal(admin, 'facilities.addPermit', permit)).toEqual([
      'PermitNumberTaken',
    ]);
    const shown = async () =>
      (await expectValue(admin, 'facilities.list', {})).items
        .flatMap(({ permits }) => permits)
        .find(({ id }) => id === permitId);
    expect(await shown()).toMatchObject({
      state: 'valid',
      wasteCodes: ['20 01 33*'],
      usedGrams: 0,
    });
    const work = await expectValue(admin, 'work.list', {});
    expect(work.cards.find(({ code }) => code === 'permit-expires')).toMatchObject({
      urgency: 'today',
      facts: { number: 'P-77', facility: 'Kiln', days: 0 },
    });
    const revoke = { facilityId, permitId, revokedOn: '2026-11-20', reason: 'Court order' };
    await expectValue(admin, 'facilities.revokePermit', revoke);
    expect(await expectRefusal(admin, 'facilities.revokePermit', revoke)).toEqual([
      'RevocationNotEarlier',
    ]);
    expect(await shown()).toMatchObject({ state: 'revoked', revokedOn: '2026-11-20' });
    const later = { ...revoke, revokedOn: '2026-11-21' };
    expect(await expectRefusal(admin, 'facilities.revokePermit', later)).toEqual([
      'RevocationNotEarlier',
    ]);
    const earlier = { ...revoke, revokedOn: '2026-11-18', reason: 'The court said the 18th' };
    await expectValue(admin, 'facilities.revokePermit', earlier);
    expect(await shown()).toMatchObject({ state: 'revoked', revokedOn: '2026-11-18' });
  });
});
