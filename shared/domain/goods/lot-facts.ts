import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import type { BaseUnit } from '../../kernel/units.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { DisposalBasis } from './goods-events.ts';
import { lotAfter, statesAllowing } from './lot-lifecycle.ts';
import type { LotStep } from './lot-lifecycle.ts';
import type { LotStatus } from './lot-status.ts';

/** What the rules know of a lot. */
export interface LotFacts {
  readonly id: string;
  readonly reference: string;
  readonly siteId: string;
  readonly seizureId: string;
  readonly lineId: string;
  readonly category: string;
  readonly amount: number;
  readonly unit: BaseUnit;
  readonly massGrams: number | null;
  readonly volumeMillilitres: number | null;
  readonly palletPlaces: number | null;
  readonly status: LotStatus;
  readonly openHolds: number;
  readonly frozen: boolean;
  readonly profile: StorageProfile;
  readonly profileAssessed: boolean;
  readonly locationId: string | null;
  readonly locationPath: string | null;
  readonly disposition: string | null;
  readonly dispositionRecipient: string | null;
  readonly basis: DisposalBasis | null;
  readonly samplesTaken: number;
  readonly sampleWaiver: string | null;
}

/** What the rules know of a package of the lot. */
export interface PackageFacts {
  readonly id: string;
  readonly reference: string;
  readonly lotId: string;
  readonly packaging: string;
  readonly amount: number;
  readonly sealNumber: string | null;
}

/** `LotStateWrong` when the step is not lawful in the lot's state (PRODUCT section 4). */
export function stepProblems(
  lot: Pick<LotFacts, 'reference' | 'status'>,
  step: LotStep,
): readonly Rejection[] {
  return lotAfter(lot.status, step) === undefined ? [stateWrong(lot, statesAllowing(step))] : [];
}

/** `LotStateWrong`: names the state and those that would allow it. */
export function stateWrong(
  lot: { readonly reference: string; readonly status: LotStatus },
  allowed: readonly LotStatus[],
  field?: string,
): Rejection {
  const facts = { lot: lot.reference, status: lot.status, allowedStates: allowed.join(', ') };
  return reject('LotStateWrong', undefined, facts, field);
}

/** `LotFrozen` while a discrepancy that freezes the lot is open (CC-06). */
export function frozenProblems(lot: LotFacts): readonly Rejection[] {
  return lot.frozen ? [reject('LotFrozen', 'CC-06', { lot: lot.reference })] : [];
}

/** `LotHeld` while a hold is open: it blocks every disposal (DR-03). */
export function heldProblems(lot: LotFacts): readonly Rejection[] {
  if (lot.openHolds === 0) return [];
  return [reject('LotHeld', 'DR-03', { lot: lot.reference, holds: lot.openHolds })];
}

/** `UnitDiffers` when an amount is not in the lot's own unit (CC-04). */
export function unitProblems(lot: LotFacts, unit: string, field: string): readonly Rejection[] {
  if (unit === lot.unit) return [];
  return [reject('UnitDiffers', 'CC-04', { unit, lotUnit: lot.unit }, field)];
}

/** The mass of a part: given, or the amount itself when the lot is counted in grams. */
export function massOfPart(lot: LotFacts, amount: number, given: number | null): number | null {
  return lot.unit === 'GRM' ? amount : given;
}

/**
 * Taking a part keeps the mass exact: a weighed lot gives up a weighed part, and keeps the rest.
 * Rejections: `MassUnknown`, `MassExceedsLot` (CC-04).
 */
export function massProblems(lot: LotFacts, partGrams: number | null): readonly Rejection[] {
  if (lot.massGrams === null) return [];
  if (partGrams === null) {
    return [reject('MassUnknown', 'CC-04', { lot: lot.reference }, 'massGrams')];
  }
  if (partGrams <= lot.massGrams) return [];
  const facts = { massGrams: partGrams, lotGrams: lot.massGrams };
  return [reject('MassExceedsLot', 'CC-04', facts, 'massGrams')];
}

/** What is left of the lot's mass; unknown stays unknown. */
export function massLeft(lot: LotFacts, partGrams: number | null): number | null {
  return lot.massGrams === null || partGrams === null ? null : lot.massGrams - partGrams;
}
