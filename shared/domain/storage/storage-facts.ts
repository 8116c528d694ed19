import type { Lgk } from '../../catalog/storage/lgk.ts';
import type { Provenance } from '../../catalog/provenance.ts';
import type { SecurityLevel, StorageProfile } from '../../catalog/storage/storage-profile.ts';

/** What a place is for. A magazine is the licensed store for explosives. */
export const locationKinds = [
  'rack-bin',
  'intake',
  'quarantine',
  'hazard-store',
  'magazine',
  'cold-store',
  'strong-room',
  'staging-cage',
  'yard',
] as const;

export type LocationKind = (typeof locationKinds)[number];

/** What a bin can hold. Null: the authority has set no limit. */
export interface BinCapacity {
  readonly volumeMillilitres: number | null;
  readonly massGrams: number | null;
  readonly palletPlaces: number | null;
  /** Flammable liquids and aerosols together, e.g. 227 000 for a cabinet (S59). */
  readonly flammableMillilitres: number | null;
}

/** One place where lots stand. */
export interface BinFacts {
  readonly id: string;
  /** Short name that people read, e.g. `A-03-2`. */
  readonly name: string;
  readonly kind: LocationKind;
  readonly active: boolean;
  /** Classes that the place is fit for; a class not listed is refused. */
  readonly acceptedLgk: readonly Lgk[];
  readonly capacity: BinCapacity;
  /** Measured band in tenths of a degree Celsius; null when nobody measures. */
  readonly temperature: { readonly minTenths: number; readonly maxTenths: number } | null;
  /** Highest relative humidity in percent; null when nobody measures. */
  readonly humidityMaxPercent: number | null;
  readonly securityLevel: SecurityLevel;
}

/** How much room a lot takes. Null: not measured yet, judged strictly. */
export interface LotLoad {
  readonly massGrams: number | null;
  readonly volumeMillilitres: number | null;
  readonly palletPlaces: number | null;
}

/** The lot that wants a place. */
export interface LotToStore {
  readonly reference: string;
  readonly seizureId: string | null;
  readonly profile: StorageProfile;
  readonly load: LotLoad;
}

export type Verdict = 'allowed' | 'conditional' | 'forbidden';

/** What one rule found. An `allowed` finding is a note that a person should see. */
export interface Finding {
  /** Numbered rule of PRODUCT section 5, e.g. `SS-02`. */
  readonly rule: string;
  /** States the fact; the words are `findings.<code>.text` in `shared/text/rules`. */
  readonly code: string;
  readonly verdict: Verdict;
  /** What the rule looked at. Placeholders of the text. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly provenance: Provenance;
}

/** The answer for one bin: the strictest of its findings. */
export interface BinEvaluation {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Why a legal bin stands where it does in the ranking. */
export type RankReason = 'same-seizure' | 'tight-fit' | 'right-zone' | 'no-conditions';

export interface RankedBin {
  readonly bin: BinFacts;
  readonly compartmentId: string;
  readonly evaluation: BinEvaluation;
  readonly reasons: readonly RankReason[];
}
