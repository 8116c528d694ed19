import { describe, expect, test } from 'vitest';
import { receiveLot } from '../../../shared/domain/goods/receive-lot.ts';
import type { CountedPackage } from '../../../shared/domain/goods/counted-packages.ts';
import type { Reception, ReceivingPlace } from '../../../shared/domain/goods/receive-lot.ts';
import { sayRejection } from '../../../shared/text/say.ts';
import { codesOf, lotFactsOf } from './lot-facts-of.ts';

const today = '2026-11-21';

const intake: ReceivingPlace = {
  id: 'place-1',
  path: 'KZ1-B1-IN',
  compartmentId: 'compartment-1',
  siteId: lotFactsOf().siteId,
  zoneKind: 'intake',
  active: true,
};

function receive(
  found: Partial<CountedPackage>,
  place: Partial<ReceivingPlace> = {},
): ReturnType<typeof receiveLot> {
  const lot = lotFactsOf({ status: 'expected' });
  const counted = { amount: lot.amount, unit: lot.unit };
  const carton: CountedPackage = {
    packaging: 'CT',
    innerCount: 1,
    quantity: counted,
    grossGrams: null,
    tareGrams: null,
    sealNumber: 'S-1',
    expectedSealNumber: 'S-1',
    sealCondition: 'intact',
    ...found,
  };
  const reception: Reception = {
    counted,
    massGrams: null,
    volumeMillilitres: null,
    palletPlaces: null,
    packages: [carton],
    note: '',
  };
  const names = { packages: [{ packageId: 'p', reference: 'P-1' }], today };
  return receiveLot(lot, reception, { ...intake, ...place }, names);
}

describe('what a reception refuses', () => {
  test.each([
    ['one carton as expected', {}, {}, []],
    ['a packaging nobody knows', { packaging: 'ZZ' }, {}, ['PackagingUnknown']],
    ['a tare above the gross mass', { grossGrams: 900, tareGrams: 901 }, {}, ['TareExceedsGross']],
    ['a tare of the whole gross mass', { grossGrams: 900, tareGrams: 900 }, {}, []],
    ['CC-06 an intact seal without its number', { sealNumber: '' }, {}, ['SealMissing']],
    ['a seal that is gone', { sealNumber: null, sealCondition: 'missing' }, {}, []],
    [
      'CC-04 packages that hold less than was counted',
      { quantity: { amount: 999, unit: 'H87' } },
      {},
      ['PackagesDoNotAddUp'],
    ],
    [
      'CC-04 a gross mass that no line has',
      { grossGrams: 1_000_000_000_001, tareGrams: 1 },
      {},
      ['LineTooLarge'],
    ],
    ['CC-04 packages within beyond any line', { innerCount: 1e15 }, {}, ['LineTooLarge']],
    ['SS-01 a bin of a store', {}, { zoneKind: 'storage' }, ['LocationNotForReceiving']],
    ['SS-01 the intake of another site', {}, { siteId: 'x' }, ['LocationNotForReceiving']],
    ['SS-01 an intake that is closed', {}, { active: false }, ['LocationNotForReceiving']],
  ] as const)('%s', (_, found, place, codes) => {
    expect(codesOf(receive(found, place))).toEqual(codes);
  });

  test.each([
    ['en', 'Package 1: the tare of 25 kg exceeds the gross mass of 2.5 kg.'],
    ['ru', 'Упаковка 1: тара 25\u00a0кг больше брутто 2,5\u00a0кг.'],
    ['kk', '1-қаптама: ыдысы 25\u00a0кг, бруттодан (2,5\u00a0кг) артық.'],
  ] as const)('%s says weights in the unit of the scales', (locale, words) => {
    const decided = receive({ grossGrams: 2500, tareGrams: 25_000 });
    const [heavy] = decided.ok ? [] : decided.error;
    expect(heavy && sayRejection(locale, heavy)).toBe(words);
  });
});
