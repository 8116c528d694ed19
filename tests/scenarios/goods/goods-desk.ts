import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import { expectValue } from '../../support/program.ts';

type LineInput = InputOf<'seizures.register'>['lines'][number];
type Detail = OutputOf<'lots.get'>;
type Place = OutputOf<'locations.find'>['items'][number];
type ReceivedPackage = InputOf<'lots.receive'>['packages'][number];

/** A seizure of cigarettes, with whatever differs. */
export function seizureOf(
  lines: readonly Partial<LineInput>[],
  differs: Partial<InputOf<'seizures.register'>> = {},
): InputOf<'seizures.register'> {
  return {
    number: 'KZ-2026/001',
    date: '2026-11-20',
    country: 'KZ',
    place: 'Aktau sea port',
    office: 'Customs post Morport',
    lines: lines.map((line, index) => ({ ...cigarettes, ...numbered(index), ...line })),
    ...differs,
  };
}

function numbered(index: number): Partial<LineInput> {
  return index === 0 ? {} : { brand: `Brand ${index}` };
}

const cigarettes: LineInput = {
  description: 'Cigarettes in cartons',
  category: 'tobacco',
  brand: 'Red Sail',
  hsCode: '240220',
  quantity: { amount: 500_000, unit: 'H87' },
  massGrams: 400_000,
  value: { minorUnits: 1_000_000_00, currency: 'KZT' },
};

/** Registers a seizure of one line and gives its lot. */
export async function registerLot(
  client: Client,
  line: Partial<LineInput> = {},
  number = 'KZ-2026/001',
): Promise<string> {
  const { lotIds } = await expectValue(client, 'seizures.register', seizureOf([line], { number }));
  return lotIds[0] ?? '';
}

/** The site of the sample store. */
export async function sampleStore(client: Client): Promise<string> {
  const { items } = await expectValue(client, 'sites.list', {});
  return items.find(({ code }) => code === 'KZ1')?.id ?? '';
}

/** The place of the sample store with the path. */
export async function placeAt(client: Client, path: string): Promise<string> {
  return (await findPlace(client, path)).id;
}

/** Declares limits of the place with the path, whose other traits stay; gives its id. */
export async function limitPlace(
  administrator: Client,
  path: string,
  limits: Partial<Place['traits']>,
): Promise<string> {
  const { id, name, traits } = await findPlace(administrator, path);
  await expectValue(administrator, 'locations.update', {
    locationId: id,
    name,
    traits: { ...traits, ...limits },
    reason: 'Load test of the floor',
  });
  return id;
}

async function findPlace(client: Client, path: string): Promise<Place> {
  const siteId = await sampleStore(client);
  const { items } = await expectValue(client, 'locations.find', { siteId, text: path, limit: 50 });
  const found = items.find((place) => place.path === path);
  if (found === undefined) throw new Error(`No place ${path}`);
  return found;
}

/** One sealed carton of the amount. */
export function carton(
  amount: number,
  unit: ReceivedPackage['quantity']['unit'] = 'H87',
  differs: Partial<ReceivedPackage> = {},
): ReceivedPackage {
  return {
    packaging: 'CT',
    innerCount: 1,
    quantity: { amount, unit },
    grossGrams: null,
    tareGrams: null,
    sealNumber: 'S-1',
    expectedSealNumber: 'S-1',
    sealCondition: 'intact',
    ...differs,
  };
}

/** Receives what was expected, in one carton, at intake; gives the lot as it then is. */
export async function receiveWhole(client: Client, lotId: string): Promise<Detail> {
  const lot = await expectValue(client, 'lots.get', { lotId });
  await expectValue(client, 'lots.receive', {
    lotId,
    locationId: await placeAt(client, 'KZ1-B1-IN'),
    counted: lot.quantity,
    massGrams: null,
    packages: [carton(lot.quantity.amount, lot.quantity.unit)],
  });
  return expectValue(client, 'lots.get', { lotId });
}

/** A person confirms the profile that the category assumes. */
export async function assessAsAssumed(
  client: Client,
  lotId: string,
): Promise<OutputOf<'lots.assessProfile'>> {
  const { profile, category } = await expectValue(client, 'lots.get', { lotId });
  return expectValue(client, 'lots.assessProfile', { lotId, category, profile, basis: 'Label' });
}

/** Puts the lot into its best bin with every condition confirmed; gives the path. */
export async function putAwayBest(client: Client, lotId: string): Promise<string> {
  const { legal } = await expectValue(client, 'storage.rankBins', { lotId });
  const [best] = legal;
  if (best === undefined) throw new Error('No legal bin');
  await expectValue(client, 'storage.putAway', {
    lotId,
    locationId: best.locationId,
    confirmedConditions: best.findings
      .filter(({ verdict }) => verdict === 'conditional')
      .map(({ code }) => code),
  });
  return best.path;
}

/** A lot that was registered, received, assessed and put away. */
export async function storedLot(
  client: Client,
  line: Partial<LineInput> = {},
  number = 'KZ-2026/001',
): Promise<Detail> {
  const lotId = await registerLot(client, line, number);
  await receiveWhole(client, lotId);
  await assessAsAssumed(client, lotId);
  await putAwayBest(client, lotId);
  return expectValue(client, 'lots.get', { lotId });
}

/** Takes 20 pieces of 16 g out of a package for the court, which is sealed anew. */
export async function takeEvidence(
  keeper: Client,
  lotId: string,
  packageId: string,
): Promise<void> {
  await expectValue(keeper, 'lots.takeSample', {
    lotId,
    quantity: { amount: 20, unit: 'H87' },
    massGrams: 16,
    packageId,
    sealNumber: 'SMP-7',
    newSealNumber: 'S-2',
    purpose: 'evidence',
    keptAt: 'Strong room',
    keptUntil: '2028-01-01',
    reason: 'Evidence for the court',
  });
}
