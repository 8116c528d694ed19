import { ordinaryLgk } from '../../catalog/storage/lgk.ts';
import type { Lgk } from '../../catalog/storage/lgk.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import type { LotToStore } from './storage-facts.ts';

/** Lots of one profile in a compartment; they are judged once. */
export interface ProfileGroup {
  readonly profile: StorageProfile;
  /** Reference of one of them, to show. */
  readonly reference: string;
  lots: number;
}

/**
 * What stands in a fire compartment, summed so that a judgement costs as much as there are
 * different profiles, not lots. An unknown mass or volume counts as without end.
 */
export interface CompartmentSurvey {
  readonly groups: readonly ProfileGroup[];
  readonly hazardousGrams: number;
  readonly hazardousGramsByLgk: ReadonlyMap<Lgk, number>;
  readonly cellsMillilitres: number;
  readonly cellsPalletPlaces: number;
}

/** True for goods that count towards the sums of hazardous substances (SS-12). */
export function isHazardous(profile: StorageProfile): boolean {
  return profile.lgk === null || !ordinaryLgk.has(profile.lgk) || profile.ghs.length > 0;
}

/** Surveys the lots of a compartment in one pass. */
export function surveyCompartment(lots: Iterable<LotToStore>): CompartmentSurvey {
  const groups = new Map<StorageProfile, ProfileGroup>();
  const sums = new Sums();
  for (const lot of lots) {
    const group = groups.get(lot.profile);
    if (group === undefined) {
      groups.set(lot.profile, { profile: lot.profile, reference: lot.reference, lots: 1 });
    } else {
      group.lots += 1;
    }
    sums.add(lot);
  }
  return { groups: [...groups.values()], ...sums.read() };
}

/** The survey as it would be with one more lot: sums grow, the neighbours stay the same. */
export function withLot(survey: CompartmentSurvey, lot: LotToStore): CompartmentSurvey {
  const sums = new Sums(survey);
  sums.add(lot);
  return { groups: survey.groups, ...sums.read() };
}

class Sums {
  private grams: number;
  private readonly byLgk: Map<Lgk, number>;
  private cellMillilitres: number;
  private cellPallets: number;

  constructor(start?: CompartmentSurvey) {
    this.grams = start?.hazardousGrams ?? 0;
    this.byLgk = new Map(start?.hazardousGramsByLgk);
    this.cellMillilitres = start?.cellsMillilitres ?? 0;
    this.cellPallets = start?.cellsPalletPlaces ?? 0;
  }

  add({ profile, load }: LotToStore): void {
    if (profile.lithium !== null) {
      this.cellMillilitres += load.volumeMillilitres ?? Infinity;
      this.cellPallets += load.palletPlaces ?? Infinity;
    }
    if (!isHazardous(profile)) return;
    const grams = load.massGrams ?? Infinity;
    this.grams += grams;
    if (profile.lgk !== null) {
      this.byLgk.set(profile.lgk, (this.byLgk.get(profile.lgk) ?? 0) + grams);
    }
  }

  read(): Omit<CompartmentSurvey, 'groups'> {
    return {
      hazardousGrams: this.grams,
      hazardousGramsByLgk: this.byLgk,
      cellsMillilitres: this.cellMillilitres,
      cellsPalletPlaces: this.cellPallets,
    };
  }
}
