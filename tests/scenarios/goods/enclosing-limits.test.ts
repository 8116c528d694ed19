import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectError, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { expectVerified, crewOf } from '../destruction/order-desk.ts';
import {
  assessAsAssumed,
  limitPlace,
  placeAt,
  receiveWhole,
  registerLot,
  sampleStore,
} from './goods-desk.ts';

let program: Program;
let keeper: Client;
let administrator: Client;

beforeEach(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
  administrator = await program.as('administrator');
});

afterEach(() => program.dispose());

/** 500 000 cigarettes of 400 kg, ready for a bin. */
async function waiting(number: string): Promise<string> {
  const lotId = await registerLot(keeper, {}, number);
  await receiveWhole(keeper, lotId);
  await assessAsAssumed(keeper, lotId);
  return lotId;
}

async function conditionsAt(lotId: string, locationId: string): Promise<readonly string[]> {
  const { findings } = await expectValue(keeper, 'storage.checkBin', { lotId, locationId });
  return findings.filter(({ verdict }) => verdict === 'conditional').map(({ code }) => code);
}

async function putAway(lotId: string, path: string): Promise<void> {
  const locationId = await placeAt(keeper, path);
  const confirmedConditions = [...(await conditionsAt(lotId, locationId))];
  await expectValue(keeper, 'storage.putAway', { lotId, locationId, confirmedConditions });
}

async function refusalAt(lotId: string, path: string) {
  const locationId = await placeAt(keeper, path);
  const confirmedConditions = [...(await conditionsAt(lotId, locationId))];
  const wanted = { lotId, locationId, confirmedConditions };
  const error = await expectError(keeper, 'storage.putAway', wanted);
  return error.kind === 'rejected' ? error.rejections : [];
}

test('SS-03 a rack that is full refuses its empty bins, and is named as the place that is full', async () => {
  await limitPlace(administrator, 'KZ1-B1-A-R01', { maxLoadGrams: 700_000 });
  await putAway(await waiting('L-1'), 'KZ1-B1-A-R01-B01');
  const second = await waiting('L-2');
  expect(await refusalAt(second, 'KZ1-B1-A-R01-B02')).toContainEqual({
    code: 'LoadExceeded',
    rule: 'SS-03',
    facts: { bin: 'KZ1-B1-A-R01', limitGrams: 700_000, usedGrams: 800_000 },
  });
  await putAway(second, 'KZ1-B1-A-R02-B01');
});

test('SS-03 every place around is judged, from the rack to the building', async () => {
  const lotId = await waiting('L-1');
  await limitPlace(administrator, 'KZ1-B1-A-R01', { maxLoadGrams: 300_000 });
  await limitPlace(administrator, 'KZ1-B1-A', { maxLoadGrams: 200_000 });
  await limitPlace(administrator, 'KZ1-B1', { maxLoadGrams: 100_000 });
  const found = (await refusalAt(lotId, 'KZ1-B1-A-R01-B01')).filter(
    ({ code }) => code === 'LoadExceeded',
  );
  expect(found.map(({ facts }) => facts?.['bin'])).toEqual(['KZ1-B1-A-R01', 'KZ1-B1-A', 'KZ1-B1']);
});

test('SS-03 goods that move within a full rack are not counted twice', async () => {
  await limitPlace(administrator, 'KZ1-B1-A-R01', { maxLoadGrams: 400_000 });
  const lotId = await waiting('L-1');
  await putAway(lotId, 'KZ1-B1-A-R01-B01');
  const locationId = await placeAt(keeper, 'KZ1-B1-A-R01-B02');
  const confirmedConditions = [...(await conditionsAt(lotId, locationId))];
  const move = { lotId, locationId, confirmedConditions, reason: 'To the front' };
  await expectValue(keeper, 'storage.move', move);
});

test('SS-03 a building over its limit is emptied: goods move inside it, and nothing comes in', async () => {
  const lotId = await waiting('L-1');
  await putAway(lotId, 'KZ1-B1-A-R01-B01');
  const outside = await waiting('L-2');
  await limitPlace(administrator, 'KZ1-B1', { maxLoadGrams: 1000 });
  const locationId = await placeAt(keeper, 'KZ1-B1-A-R01-B02');
  const confirmedConditions = [...(await conditionsAt(lotId, locationId))];
  const move = { lotId, locationId, confirmedConditions, reason: 'Nearer to the door' };
  await expectValue(keeper, 'storage.move', move);
  const { items } = await expectValue(keeper, 'storage.violations', {
    siteId: await sampleStore(keeper),
  });
  expect(items).toMatchObject([{ lotId, findings: [{ facts: { bin: 'KZ1-B1' } }] }]);
  // Goods at the door have not been let in yet.
  const refused = await refusalAt(outside, 'KZ1-B1-A-R02-B01');
  expect(refused.map(({ code }) => code)).toContain('LoadExceeded');
});

test('SS-10 a limit declared later shows what stands against it, until it is lifted', async () => {
  const lotId = await waiting('L-1');
  await putAway(lotId, 'KZ1-B1-A-R01-B01');
  const wanted = { siteId: await sampleStore(keeper) };
  expect((await expectValue(keeper, 'storage.violations', wanted)).total).toBe(0);
  await limitPlace(administrator, 'KZ1-B1-A', { palletPlaces: 0, maxLoadGrams: 1000 });
  expect((await expectValue(keeper, 'storage.violations', wanted)).items).toMatchObject([
    { lotId, findings: [{ code: 'LoadExceeded', facts: { bin: 'KZ1-B1-A' } }] },
  ]);
  await limitPlace(administrator, 'KZ1-B1-A', { palletPlaces: null, maxLoadGrams: null });
  expect((await expectValue(keeper, 'storage.violations', wanted)).total).toBe(0);
  await expectVerified(await crewOf(program));
});
