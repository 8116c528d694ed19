import { lotStatuses } from './lot-status.ts';
import type { LotStatus } from './lot-status.ts';

/**
 * What can happen to a lot, by the name of the step. Several events may be one step: an order
 * that is cancelled and a lot that is taken off it both `return-to-stock`.
 */
export const lotSteps = [
  'receive',
  'put-away',
  'move',
  'assess',
  'split',
  'weigh',
  'pack',
  'take-sample',
  'check-seal',
  'place-hold',
  'lift-hold',
  'open-discrepancy',
  'correct-quantity',
  'answer-review',
  'release',
  'transfer',
  'donate',
  'recycle',
  'put-under-order',
  'approve-order',
  'void-approval',
  'stage',
  'dispatch',
  'return-to-stock',
  'destroy',
  'destroy-partly',
  'come-back',
  'lose',
  'find-again',
  'write-off',
] as const;

export type LotStep = (typeof lotSteps)[number];

/** The states from which a step is lawful, and where each leads. */
type StepRow = Partial<Readonly<Record<LotStatus, LotStatus>>>;

function staying(...statuses: readonly LotStatus[]): StepRow {
  return Object.fromEntries(statuses.map((status) => [status, status]));
}

function leading(to: LotStatus, ...from: readonly LotStatus[]): StepRow {
  return Object.fromEntries(from.map((status) => [status, to]));
}

const inHand = ['received', 'stored', 'under-order', 'approved', 'staged', 'in-transit'] as const;
const free = ['received', 'stored'] as const;

/**
 * The lifecycle of PRODUCT section 4 as data: what is not listed is refused (`LotStateWrong`).
 * Once goods are on an order their content is bound (DW-03), so they are assessed, split,
 * weighed, packed, sampled and corrected only while they are free.
 */
export const lotTransitions: Readonly<Record<LotStep, StepRow>> = {
  receive: leading('received', 'expected'),
  'put-away': leading('stored', 'received'),
  move: staying(...free),
  assess: staying('expected', ...free),
  split: staying(...free),
  weigh: staying(...free),
  pack: staying(...free),
  'take-sample': staying(...free),
  'check-seal': staying(...inHand),
  'place-hold': staying('expected', ...inHand, 'lost'),
  'lift-hold': staying('expected', ...inHand, 'lost'),
  'open-discrepancy': staying(...inHand),
  'correct-quantity': staying(...free),
  'answer-review': staying(...free),
  release: leading('released', ...free),
  transfer: leading('transferred', ...free),
  donate: leading('donated', ...free),
  recycle: leading('recycled', ...free),
  'put-under-order': leading('under-order', 'stored'),
  'approve-order': leading('approved', 'under-order'),
  // A hold in the cage voids it too: the goods stay there and wait with their order.
  'void-approval': leading('under-order', 'approved', 'staged'),
  stage: leading('staged', 'approved'),
  dispatch: leading('in-transit', 'staged'),
  'return-to-stock': leading('stored', 'under-order', 'approved', 'staged', 'in-transit'),
  destroy: leading('destroyed', 'in-transit'),
  // What was destroyed stays with the order until it is certified; the rest is split off.
  'destroy-partly': staying('in-transit'),
  // Refused by the plant, left over, or free again where goods only pass through (the cage, the
  // intake): with us again, and stored once the rules allow a place.
  'come-back': leading('received', 'under-order', 'approved', 'staged', 'in-transit'),
  lose: leading('lost', ...inHand),
  'find-again': leading('received', 'lost'),
  'write-off': leading('written-off', 'lost'),
};

/** The states in which the step is lawful, in the order of the lifecycle. */
export function statesAllowing(step: LotStep): readonly LotStatus[] {
  return lotStatuses.filter((status) => lotAfter(status, step) !== undefined);
}

/** Where the step leads from the state; undefined when it is refused there. */
export function lotAfter(status: LotStatus, step: LotStep): LotStatus | undefined {
  return lotTransitions[step][status];
}
