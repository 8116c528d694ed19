import { describe, expect, test } from 'vitest';
import { mayStandIn, parentsOf } from '../../../shared/domain/places/location-kinds.ts';
import { traitProblems } from '../../../shared/domain/places/location-traits.ts';
import type { LocationTraits } from '../../../shared/domain/places/location-traits.ts';
import { numberedCodes, pathOf } from '../../../shared/domain/places/locations.ts';
import {
  permitProblems,
  permitState,
  readWasteCode,
  tidyPermit,
} from '../../../shared/domain/places/permits.ts';
import { timeZoneProblems } from '../../../shared/domain/places/site-rule.ts';

describe('nesting', () => {
  test('site, building, zone, rack, bin, and never the other way round', () => {
    expect(mayStandIn('building', 'site')).toBe(true);
    expect(mayStandIn('zone', 'building')).toBe(true);
    expect(mayStandIn('rack', 'zone')).toBe(true);
    expect(mayStandIn('bin', 'rack')).toBe(true);
    expect(mayStandIn('rack', 'bin')).toBe(false);
    expect(mayStandIn('bin', 'site')).toBe(false);
    expect(mayStandIn('building', 'building')).toBe(false);
  });

  test('special zones stand in a building or at the site, and nothing stands in a bin', () => {
    expect(mayStandIn('hazard-store', 'site')).toBe(true);
    expect(mayStandIn('staging-cage', 'building')).toBe(true);
    expect(mayStandIn('strong-room', 'zone')).toBe(false);
    expect(Object.values(parentsOf).some((parents) => parents.includes('bin'))).toBe(false);
  });
});

describe('numberedCodes', () => {
  test('numbers after the code, all as wide as the last', () => {
    expect(numberedCodes('R01', 3)).toEqual(['R01', 'R02', 'R03']);
    expect(numberedCodes('R', 12)?.at(-1)).toBe('R12');
    expect(numberedCodes('R', 12)?.[0]).toBe('R01');
    expect(numberedCodes('B098', 4)).toEqual(['B098', 'B099', 'B100', 'B101']);
  });

  test('one place keeps the code as it was given', () => {
    expect(numberedCodes('R9', 1)).toEqual(['R9']);
    expect(numberedCodes('GATE', 1)).toEqual(['GATE']);
  });

  test('a code over eight characters is none', () => {
    expect(numberedCodes('ABCDEFG', 1000)).toBeUndefined();
  });

  test('the path is the codes from the site down', () => {
    expect(pathOf({ kind: 'building', path: 'KZ1-B1' }, 'Z2')).toBe('KZ1-B1-Z2');
  });
});

const traits: LocationTraits = {
  acceptedClasses: ['3', '8A'],
  compartment: true,
  palletPlaces: null,
  maxLoadGrams: null,
  maxVolumeMillilitres: null,
  flammableLimitMillilitres: 227_000,
  temperatureMinTenths: -250,
  temperatureMaxTenths: -180,
  humidityMaxPercent: null,
  securityLevel: 2,
};

describe('traitProblems', () => {
  test('a band below zero and known classes pass', () => {
    expect(traitProblems(traits)).toEqual([]);
  });

  test('SS-04 an inverted band and every unknown class are named at once', () => {
    const wrong = { ...traits, acceptedClasses: ['3', '9', 'x'], temperatureMinTenths: -100 };
    expect(traitProblems(wrong).map(({ code, field }) => [code, field])).toEqual([
      ['StorageClassUnknown', 'traits.acceptedClasses.1'],
      ['StorageClassUnknown', 'traits.acceptedClasses.2'],
      ['TemperatureBandInverted', 'traits.temperatureMinTenths'],
    ]);
  });
});

describe('DW-04 permits', () => {
  const permit = { validFrom: '2026-01-01', validTo: '2026-12-31', revokedOn: null };

  test.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', 'valid'],
    ['2026-12-31', 'valid'],
    ['2027-01-01', 'expired'],
  ])('DW-04 on %s it is %s', (day, state) => {
    expect(permitState(permit, day)).toBe(state);
  });

  test('DW-04 a revocation counts from its own day on', () => {
    const revoked = { ...permit, revokedOn: '2026-06-01' };
    expect(permitState(revoked, '2026-05-31')).toBe('valid');
    expect(permitState(revoked, '2026-06-01')).toBe('revoked');
  });

  test.each([
    ['190113*', '19 01 13*'],
    [' 20 01 33* ', '20 01 33*'],
    ['20 01 99', '20 01 99'],
    ['19 01 13', undefined],
    ['21 01 01', undefined],
    ['00 01 01', undefined],
    ['1901', undefined],
    ['waste', undefined],
  ])('a waste code %s reads as %s', (text, code) => {
    expect(readWasteCode(text)).toBe(code);
  });

  const terms = {
    number: 'P-1',
    issuedBy: 'Ministry',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    wasteCodes: ['20 01 33*', '200133*'],
    operations: ['D10', 'D10'],
    methods: ['A'],
    capacityGrams: 1,
  };

  test('DW-04 everything wrong with a permit is said at once', () => {
    const wrong = {
      ...terms,
      validFrom: '2026-12-31',
      validTo: '2026-01-01',
      wasteCodes: ['99 99 99'],
      operations: ['R14', 'D1'],
    };
    expect(permitProblems(wrong).map(({ code, field }) => [code, field])).toEqual([
      ['PermitPeriodInverted', 'validTo'],
      ['WasteCodeUnknown', 'wasteCodes.0'],
      ['OperationUnknown', 'operations.0'],
    ]);
    expect(permitProblems({ ...terms, validTo: '2026-02-30' })).toHaveLength(1);
  });

  test('codes are kept once, as the catalogue writes them', () => {
    expect(permitProblems(terms)).toEqual([]);
    const { wasteCodes, operations } = tidyPermit(terms);
    expect([wasteCodes, operations]).toEqual([['20 01 33*'], ['D10']]);
  });
});

test('a site must lie in a time zone of the database', () => {
  expect(timeZoneProblems('Asia/Aqtau', 'timeZone')).toEqual([]);
  expect(timeZoneProblems('Asia/Nowhere', 'timeZone').map(({ code }) => code)).toEqual([
    'TimeZoneUnknown',
  ]);
});
