import { describe, expect, it } from 'vitest';

import type { BinEvaluation } from '../../../shared/domain/storage/storage-facts.ts';
import { locationKinds } from '../../../shared/domain/storage/storage-facts.ts';
import {
  assessed,
  bin,
  capacity,
  categoryProfile,
  evaluateBin,
  lot,
  neighbour,
} from './storage-fixtures.ts';

function codes(evaluation: BinEvaluation): readonly string[] {
  return evaluation.findings.map((finding) => `${finding.rule} ${finding.code}`);
}

describe('the place itself', () => {
  it('SS-01 lets goods of unknown composition into quarantine only', () => {
    for (const kind of locationKinds) {
      const evaluation = evaluateBin(lot(categoryProfile('mixed')), bin({ kind }), []);
      expect(evaluation.verdict === 'forbidden', kind).toBe(kind !== 'quarantine');
    }
  });

  it('SS-01 shows that a profile is only assumed, without refusing it', () => {
    const evaluation = evaluateBin(lot(categoryProfile('clothing')), bin(), []);
    expect(evaluation.verdict).toBe('allowed');
    expect(codes(evaluation)).toEqual(['SS-01 ProfileAssumed']);
    expect(codes(evaluateBin(lot(assessed('11')), bin(), []))).toEqual([]);
  });

  it('SS-02 refuses a class that the place does not accept, even in quarantine', () => {
    const quarantine = bin({ kind: 'quarantine', acceptedLgk: ['10', '11', '13'] });
    const evaluation = evaluateBin(lot(assessed('6.1B')), quarantine, []);
    expect(evaluation.verdict).toBe('forbidden');
    expect(codes(evaluation)).toEqual(['SS-02 ClassNotAccepted']);
  });

  it('SS-02 keeps explosives in a magazine whatever the list of classes says', () => {
    const fireworks = lot(assessed('1', { unClass: '1.3' }));
    expect(codes(evaluateBin(fireworks, bin(), []))).toContain('SS-02 MagazineRequired');
    expect(evaluateBin(fireworks, bin({ kind: 'magazine' }), []).verdict).toBe('allowed');
  });

  it('SS-03 refuses a place that is not in use', () => {
    const evaluation = evaluateBin(lot(assessed('11')), bin({ active: false }), []);
    expect(codes(evaluation)).toEqual(['SS-03 LocationNotInUse']);
    expect(evaluation.verdict).toBe('forbidden');
  });

  it.each([
    ['volumeMillilitres', 'Volume', 'Millilitres', 2000],
    ['massGrams', 'Load', 'Grams', 2_000_000],
    ['palletPlaces', 'PalletPlaces', '', 2],
  ] as const)('SS-03 sums %s over the bin', (measure, sum, unit, limit) => {
    const [exceeded, unknown] = [`${sum}Exceeded`, `${sum}Unknown`];
    const place = bin({ capacity: capacity({ [measure]: limit }) });
    const here = neighbour(assessed('11'), {}, { binId: 'bin-1' });
    const elsewhere = neighbour(assessed('11'));
    const goods = lot(assessed('11'));
    expect(evaluateBin(goods, place, [here, elsewhere, elsewhere]).verdict).toBe('allowed');
    const full = evaluateBin(goods, place, [here, here]);
    expect(full.verdict).toBe('forbidden');
    expect(codes(full)).toEqual([`SS-03 ${exceeded}`]);
    expect(full.findings[0]?.facts).toMatchObject({
      [`limit${unit}`]: limit,
      [`used${unit}`]: (limit / 2) * 3,
    });
    const unmeasured = evaluateBin(lot(assessed('11'), { [measure]: null }), place, [here]);
    expect(unmeasured.verdict).toBe('conditional');
    expect(codes(unmeasured)).toEqual([`SS-03 ${unknown}`]);
  });

  it('SS-03 counts flammables against 227 litres a cabinet, and nothing else', () => {
    const cabinet = bin({ capacity: capacity({ flammableMillilitres: 227_000 }) });
    const perfume = (millilitres: number) => lot(assessed('3'), { volumeMillilitres: millilitres });
    expect(evaluateBin(perfume(227_000), cabinet, []).verdict).toBe('allowed');
    expect(codes(evaluateBin(perfume(227_001), cabinet, []))).toEqual(['SS-03 FlammablesExceeded']);
    const metal = lot(assessed('13'), { volumeMillilitres: 900_000 });
    expect(evaluateBin(metal, cabinet, []).verdict).toBe('allowed');
  });

  it('SS-04 wants the whole measured range inside the band', () => {
    const vaccine = lot(assessed('10-13', { temperatureBand: 'refrigerated' }));
    const at = (minTenths: number, maxTenths: number) =>
      evaluateBin(vaccine, bin({ temperature: { minTenths, maxTenths } }), []);
    expect(at(20, 80).verdict).toBe('allowed');
    expect(codes(at(19, 80))).toEqual(['SS-04 TemperatureOutsideBand']);
    expect(at(20, 81).verdict).toBe('forbidden');
    expect(codes(evaluateBin(vaccine, bin(), []))).toEqual(['SS-04 TemperatureNotMeasured']);
    expect(evaluateBin(vaccine, bin(), []).verdict).toBe('forbidden');
    const tablets = lot(assessed('11', { temperatureBand: 'below-25' }));
    expect(evaluateBin(tablets, bin(), []).verdict).toBe('conditional');
  });

  it('SS-04 keeps dry goods dry', () => {
    const dry = lot(assessed('11', { humidityMaxPercent: 60 }));
    expect(evaluateBin(dry, bin({ humidityMaxPercent: 60 }), []).verdict).toBe('allowed');
    expect(codes(evaluateBin(dry, bin({ humidityMaxPercent: 61 }), []))).toEqual([
      'SS-04 HumidityTooHigh',
    ]);
    expect(evaluateBin(dry, bin(), []).verdict).toBe('conditional');
  });

  it('SS-08 wants enough security, and two people in a strong room', () => {
    const watches = lot(assessed('13', { securityLevel: 3 }));
    expect(codes(evaluateBin(watches, bin({ securityLevel: 2 }), []))).toEqual([
      'SS-08 SecurityTooLow',
    ]);
    const strongRoom = evaluateBin(watches, bin({ kind: 'strong-room' }), []);
    expect(strongRoom.verdict).toBe('conditional');
    expect(codes(strongRoom)).toEqual(['SS-08 TwoPersonAccess']);
  });
});

describe('the mercury of Aktau', () => {
  const mercury = lot(categoryProfile('mercury'), { massGrams: 20_063_000 });
  const ordinary = ['3', '10', '11', '12', '13', '10-13'] as const;

  it('SS-02 is refused every bin but the hazard store', () => {
    for (const kind of locationKinds) {
      const hazardStore = kind === 'hazard-store';
      const acceptedLgk = hazardStore ? (['6.1A', '6.1B', '8A', '8B'] as const) : ordinary;
      const evaluation = evaluateBin(mercury, bin({ kind, acceptedLgk }), []);
      expect(evaluation.verdict, kind).toBe(hazardStore ? 'allowed' : 'forbidden');
    }
  });
});
