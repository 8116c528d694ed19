import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** Why goods must stay. Names: `holdKind.<kind>` in `shared/text/rules`. */
export const holdKinds = [
  'evidence',
  'court',
  'appeal',
  'investigation',
  'owner-claim',
  'sampling',
  'discrepancy',
  'administrative',
] as const;

export type HoldKind = (typeof holdKinds)[number];

/** A hold that has not been lifted. */
export interface OpenHold {
  readonly id: string;
  readonly kind: HoldKind;
  /** Case or letter that the hold rests on. */
  readonly reference: string;
}

/** DR-03: any open hold blocks every disposal. Rejection: `HoldBlocksDisposal`, one a hold. */
export function checkHolds(holds: readonly OpenHold[], lot: string): readonly Rejection[] {
  return holds.map((hold) =>
    reject('HoldBlocksDisposal', 'DR-03', { lot, kind: hold.kind, reference: hold.reference }),
  );
}

/** DR-03: a hold is lifted only with a reference. Rejection: `HoldLiftNeedsReference`. */
export function checkHoldLift(reference: string): readonly Rejection[] {
  if (reference.trim() !== '') return [];
  return [reject('HoldLiftNeedsReference', 'DR-03', undefined, 'reference')];
}
