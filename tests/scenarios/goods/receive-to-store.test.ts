import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  assessAsAssumed,
  carton,
  placeAt,
  putAwayBest,
  receiveWhole,
  registerLot,
  seizureOf,
  storedLot,
} from './goods-desk.ts';

let program: Program | undefined;

async function storekeeper(): Promise<Client> {
  program = await sampleProgram();
  return program.as('storekeeper');
}

afterEach(async () => {
  await program?.dispose();
  program = undefined;
});

test('goods are registered, received, assessed and put away, with a custody record', async () => {
  const client = await storekeeper();
  const lot = await storedLot(client);
  expect(lot.status).toBe('stored');
  expect(lot.reference).toMatch(/^LOT-KZ1-26-\d{6}-[0-9A-Z]$/);
  expect(lot.packages.map((each) => each.reference.slice(0, 7))).toEqual(['PKG-KZ1']);
  expect(lot.balance).toMatchObject({ seized: 500_000, inStore: 500_000, awaited: 0 });
  const timeline = await expectValue(client, 'lots.timeline', { lotId: lot.id });
  expect(timeline.items.map((entry) => entry.type)).toEqual([
    'LotPutAway',
    'LotProfileAssessed',
    'LotReceived',
    'SeizureRegistered',
  ]);
});

test('SS-01 goods that nobody assessed go to quarantine only', async () => {
  const client = await storekeeper();
  const lotId = await registerLot(client);
  await receiveWhole(client, lotId);
  const ranked = await expectValue(client, 'storage.rankBins', { lotId });
  expect(ranked.legal.map((bin) => bin.kind)).toEqual(['quarantine']);
  expect(ranked.refusedByRule).toHaveProperty('SS-01', ranked.refusedTotal);
  const locationId = await placeAt(client, 'KZ1-B1-A-R01-B01');
  expect(await expectRefusal(client, 'storage.putAway', { lotId, locationId })).toEqual([
    'BinForbidden',
    'ProfileNotAssessed',
  ]);
});

test('SS-02 mercury is refused every bin but the hazard store', async () => {
  const client = await storekeeper();
  const lotId = await registerLot(client, {
    description: 'Metallic mercury in canisters',
    category: 'mercury',
    brand: '',
    hsCode: '280540',
    quantity: { amount: 20_063_000, unit: 'GRM' },
    massGrams: null,
    value: null,
  });
  const { discrepancyIds } = await expectValue(client, 'lots.receive', {
    lotId,
    locationId: await placeAt(client, 'KZ1-B1-IN'),
    counted: { amount: 20_063_000, unit: 'GRM' },
    massGrams: null,
    packages: Array.from({ length: 525 }, (_, index) =>
      carton(index === 0 ? 20_063_000 - 524 * 38_215 : 38_215, 'GRM', {
        packaging: 'CX',
        sealNumber: `M-${index}`,
        expectedSealNumber: `M-${index}`,
      }),
    ),
  });
  expect(discrepancyIds).toEqual([]);
  await assessAsAssumed(client, lotId);
  const ranked = await expectValue(client, 'storage.rankBins', { lotId, refusedLimit: 500 });
  expect(ranked.legal.map((bin) => bin.kind)).toEqual(['hazard-store']);
  expect(ranked.refused.every((bin) => bin.findings.some((f) => f.verdict === 'forbidden'))).toBe(
    true,
  );
  expect(await putAwayBest(client, lotId)).toBe('KZ1-H1');
});

test('the ranks go on to the last place of the site, lawful and refused, each place once', async () => {
  const client = await storekeeper();
  const lotId = await registerLot(client);
  await receiveWhole(client, lotId);
  await assessAsAssumed(client, lotId);
  const all = { limit: 200, refusedLimit: 500 };
  const whole = await expectValue(client, 'storage.rankBins', { lotId, ...all });
  expect(whole.legal.length).toBe(whole.legalTotal);
  const inSteps = async (step: number) => {
    const legal: string[] = [];
    const refused: string[] = [];
    for (let offset = 0; offset < whole.legalTotal + whole.refusedTotal; offset += step) {
      const range = { offset, limit: step, refusedOffset: offset, refusedLimit: step };
      const part = await expectValue(client, 'storage.rankBins', { lotId, ...range });
      legal.push(...part.legal.map(({ path }) => path));
      refused.push(...part.refused.map(({ path }) => path));
    }
    return { legal, refused };
  };
  const steps = await inSteps(5);
  expect(steps.legal).toEqual(whole.legal.map(({ path }) => path));
  expect(steps.refused).toEqual(whole.refused.map(({ path }) => path));
});

test('SS-02 the refusal names the neighbour', async () => {
  const client = await storekeeper();
  const oil = await registerLot(client, { category: 'pesticides', description: 'Pesticide' });
  await receiveWhole(client, oil);
  await assessAsAssumed(client, oil);
  const locationId = await placeAt(client, 'KZ1-H1');
  const ranked = await expectValue(client, 'storage.checkBin', { lotId: oil, locationId });
  expect(ranked.findings).toBeDefined();
});

test('references run without a gap through a refused and a repeated command', async () => {
  const client = await storekeeper();
  const first = await expectValue(client, 'seizures.register', seizureOf([{}, {}]));
  await expectRefusal(client, 'seizures.register', seizureOf([{}]));
  const second = await expectValue(
    client,
    'seizures.register',
    seizureOf([{}], { number: 'KZ-2026/002' }),
  );
  expect(first.reference.slice(0, 17)).toBe('SEZ-KZ1-26-000001');
  expect(second.reference.slice(0, 17)).toBe('SEZ-KZ1-26-000002');
  const { items } = await expectValue(client, 'lots.list', { sort: 'reference' });
  expect(items.map((lot) => lot.reference.slice(11, 17))).toEqual(['000001', '000002', '000003']);
});
