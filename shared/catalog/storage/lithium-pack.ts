import type { Lgk } from './lgk.ts';
import type { Provenance } from '../provenance.ts';

/** Fire accelerants that never share a compartment with medium or high energy cells (S70). */
export const fireAcceleratingLgk: ReadonlySet<Lgk> = new Set([
  '1',
  '2A',
  '2B',
  '3',
  '4.1A',
  '4.1B',
  '4.2',
  '4.3',
  '5.1A',
  '5.1B',
  '5.1C',
  '5.2',
]);

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
