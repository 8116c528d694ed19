import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import type { Provenance } from '../../catalog/provenance.ts';
import type { BinCapacity, BinFacts, Finding, LotToStore } from './storage-facts.ts';

/** What stands in a bin, summed; `unknown` when some lot was not measured. */
interface UsedMeasure {
  known: number;
  unknown: boolean;
}

type Measure = keyof BinCapacity;

/** How full a bin is, one sum for each limit it may have. */
export type BinUse = Readonly<Record<Measure, UsedMeasure>>;

const measures: readonly Measure[] = [
  'volumeMillilitres',
  'massGrams',
  'palletPlaces',
  'flammableMillilitres',
];

const codes: Readonly<Record<Measure, readonly [exceeded: string, unknown: string]>> = {
  volumeMillilitres: ['VolumeExceeded', 'VolumeUnknown'],
  massGrams: ['LoadExceeded', 'LoadUnknown'],
  palletPlaces: ['PalletPlacesExceeded', 'PalletPlacesUnknown'],
  flammableMillilitres: ['FlammablesExceeded', 'FlammablesUnknown'],
};

function eachMeasure(usedOf: (measure: Measure) => UsedMeasure): BinUse {
  return {
    volumeMillilitres: usedOf('volumeMillilitres'),
    massGrams: usedOf('massGrams'),
    palletPlaces: usedOf('palletPlaces'),
    flammableMillilitres: usedOf('flammableMillilitres'),
  };
}

/** A bin with nothing in it. */
export function emptyUse(): BinUse {
  return eachMeasure(() => ({ known: 0, unknown: false }));
}

/** What stands at two places together. */
export function sumOf(one: BinUse, other: BinUse): BinUse {
  return eachMeasure((measure) => ({
    known: one[measure].known + other[measure].known,
    unknown: one[measure].unknown || other[measure].unknown,
  }));
}

/** The same sums once more, for a caller that adds to them. */
export function copyOf(use: BinUse): BinUse {
  return eachMeasure((measure) => ({ ...use[measure] }));
}

/** True when some limit is set. */
export function isLimited(capacity: BinCapacity): boolean {
  return measures.some((measure) => capacity[measure] !== null);
}

/** Adds a lot to a use that the caller owns. */
export function addToUse(use: BinUse, lot: LotToStore): void {
  for (const measure of measures) {
    const amount = amountOf(lot, measure);
    if (amount === null) use[measure].unknown = true;
    else use[measure].known += amount;
  }
}

function amountOf(lot: LotToStore, measure: Measure): number | null {
  if (measure !== 'flammableMillilitres') return lot.load[measure];
  // The package counts in full: how much of it is liquid is not asked.
  return isFlammable(lot.profile) ? lot.load.volumeMillilitres : 0;
}

function isFlammable(profile: StorageProfile): boolean {
  const classes = [profile.lgk, ...profile.subsidiaryLgk];
  return classes.includes('3') || classes.includes('2B');
}

/** Facts name their unit, so that a page shows kilograms and litres. */
const unitOf: Readonly<Record<Measure, string>> = {
  volumeMillilitres: 'Millilitres',
  massGrams: 'Grams',
  palletPlaces: '',
  flammableMillilitres: 'Millilitres',
};

const capacityProvenance: Provenance = { mark: 'sourced', source: 'PRODUCT 5' };
const flammableProvenance: Provenance = { mark: 'sourced', source: 'S59 S60' };

/** A place with limits of its own: a bin, or the rack, zone or building that it stands in. */
export type LimitedPlace = Pick<BinFacts, 'name' | 'capacity'>;

/**
 * SS-03: the use (which must already contain the lot) against the limits of a place; of a rack, a
 * zone or a building it is the use of everything inside. Over a limit is forbidden; a sum with
 * unmeasured lots is conditional. The findings name the place that is full.
 */
export function judgeCapacity(bin: LimitedPlace, use: BinUse): readonly Finding[] {
  const findings: Finding[] = [];
  for (const measure of measures) {
    const limit = bin.capacity[measure];
    if (limit === null) continue;
    const { known, unknown } = use[measure];
    const exceeded = known > limit;
    if (!exceeded && !unknown) continue;
    const [exceededCode, unknownCode] = codes[measure];
    findings.push({
      rule: 'SS-03',
      code: exceeded ? exceededCode : unknownCode,
      verdict: exceeded ? 'forbidden' : 'conditional',
      facts: {
        bin: bin.name,
        [`limit${unitOf[measure]}`]: limit,
        [`used${unitOf[measure]}`]: known,
      },
      provenance: measure === 'flammableMillilitres' ? flammableProvenance : capacityProvenance,
    });
  }
  return findings;
}

/** How full the bin is by its tightest limit: 0 empty, 1 full; 0 without limits. */
export function fullness(bin: LimitedPlace, use: BinUse): number {
  let fullest = 0;
  for (const measure of measures) {
    const limit = bin.capacity[measure];
    if (limit !== null && limit > 0) fullest = Math.max(fullest, use[measure].known / limit);
  }
  return fullest;
}
