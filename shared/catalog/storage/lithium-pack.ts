import { fireLgk } from './lgk.ts';
import type { Lgk } from './lgk.ts';
import type { Provenance } from '../provenance.ts';

/** Fire accelerants that never share a compartment with medium or high energy cells (S70). */
export const fireAcceleratingLgk: ReadonlySet<Lgk> = new Set(['1', ...fireLgk]);

/** Above either, low-energy cells are stored like medium ones: 7 m³, six Euro pallets (S70). */
export const lowEnergyLimits = { volumeMillilitres: 7_000_000, palletPlaces: 6 } as const;

/** Insurers' classes; no public law sets a storage rule (S69). */
export const lithiumProvenance: Provenance = {
  mark: 'sourced',
  source: 'S69 S70',
  note: 'VdS classes as a trade paper gives them. What counts as accelerant is our reading.',
};

/** Damaged cells: general knowledge, applied strictly. */
export const damagedCellsProvenance: Provenance = { mark: 'unverified', source: '2.7, GK' };
