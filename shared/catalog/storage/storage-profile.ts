import type { GhsCode } from './ghs.ts';
import type { Lgk } from './lgk.ts';
import type { TemperatureBandCode } from './temperature-bands.ts';
import type { UnClass } from './un-classes.ts';

/** General store, locked store, strong room. */
export type SecurityLevel = 1 | 2 | 3;

/**
 * Lithium cells in the goods, by the VdS classes of domain.md 2.7 (S70): low up to 100 Wh a
 * battery; medium above 100 Wh and up to 12 kg; high above both. `unknown` is read as high.
 */
export interface LithiumFacts {
  readonly energyClass: 'low' | 'medium' | 'high' | 'unknown';
  readonly damaged: boolean;
}

/** What decides where goods may stand (the glossary's *storage profile*). Plain JSON data. */
export interface StorageProfile {
  /** `assessed` by a person, `assumed` from the category, `unknown` until sorted or analysed. */
  readonly composition: 'assessed' | 'assumed' | 'unknown';
  /** Main storage class; null exactly when the composition is unknown. */
  readonly lgk: Lgk | null;
  /** Storage classes of the subsidiary hazards; the strictest of all holds (SS-02). */
  readonly subsidiaryLgk: readonly Lgk[];
  readonly unNumbers: readonly string[];
  /** UN class, null for goods that are not dangerous in transport. */
  readonly unClass: UnClass | null;
  readonly subsidiaryUnClasses: readonly UnClass[];
  readonly ghs: readonly GhsCode[];
  readonly form: 'solid' | 'liquid' | 'gas' | 'article' | 'mixed';
  readonly temperatureBand: TemperatureBandCode;
  /** Highest relative humidity in percent, null when it does not matter. */
  readonly humidityMaxPercent: number | null;
  readonly securityLevel: SecurityLevel;
  /** Food, drink or feed: never with toxics (SS-06). */
  readonly food: boolean;
  /** Kept away from food and feed (SS-06). */
  readonly toxic: boolean;
  /** Paper, textile, wood, cartons, film: extra fire load beside hazards (SS-07). */
  readonly fireLoad: boolean;
  readonly lithium: LithiumFacts | null;
}
