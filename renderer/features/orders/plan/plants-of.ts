import type { MethodVerdict } from '../../../ui/orders/order.ts';
import { findPermit } from './permit-card.tsx';
import type { Facility, Permit } from './permit-card.tsx';

/** A plant and its permit, with the core's word on whether it may take the goods (DW-04). */
export interface Plant {
  readonly facility: Facility;
  readonly permit: Permit;
  readonly verdict: MethodVerdict['plants'][number];
}

/** Every plant that the core judged for a method, those that fit first. */
export function plantsOf(
  method: MethodVerdict | undefined,
  facilities: readonly Facility[],
): readonly Plant[] {
  return (method?.plants ?? []).flatMap((verdict) => {
    const found = findPermit(facilities, verdict.permitId);
    return found === undefined ? [] : [{ ...found, verdict }];
  });
}

/** The plants that may take the goods. */
export function fittingPlants(
  method: MethodVerdict | undefined,
  facilities: readonly Facility[],
): readonly Plant[] {
  return plantsOf(method, facilities).filter(({ verdict }) => verdict.fits);
}
