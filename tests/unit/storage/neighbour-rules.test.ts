import { describe, expect, it } from 'vitest';

import { unknownProfile } from '../../../shared/catalog/goods/profile-defaults.ts';
import type { StorageProfile } from '../../../shared/catalog/storage/storage-profile.ts';
import type { BinEvaluation, LotLoad } from '../../../shared/domain/storage/storage-facts.ts';
import { loadPacks, roomPacks } from '../../../shared/domain/storage/storage-packs.ts';
import { assessed, bin, categoryProfile, evaluateBin, lot, neighbour } from './storage-fixtures.ts';

function beside(
  profile: StorageProfile,
  other: StorageProfile,
  load: Partial<LotLoad> = {},
): BinEvaluation {
  return evaluateBin(lot(profile, load), bin({ kind: 'hazard-store' }), [neighbour(other, load)]);
}

function codes(evaluation: BinEvaluation): readonly string[] {
  return evaluation.findings.map((finding) => `${finding.rule} ${finding.code}`);
}

describe('what stands in the compartment', () => {
  it('SS-02 forbids classes that need separate storage, and names the neighbour', () => {
    const evaluation = beside(assessed('3'), assessed('6.1B'));
    expect(evaluation.verdict).toBe('forbidden');
    expect(evaluation.findings).toContainEqual(
      expect.objectContaining({
        rule: 'SS-02',
        code: 'SeparateStorageRequired',
        facts: { neighbour: 'LOT-OLD', lots: 1, lgk: '3', otherLgk: '6.1B' },
      }),
    );
  });

  it('SS-02 reads a plus between dangerous classes as conditional, marked as derived', () => {
    const [finding] = beside(assessed('6.1B'), assessed('8B')).findings;
    expect(finding).toMatchObject({ code: 'JointStorageConditional', verdict: 'conditional' });
    expect(finding?.provenance.mark).toBe('derived');
  });

  it('SS-02 lets the stricter subsidiary hazard decide', () => {
    expect(beside(assessed('6.1C'), assessed('3')).verdict).toBe('conditional');
    const oxidising = assessed('6.1C', { subsidiaryLgk: ['5.1A'] });
    expect(beside(oxidising, assessed('3')).verdict).toBe('forbidden');
    expect(beside(assessed('3'), oxidising).verdict).toBe('forbidden');
  });

  it('SS-02 looks at every neighbour in the compartment, not only in the bin', () => {
    const others = [neighbour(assessed('13')), neighbour(assessed('5.1A'), {}, { binId: 'far' })];
    expect(evaluateBin(lot(assessed('3')), bin(), others).verdict).toBe('forbidden');
  });

  it('SS-02 takes the transport tables as advice in rooms and as binding on loads', () => {
    const aerosols = lot(assessed('2B', { unClass: '2.1' }));
    const others = [neighbour(assessed('12', { unClass: '5.1' }))];
    const room = evaluateBin(aerosols, bin(), others);
    expect(room.verdict).toBe('conditional');
    expect(codes(room)).toEqual(['SS-02 ImdgSegregation']);
    expect(room.findings[0]?.facts).toMatchObject({ segregation: '2' });
    expect(evaluateBin(aerosols, bin(), others, loadPacks).verdict).toBe('forbidden');
    const off = { ...roomPacks, imdg: 'off', cfr177: 'off' } as const;
    expect(evaluateBin(aerosols, bin(), others, off).verdict).toBe('allowed');
  });

  it('SS-02 keeps the unknown apart from everything, on conditions', () => {
    const quarantine = bin({ kind: 'quarantine' });
    const evaluation = evaluateBin(lot(unknownProfile), quarantine, [neighbour(assessed('13'))]);
    expect(codes(evaluation)).toEqual(['SS-02 CompositionUnknownBeside']);
    expect(evaluation.verdict).toBe('conditional');
  });

  it('SS-05 keeps damaged cells apart and out of the hall', () => {
    const damaged = assessed('11', { lithium: { energyClass: 'low', damaged: true } });
    expect(evaluateBin(lot(damaged), bin(), []).verdict).toBe('forbidden');
    const alone = evaluateBin(lot(damaged), bin({ kind: 'yard' }), []);
    expect(codes(alone)).toEqual(['SS-05 CellsUntested', 'SS-05 DamagedCellsBoxed']);
    expect(codes(beside(damaged, assessed('13')))).toContain('SS-05 DamagedCellsApart');
    expect(codes(beside(assessed('13'), damaged))).toEqual(['SS-05 DamagedCellsApart']);
    expect(codes(beside(damaged, damaged))).not.toContain('SS-05 DamagedCellsApart');
  });

  it('SS-05 reads unknown energy as high and never takes cells as tested', () => {
    const cells = lot(categoryProfile('lithium-batteries'));
    expect(codes(evaluateBin(cells, bin(), []))).toContain('SS-05 HighEnergyNeedsSeparateStore');
    const unknownBesideFlammable = beside(categoryProfile('lithium-batteries'), assessed('3'));
    expect(codes(unknownBesideFlammable)).toContain('SS-05 CellsBesideFireAccelerant');
    const store = evaluateBin(cells, bin({ kind: 'hazard-store' }), []);
    expect(store.verdict).toBe('conditional');
    expect(codes(store)).toEqual(
      expect.arrayContaining(['SS-05 CellsUntested', 'SS-05 HighEnergyCaseByCase']),
    );
  });

  it('SS-05 forbids medium cells beside what feeds fire and asks 5 m from the rest', () => {
    const cells = assessed('11', { lithium: { energyClass: 'medium', damaged: false } });
    expect(codes(beside(cells, assessed('3')))).toContain('SS-05 CellsBesideFireAccelerant');
    expect(codes(beside(assessed('3'), cells))).toContain('SS-05 CellsBesideFireAccelerant');
    expect(codes(beside(cells, assessed('13')))).toContain('SS-05 CellsNeedFiveMetres');
    expect(codes(beside(cells, cells))).toEqual(['SS-05 CellsUntested']);
  });

  it('SS-05 stores many low cells like medium ones: above 7 m³ or six pallets', () => {
    const cells = assessed('11', { lithium: { energyClass: 'low', damaged: false } });
    const near = [neighbour(assessed('13'))];
    const judged = (load: Partial<LotLoad>) => codes(evaluateBin(lot(cells, load), bin(), near));
    const few = { volumeMillilitres: 7_000_000, palletPlaces: 6 };
    expect(judged(few)).toEqual(['SS-05 CellsUntested']);
    const five = 'SS-05 CellsNeedFiveMetres';
    expect(judged({ ...few, palletPlaces: 7 })).toContain(five);
    expect(judged({ ...few, volumeMillilitres: 7_000_001 })).toContain(five);
    expect(judged({ ...few, palletPlaces: null })).toContain(five);
  });

  it('SS-06 never puts toxics with food, whatever the classes say', () => {
    const toxic = assessed('13', { toxic: true });
    const food = assessed('11', { food: true });
    expect(codes(beside(toxic, food))).toEqual(['SS-06 ToxicBesideFood']);
    expect(codes(beside(food, toxic))).toEqual(['SS-06 FoodBesideToxic']);
    const grams = { massGrams: 1 };
    expect(beside(toxic, food, grams).verdict).toBe('forbidden');
    expect(beside(categoryProfile('alcohol'), categoryProfile('pesticides')).verdict).toBe(
      'forbidden',
    );
  });

  it('SS-07 notes paper and textile beside goods that burn', () => {
    const paper = assessed('11', { fireLoad: true });
    expect(codes(beside(paper, assessed('3')))).toContain('SS-07 FireLoadBesideHazard');
    expect(codes(beside(assessed('3'), paper))).toContain('SS-07 FireLoadBesideHazard');
    expect(codes(beside(paper, assessed('13')))).toEqual([]);
  });
});

describe('small quantities', () => {
  const flammable = assessed('3');
  const toxic = assessed('6.1B');

  it('SS-12 does not require the rule up to 200 kg in all, yet asks to keep apart', () => {
    const evaluation = beside(flammable, toxic, { massGrams: 100_000 });
    expect(codes(evaluation)).toEqual(['SS-12 SmallQuantityNotRequired']);
    expect(evaluation.verdict).toBe('conditional');
  });

  it('SS-12 allows a deviation up to 400 kg with 200 kg a class', () => {
    expect(codes(beside(flammable, toxic, { massGrams: 200_000 }))).toEqual([
      'SS-12 SmallQuantityDeviation',
    ]);
    expect(beside(flammable, toxic, { massGrams: 200_001 }).verdict).toBe('forbidden');
    const uneven = evaluateBin(lot(flammable, { massGrams: 250_000 }), bin(), [
      neighbour(toxic, { massGrams: 50_000 }),
    ]);
    expect(uneven.verdict).toBe('forbidden');
  });

  it('SS-12 gives no relief when a mass is unknown, a class is special or the pack is off', () => {
    expect(beside(flammable, toxic, { massGrams: null }).verdict).toBe('forbidden');
    expect(beside(flammable, assessed('5.1A'), { massGrams: 1000 }).verdict).toBe('forbidden');
    const packs = { ...roomPacks, smallQuantities: false };
    const small = { massGrams: 1000 };
    const others = [neighbour(toxic, small)];
    expect(evaluateBin(lot(flammable, small), bin(), others, packs).verdict).toBe('forbidden');
  });

  it('SS-12 asks for more above 1 t and 10 t', () => {
    const at = (massGrams: number | null) =>
      codes(beside(assessed('6.1B'), assessed('8B'), { massGrams }));
    expect(at(500_000)).toEqual(['SS-02 JointStorageConditional']);
    expect(at(500_001)).toContain('SS-12 OneTonneExceeded');
    expect(at(5_000_001)).toContain('SS-12 TenTonnesExceeded');
    expect(at(null)).toContain('SS-12 HazardousMassUnknown');
  });
});
