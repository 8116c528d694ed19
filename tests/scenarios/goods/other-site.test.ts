import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { crewOf, orderableLot } from '../destruction/order-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';

let program: Program;
let crew: Crew;
let stranger: Client;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
  stranger = await storekeeperElsewhere();
});

afterEach(() => program.dispose());

/** A storekeeper of another site alone. */
async function storekeeperElsewhere(): Promise<Client> {
  const administrator = await program.as('administrator');
  const { id: siteId } = await expectValue(administrator, 'sites.create', {
    code: 'QZ9',
    name: { en: 'Border post', ru: '', kk: '' },
    timeZone: 'Asia/Aqtau',
    country: 'KZ',
    place: 'Beineu',
  });
  const password = 'a ladder in the yard';
  await expectValue(administrator, 'people.create', {
    login: 'elsewhere',
    name: 'Aidar Bekov',
    position: 'Storekeeper',
    assignments: [{ siteId, role: 'storekeeper' }],
    password,
  });
  const client = program.connect();
  await expectValue(client, 'session.signIn', { login: 'elsewhere', password });
  return client;
}

test('AC-01 goods of a site are unknown to who works at another one, also by their ids', async () => {
  const lotId = await orderableLot(crew);
  const lot = await expectValue(crew.keeper, 'lots.get', { lotId });
  const { seizureId, reference, locationId } = lot;
  expect(await expectRefusal(stranger, 'lots.get', { lotId })).toEqual(['LotUnknown']);
  expect(await expectRefusal(stranger, 'lots.timeline', { lotId })).toEqual(['LotUnknown']);
  expect(await expectRefusal(stranger, 'storage.rankBins', { lotId })).toEqual(['LotUnknown']);
  const bin = { lotId, locationId: locationId ?? '' };
  expect(await expectRefusal(stranger, 'storage.checkBin', bin)).toEqual(['LotUnknown']);
  expect(await expectRefusal(stranger, 'seizures.get', { seizureId })).toEqual(['SeizureUnknown']);
  for (const text of [reference, lot.seizureReference, lot.seizureNumber, lot.locationPath ?? '']) {
    expect((await expectValue(crew.keeper, 'scan.resolve', { text })).matches, text).not.toEqual(
      [],
    );
    expect((await expectValue(stranger, 'scan.resolve', { text })).matches, text).toEqual([]);
  }
});

test('AC-01 what is wrong at a site is not listed to who works at another one', async () => {
  const { keeper } = crew;
  const lotId = await orderableLot(crew);
  const [first] = (await expectValue(keeper, 'lots.get', { lotId })).packages;
  await expectValue(keeper, 'packages.checkSeal', {
    packageId: first?.id ?? '',
    sealNumber: 'S-FORGED',
    condition: 'differs',
    newSealNumber: null,
    reason: 'Round of the store',
  });
  const asked = { lotId, open: true };
  expect(await expectValue(keeper, 'discrepancies.list', asked)).toMatchObject({ total: 1 });
  expect(await expectValue(stranger, 'discrepancies.list', asked)).toMatchObject({
    items: [],
    total: 0,
  });
  const { site } = await expectValue(keeper, 'session.current', {});
  expect(await expectRefusal(stranger, 'storage.violations', { siteId: site?.id ?? '' })).toEqual([
    'SiteNotAssigned',
  ]);
});
