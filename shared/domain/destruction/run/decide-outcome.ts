import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import { dayOfInstant } from '../../../kernel/legal-date.ts';
import { checkConditions } from '../planning/choose-lots.ts';
import type { Decision } from '../planning/decide-planning.ts';
import type { LineOutcome } from '../events/line-outcomes.ts';
import type { Order } from '../order/order.ts';
import { orderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import type { OrderLot } from '../planning/order-lot.ts';
import { permilleOf } from './reconciliation.ts';
import type { RunFinished } from '../events/run-events.ts';

/** What became of a line, as a person says it. */
export interface WantedOutcome {
  readonly version: number;
  readonly outcome: LineOutcome;
  readonly destroyedAmount: number;
  readonly destroyedGrams: number | null;
  readonly note: string;
}

/** The line it is about. */
export interface OutcomeLine {
  readonly lot: OrderLot;
  /** As loaded. */
  readonly amount: number;
  readonly stopped: boolean;
  readonly outcome: LineOutcome | null;
  /** The most its goods can weigh, packages included; null when that is not known. */
  readonly heaviestGrams: number | null;
  /** Beyond this share over what was loaded a mass is no reading of a scale (DW-08). */
  readonly significantPermille: number;
}

/**
 * Records what became of a line (DW-09); until the run ends it may be said again. Rejections:
 * `OrderChanged`, `OrderStateWrong`, `LineStopped`, `LotHeld` and `LotFrozen` (a hold blocks
 * every disposal, DR-03), `QuantityExceedsLot`, `OutcomeContradictsQuantity`,
 * `DestroyedMassExceedsLoaded`, `NoteMissing`.
 */
export function decideOutcome(order: Order, wanted: WantedOutcome, line: OutcomeLine): Decision {
  const freshness = line.outcome === null ? 'stage' : 'whole';
  const stale = checkOrder(order, wanted.version, ['executing'], freshness);
  if (stale.length > 0) return fail(stale);
  const wrong = [...checkOutcome(wanted, line)];
  if (line.stopped) wrong.push(reject('LineStopped', 'DW-06', { lot: line.lot.reference }));
  if (wanted.destroyedAmount > 0) wrong.push(...checkConditions(line.lot));
  if (wrong.length > 0) return fail(wrong);
  const { lot, amount: loadedAmount } = line;
  const { outcome, destroyedAmount, note } = wanted;
  const destroyedGrams = lot.unit === 'GRM' ? destroyedAmount : wanted.destroyedGrams;
  const said = { outcome, loadedAmount, destroyedAmount, destroyedGrams, note };
  const data = {
    lotId: lot.lotId,
    lotReference: lot.reference,
    unit: lot.unit,
    ...said,
    replaces: line.outcome !== null,
  };
  return ok([orderFact('OutcomeRecorded', order, data, [lot.lotId])]);
}

function checkOutcome(wanted: WantedOutcome, line: OutcomeLine): readonly Rejection[] {
  const wrong: Rejection[] = [];
  const { outcome, destroyedAmount: destroyed, destroyedGrams, note } = wanted;
  const facts = { lot: line.lot.reference, destroyed, loaded: line.amount, unit: line.lot.unit };
  if (destroyed > line.amount) {
    const said = { ...facts, wantedAmount: destroyed, availableAmount: line.amount };
    wrong.push(reject('QuantityExceedsLot', 'CC-04', said, 'destroyed'));
  }
  if (!outcomeFits(outcome, destroyed, line.amount)) {
    const said = { ...facts, outcome };
    wrong.push(reject('OutcomeContradictsQuantity', 'DW-09', said, 'destroyed'));
  }
  if (destroyed === 0 && (destroyedGrams ?? 0) > 0) {
    const said = { ...facts, outcome };
    wrong.push(reject('OutcomeContradictsQuantity', 'DW-09', said, 'destroyedGrams'));
  }
  if (destroyedGrams !== null) wrong.push(...checkMass(destroyedGrams, line));
  const asPlanned = outcome === 'destroyed' && destroyed === line.amount;
  if (!asPlanned && note === '') {
    wrong.push(reject('NoteMissing', 'DW-09', { lot: line.lot.reference }, 'note'));
  }
  return wrong;
}

/**
 * More mass than was loaded is a slip of the hand, grams typed as kilograms: it would stand on the
 * certificate and leave a remainder without weight (DW-08, CT-06).
 */
function checkMass(destroyedGrams: number, line: OutcomeLine): readonly Rejection[] {
  const { heaviestGrams, significantPermille, lot } = line;
  if (heaviestGrams === null) return [];
  const excess = destroyedGrams - heaviestGrams;
  if (excess <= 0 || permilleOf(excess, heaviestGrams) <= significantPermille) return [];
  const facts = { lot: lot.reference, destroyedGrams, heaviestGrams };
  return [reject('DestroyedMassExceedsLoaded', 'DW-08', facts, 'destroyedGrams')];
}

/** Destroyed: something, the rest is a difference. Partly: something, the rest comes back. */
function outcomeFits(outcome: LineOutcome, destroyed: number, loaded: number): boolean {
  if (outcome === 'destroyed') return destroyed > 0;
  if (outcome === 'partly-destroyed') return destroyed > 0 && destroyed < loaded;
  return destroyed === 0;
}

/** What the end of a run looks at. */
export interface FinishContext {
  readonly now: string;
  readonly timeZone: string;
  /** Loaded lines. */
  readonly lines: readonly {
    readonly lotId: string;
    readonly outcome: LineOutcome | null;
    readonly destroyedGrams: number | null;
    readonly massGrams: number | null;
    readonly amount: number;
    readonly destroyedAmount: number;
  }[];
  readonly remainders: RunFinished['data']['remainders'];
}

/**
 * The run ends (DW-10, DW-14). Rejections: `OrderChanged`, `OrderStateWrong`, `DateInFuture`,
 * `EndBeforeStart`, `OutcomesMissing`, `ChecklistOpen`, `LossOfIdentityMissing`,
 * `LossOfIdentityFailed`.
 */
export function decideFinish(
  order: Order,
  wanted: { readonly version: number; readonly endedAt: string },
  context: FinishContext,
): Decision {
  const stale = checkOrder(order, wanted.version, ['executing']);
  if (stale.length > 0 || !isIn(order, ['executing'])) return fail(stale);
  const { endedAt } = wanted;
  const wrong: Rejection[] = [];
  const facts = { date: endedAt, startedAt: order.run.startedAt, now: context.now };
  if (endedAt > context.now) wrong.push(reject('DateInFuture', 'DW-14', facts, 'endedAt'));
  if (endedAt < order.run.startedAt) {
    wrong.push(reject('EndBeforeStart', 'DW-14', facts, 'endedAt'));
  }
  const missing = context.lines.filter((line) => line.outcome === null).length;
  if (missing > 0) wrong.push(reject('OutcomesMissing', 'DW-09', { lines: missing }));
  const open = order.run.checklist.filter((row) => row.answer === null);
  if (open.length > 0) wrong.push(reject('ChecklistOpen', undefined, { items: open.length }));
  const test = order.run.identityTest;
  if (test === null) wrong.push(reject('LossOfIdentityMissing', 'DW-10'));
  // What can still be recognised goes back into the machine while the run is open.
  if (test?.passed === false) wrong.push(reject('LossOfIdentityFailed', 'DW-10'));
  if (wrong.length > 0) return fail(wrong);
  const data = {
    endedAt,
    destroyedOn: dayOfInstant(endedAt, context.timeZone),
    permitId: order.plan.permitId,
    destroyedGrams: context.lines.reduce((sum, line) => sum + destroyedMassOf(line), 0),
    remainders: context.remainders,
  };
  const lotIds = context.lines.map((line) => line.lotId);
  return ok([orderFact('RunFinished', order, data, lotIds)]);
}

/**
 * The mass that a line puts to a permit's account: as weighed at the plant, else the loaded mass
 * in proportion to what was destroyed, rounded up. Nothing when no mass is known.
 */
export function destroyedMassOf(line: {
  readonly destroyedGrams: number | null;
  readonly massGrams: number | null;
  readonly amount: number;
  readonly destroyedAmount: number;
}): number {
  if (line.destroyedGrams !== null) return line.destroyedGrams;
  if (line.massGrams === null || line.destroyedAmount === 0) return 0;
  const scaled = BigInt(line.massGrams) * BigInt(line.destroyedAmount);
  return Number((scaled + BigInt(line.amount) - 1n) / BigInt(line.amount));
}
