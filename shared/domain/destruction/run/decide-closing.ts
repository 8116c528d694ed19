import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import { addDays } from '../../../kernel/legal-date.ts';
import { returnToStock } from './decide-carriage.ts';
import type { ReturnPlace } from './decide-carriage.ts';
import type { Decision } from '../planning/decide-planning.ts';
import type { Order, OrderIn } from '../order/order.ts';
import { orderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import { cancellableOrderStates } from '../order/order-states.ts';
import { isSamePerson } from '../../access/person-identity.ts';
import { checkBalanceWords, needsSecondApprover } from './reconciliation.ts';
import type { BalanceWords } from './reconciliation.ts';
import type { ReconciledBalance } from '../events/reconciled-balance.ts';
import type { Signatory } from '../events/signatory.ts';

/** Who closes the balance, and what they say of it. */
export interface WantedReconciliation extends BalanceWords {
  readonly version: number;
  readonly by: Signatory;
  readonly secondApprover: Signatory | null;
}

/**
 * DW-08, DW-10: closes the balance of the run. Outside the tolerance a second approver and a
 * written finding accept it, and a finding alone that more is left than was loaded; a significant
 * difference is due in so many days. Rejections: `OrderChanged`, `OrderStateWrong`,
 * `SignerCarriedOut`, `LossOfIdentityFailed`, `DifferenceBlocked`, `ResidueMissing`,
 * `ResidueExceedsLoad`, `FindingMissing`.
 */
export function decideReconcile(
  order: Order,
  wanted: WantedReconciliation,
  context: {
    readonly balance: ReconciledBalance;
    readonly today: string;
    readonly reconcileDays: number;
    readonly lotIds: readonly string[];
  },
): Decision {
  const stale = checkOrder(order, wanted.version, ['executed']);
  if (stale.length > 0 || !isIn(order, ['executed'])) return fail(stale);
  const { balance } = context;
  const { by, secondApprover } = wanted;
  const wrong = [...checkSigner(order, by)];
  if (secondApprover !== null) wrong.push(...checkSigner(order, secondApprover, 'secondApprover'));
  if (order.run.identityTest?.passed !== true) wrong.push(reject('LossOfIdentityFailed', 'DW-10'));
  if (needsSecondApprover(balance.level) && secondApprover === null) {
    const facts = { level: balance.level };
    wrong.push(reject('DifferenceBlocked', 'DW-08', facts, 'secondApprover'));
  }
  wrong.push(...checkBalanceWords(balance, order.residues.length > 0, wanted));
  if (wrong.length > 0) return fail(wrong);
  const significant = balance.level === 'significant';
  const data = {
    by: wanted.by,
    secondApprover: wanted.secondApprover,
    finding: wanted.finding,
    noResidueReason: order.residues.length === 0 ? wanted.noResidueReason : null,
    dueOn: significant ? addDays(context.today, context.reconcileDays) : null,
    balance,
  };
  return ok([orderFact('OrderReconciled', order, data, context.lotIds)]);
}

/**
 * DW-01: who carried the run out signs neither its balance nor its certificate, whatever role
 * they have by then (PRODUCT section 1). `field` names the signer who is not signed in. Rejection:
 * `SignerCarriedOut`.
 */
export function checkSigner(
  { run }: Pick<OrderIn<'executed'>, 'run'>,
  signer: Signatory,
  field?: string,
): readonly Rejection[] {
  if (!isSamePerson(run.operator, signer)) return [];
  return [reject('SignerCarriedOut', 'DW-01', { person: signer.name }, field)];
}

/** Who gives the order up, and what they confirm of the place that the goods go back to. */
export interface WantedCancellation {
  readonly version: number;
  readonly by: Signatory;
  readonly confirmedConditions: readonly string[];
}

/** Where cancelled goods stand now, and where they go. */
export interface CancelContext {
  readonly lots: readonly {
    readonly lotId: string;
    readonly reference: string;
    /** True when they have left their place for the cage or the road. */
    readonly moved: boolean;
  }[];
  readonly returnTo: ReturnPlace | null;
}

/**
 * Cancels from any point before the fire; goods that have left their places go back to one by
 * recorded events. Rejections: `OrderChanged`, `OrderStateWrong`, `ReturnPlaceMissing`.
 */
export function decideCancel(
  order: Order,
  wanted: WantedCancellation,
  { lots, returnTo }: CancelContext,
): Decision {
  const stale = checkOrder(order, wanted.version, cancellableOrderStates);
  if (stale.length > 0) return fail(stale);
  const away = lots.filter((lot) => lot.moved);
  if (away.length > 0 && returnTo === null) {
    const facts = { lots: away.length };
    return fail([reject('ReturnPlaceMissing', undefined, facts, 'returnLocationId')]);
  }
  const lotIds = lots.filter((lot) => !lot.moved).map((lot) => lot.lotId);
  const place = away.length > 0 ? returnTo : null;
  const about = lots.map((lot) => lot.lotId);
  const confirmed = place === null ? [] : wanted.confirmedConditions;
  const data = {
    by: wanted.by,
    returnTo: place === null ? null : placeNamed(place),
    lotIds,
    ...(confirmed.length === 0 ? {} : { confirmedConditions: confirmed }),
  };
  const cancelled = orderFact('OrderCancelled', order, data, about);
  if (away.length === 0) return ok([cancelled]);
  return ok([cancelled, returnToStock(order, away, 'cancelled', place)]);
}

function placeNamed({ locationId, locationPath }: ReturnPlace) {
  return { locationId, locationPath };
}
