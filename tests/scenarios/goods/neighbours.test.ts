import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectError, expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  assessAsAssumed,
  placeAt,
  receiveWhole,
  registerLot,
  sampleStore,
  storedLot,
} from './goods-desk.ts';

let program: Program;
let keeper: Client;

beforeEach(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
});

afterEach(() => program.dispose());

async function assessed(category: string, number: string): Promise<string> {
  const lotId = await registerLot(keeper, { category, description: category }, number);
  await receiveWhole(keeper, lotId);
  await assessAsAssumed(keeper, lotId);
  return lotId;
}

test('SS-06 food beside toxic goods is refused, naming the neighbour and every other reason', async () => {
  const food = await storedLot(keeper, { category: 'foodstuffs', description: 'Tea' });
  const toxic = await assessed('brake-pads', 'N-2');
  const locationId = food.locationId ?? '';
  const error = await expectError(keeper, 'storage.putAway', { lotId: toxic, locationId });
  const rejections = error.kind === 'rejected' ? error.rejections : [];
  expect(rejections).toContainEqual({
    code: 'ToxicBesideFood',
    rule: 'SS-06',
    facts: { neighbour: food.reference, lots: 1 },
  });
  expect(rejections[0]).toMatchObject({ code: 'BinForbidden' });
  const seen = await expectValue(keeper, 'storage.checkBin', { lotId: toxic, locationId });
  const forbidding = seen.findings.filter(({ verdict }) => verdict === 'forbidden');
  expect(rejections.slice(1).map(({ code }) => code)).toEqual(forbidding.map(({ code }) => code));
});

test('a conditional place needs each of its conditions confirmed by code', async () => {
  const lotId = await assessed('tobacco', 'N-1');
  const { legal } = await expectValue(keeper, 'storage.rankBins', { lotId });
  const place = legal.find(({ verdict }) => verdict === 'conditional');
  const conditions = (place?.findings ?? []).filter(({ verdict }) => verdict === 'conditional');
  const locationId = place?.locationId ?? '';
  const refused = await expectRefusal(keeper, 'storage.putAway', { lotId, locationId });
  expect(refused).toEqual(conditions.map(() => 'PlaceConditionNotConfirmed'));
  const confirmedConditions = conditions.map(({ code }) => code);
  await expectValue(keeper, 'storage.putAway', { lotId, locationId, confirmedConditions });
});

test('SS-10 a new profile tells what it brings where the goods stand, and the list shows it', async () => {
  const lot = await storedLot(keeper, { category: 'foodstuffs', description: 'Tea' });
  const siteId = await sampleStore(keeper);
  expect((await expectValue(keeper, 'storage.violations', { siteId })).total).toBe(0);
  const { findings } = await expectValue(keeper, 'lots.assessProfile', {
    lotId: lot.id,
    category: 'mercury',
    profile: { ...lot.profile, storageClass: '6.1B', toxic: true, foodOrFeed: false },
    basis: 'Laboratory report 7',
  });
  expect(findings.map(({ code }) => code)).toContain('ClassNotAccepted');
  const violations = await expectValue(keeper, 'storage.violations', { siteId });
  expect(violations.items).toMatchObject([
    { lotId: lot.id, locationPath: lot.locationPath, findings: [{ code: 'ClassNotAccepted' }] },
  ]);
});

test('SS-10 what a changed place makes wrong is listed for it and all above, and for no other', async () => {
  const lot = await storedLot(keeper, { category: 'tobacco', description: 'Cigarettes' });
  const siteId = await sampleStore(keeper);
  const locationId = lot.locationId ?? '';
  const place = await expectValue(keeper, 'locations.get', { locationId });
  const admin = await program.as('administrator');
  await expectValue(admin, 'locations.update', {
    locationId,
    name: place.name,
    traits: { ...place.traits, acceptedClasses: ['12'] },
    reason: 'Liquids only from now on',
  });
  const wrongAt = async (id: string): Promise<readonly string[]> => {
    const found = await expectValue(keeper, 'storage.violations', { siteId, locationId: id });
    expect(found.total).toBe(found.items.length);
    return found.items.map(({ lotReference }) => lotReference);
  };
  expect(await wrongAt(locationId)).toContain(lot.reference);
  expect(await wrongAt(place.ancestors[0]?.id ?? '')).toContain(lot.reference);
  expect(await wrongAt(await placeAt(keeper, 'KZ1-B1-QU'))).toEqual([]);
});

test('SS-10 both of a pair that must stand apart are listed, and neither of them alone', async () => {
  const paint = await storedLot(keeper, { category: 'clothing', description: 'Coats' });
  const bleach = await storedLot(keeper, { category: 'toys', description: 'Dolls' }, 'KZ-2026/002');
  const siteId = await sampleStore(keeper);
  const apartFrom = async (): Promise<readonly string[]> => {
    const { items } = await expectValue(keeper, 'storage.violations', { siteId, limit: 100 });
    return items
      .filter(({ findings }) => findings.some(({ code }) => code === 'SeparateStorageRequired'))
      .map(({ lotId }) => lotId)
      .toSorted();
  };
  const turnsOutToBe = (lot: typeof paint, storageClass: '3' | '5.1A') =>
    expectValue(keeper, 'lots.assessProfile', {
      lotId: lot.id,
      category: lot.category,
      profile: { ...lot.profile, storageClass },
      basis: 'Laboratory report 8',
    });
  await turnsOutToBe(paint, '3');
  expect(await apartFrom()).toEqual([]);
  await turnsOutToBe(bleach, '5.1A');
  expect(await apartFrom()).toEqual([paint.id, bleach.id].toSorted());
});

test('goods are ranked for no gate and no cage', async () => {
  const lotId = await assessed('tobacco', 'N-1');
  const all = { lotId, limit: 100, refusedLimit: 100 };
  const { legal, refused } = await expectValue(keeper, 'storage.rankBins', all);
  const paths = [...legal, ...refused].map(({ path }) => path);
  expect(paths).toContain('KZ1-B1-A-R01-B01');
  expect(paths.filter((path) => /-(IN|CG)\b/.test(path))).toEqual([]);
});

test('a scan that means nothing is kept', async () => {
  await expectValue(keeper, 'storage.recordUnknownScan', { text: 'XYZ-1', at: 'Put-away' });
  const rows = program.core.store.reader.all('SELECT text, place, by FROM unknown_scan');
  expect(rows).toEqual([{ text: 'XYZ-1', place: 'Put-away', by: 'Arman Seitkali' }]);
});

test('AC-01 goods of another site are out of reach', async () => {
  const lotId = await assessed('tobacco', 'N-1');
  const { items } = await expectValue(keeper, 'sites.list', {});
  const other = items.find(({ code }) => code === 'KZ2')?.id ?? '';
  const locationId = await placeAt(keeper, 'KZ1-B1-A-R01-B01');
  await expectValue(keeper, 'session.chooseSite', { siteId: other });
  expect(await expectRefusal(keeper, 'storage.putAway', { lotId, locationId })).toEqual([
    'SiteNotAssigned',
  ]);
});
