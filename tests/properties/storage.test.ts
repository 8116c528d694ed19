import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lgkCodes } from '../../shared/catalog/storage/lgk.ts';
import { unknownProfile } from '../../shared/catalog/goods/profile-defaults.ts';
import type { StorageProfile } from '../../shared/catalog/storage/storage-profile.ts';
import { temperatureBandCodes } from '../../shared/catalog/storage/temperature-bands.ts';
import { unClassCodes } from '../../shared/catalog/storage/un-classes.ts';
import { candidateOf } from '../../shared/domain/storage/bin-candidate.ts';
import { locationKinds } from '../../shared/domain/storage/storage-facts.ts';
import type { BinFacts, LotLoad } from '../../shared/domain/storage/storage-facts.ts';
import { loadPacks, roomPacks } from '../../shared/domain/storage/storage-packs.ts';
import { stricterVerdict } from '../../shared/domain/storage/verdict.ts';
import { evaluateBin, judgeBeside, useWith } from '../unit/storage/storage-fixtures.ts';
import type { Neighbour } from '../unit/storage/storage-fixtures.ts';

const known: fc.Arbitrary<StorageProfile> = fc.record({
  composition: fc.constantFrom('assessed', 'assumed'),
  lgk: fc.constantFrom(...lgkCodes),
  subsidiaryLgk: fc.array(fc.constantFrom(...lgkCodes), { maxLength: 2 }),
  unNumbers: fc.constant([]),
  unClass: fc.option(fc.constantFrom(...unClassCodes)),
  subsidiaryUnClasses: fc.array(fc.constantFrom(...unClassCodes), { maxLength: 1 }),
  ghs: fc.subarray(['GHS06', 'GHS02'] as const),
  form: fc.constantFrom('solid', 'liquid', 'mixed'),
  temperatureBand: fc.constantFrom(...temperatureBandCodes),
  humidityMaxPercent: fc.option(fc.constant(60)),
  securityLevel: fc.constantFrom(1, 2, 3),
  food: fc.boolean(),
  toxic: fc.boolean(),
  fireLoad: fc.boolean(),
  lithium: fc.option(
    fc.record({
      energyClass: fc.constantFrom('low', 'medium', 'high', 'unknown'),
      damaged: fc.boolean(),
    }),
  ),
});
const profile = fc.oneof({ weight: 9, arbitrary: known }, fc.constant(unknownProfile));

const load: fc.Arbitrary<LotLoad> = fc.record({
  massGrams: fc.option(fc.integer({ min: 0, max: 600_000 })),
  volumeMillilitres: fc.option(fc.integer({ min: 0, max: 4_000_000 })),
  palletPlaces: fc.option(fc.integer({ min: 0, max: 4 })),
});

const neighbour: fc.Arbitrary<Neighbour> = fc.record({
  reference: fc.constantFrom('LOT-A', 'LOT-B'),
  seizureId: fc.constantFrom('s-1', 's-2'),
  profile,
  load,
  binId: fc.constantFrom('here', 'there'),
});

const bin: fc.Arbitrary<BinFacts> = fc.record({
  id: fc.constant('here'),
  name: fc.constant('A-01'),
  kind: fc.constantFrom(...locationKinds),
  active: fc.constant(true),
  acceptedLgk: fc.constant(lgkCodes),
  capacity: fc.record({
    volumeMillilitres: fc.option(fc.constant(9_000_000)),
    massGrams: fc.option(fc.constant(900_000)),
    palletPlaces: fc.option(fc.constant(6)),
    flammableMillilitres: fc.option(fc.constant(227_000)),
  }),
  temperature: fc.option(fc.constant({ minTenths: 30, maxTenths: 70 })),
  humidityMaxPercent: fc.option(fc.constant(50)),
  securityLevel: fc.constant(3),
});

const packs = fc.constantFrom(roomPacks, loadPacks);

describe('storage rules hold for any goods', () => {
  it('SS-02 SS-03 SS-12 a further neighbour never makes a verdict milder', () => {
    const cases = fc.tuple(neighbour, bin, fc.array(neighbour, { maxLength: 5 }), neighbour, packs);
    fc.assert(
      fc.property(cases, ([lot, place, others, further, rules]) => {
        const before = evaluateBin(lot, place, others, rules).verdict;
        const after = evaluateBin(lot, place, [...others, further], rules).verdict;
        expect(stricterVerdict(after, before)).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('SS-02 SS-05 SS-06 two lots judge each other alike', () => {
    const place: BinFacts = {
      id: 'here',
      name: 'Y-1',
      kind: 'hazard-store',
      active: true,
      acceptedLgk: lgkCodes,
      capacity: {
        volumeMillilitres: null,
        massGrams: null,
        palletPlaces: null,
        flammableMillilitres: null,
      },
      temperature: null,
      humidityMaxPercent: null,
      securityLevel: 3,
    };
    const between = (lot: Neighbour, other: Neighbour): readonly string[] =>
      evaluateBin(lot, place, [other])
        .findings.filter((finding) => 'neighbour' in finding.facts)
        .map((finding) => `${finding.rule} ${finding.verdict}`)
        .toSorted();
    fc.assert(
      fc.property(neighbour, neighbour, (a, b) => {
        expect(between(a, b)).toEqual(between(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  it('SS-02 ranking and single judgement agree', () => {
    const cases = fc.tuple(neighbour, bin, fc.array(neighbour, { maxLength: 4 }));
    fc.assert(
      fc.property(cases, ([lot, place, neighbours]) => {
        const stock = { use: useWith(lot, place, neighbours), sameSeizure: false };
        const room = { compartmentId: 'c', shared: judgeBeside(lot, neighbours) };
        const { ranked } = candidateOf(lot, place, stock, room);
        expect(ranked.evaluation).toEqual(evaluateBin(lot, place, neighbours));
      }),
      { numRuns: 1000 },
    );
  });
});
