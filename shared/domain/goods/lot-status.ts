/** States of a lot (PRODUCT section 4). Held, frozen and quarantined are conditions, not states. */
export const lotStatuses = [
  'expected',
  'received',
  'stored',
  'under-order',
  'approved',
  'staged',
  'in-transit',
  'destroyed',
  'released',
  'transferred',
  'donated',
  'recycled',
  'lost',
  'written-off',
] as const;

export type LotStatus = (typeof lotStatuses)[number];

/** Goods that are gone for good: nothing leads out of these. */
export const finalLotStatuses = [
  'destroyed',
  'released',
  'transferred',
  'donated',
  'recycled',
  'written-off',
] as const satisfies readonly LotStatus[];

/** Goods that the authority has in its hands. */
export const inHandLotStatuses = [
  'received',
  'stored',
  'under-order',
  'approved',
  'staged',
  'in-transit',
] as const satisfies readonly LotStatus[];

/** True when nothing leads out of the state. */
export function isFinalLotStatus(status: LotStatus): boolean {
  return finalLotStatuses.some((final) => final === status);
}
