import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import { methods } from '../../../catalog/disposal/methods.ts';
import { checkPresentLots } from '../planning/decide-approval.ts';
import { massOf } from '../planning/decide-planning.ts';
import type { Decision } from '../planning/decide-planning.ts';
import type { Order, OrderIn } from '../order/order.ts';
import { orderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import type { OrderLot } from '../planning/order-lot.ts';
import { checkPermitCapacity, checkPermitDay } from '../planning/permit-fit.ts';
import type { PermitFacts } from '../planning/permit-fit.ts';
import { wrongWasteCode } from '../../places/permits.ts';
import { isSamePerson, samePairs } from '../../access/person-identity.ts';
import type { Participant } from '../../access/person-identity.ts';
import type {
  CommissionMember,
  OutsideWitnessReason,
  PhotoPhase,
  RunWitness,
} from '../events/run-events.ts';
import type { Residue } from '../order/order.ts';
import type { Signatory } from '../events/signatory.ts';

/** Who is there when the run begins. */
export interface WantedStart {
  readonly version: number;
  readonly operator: Signatory;
  readonly witnesses: readonly RunWitness[];
  readonly commission: readonly CommissionMember[];
  readonly weighbridgeInGrams: number | null;
}

/** What the start of a run looks at. */
export interface StartContext {
  readonly now: string;
  readonly today: string;
  /** What runs that have begun will use counts as used. */
  readonly permit: PermitFacts;
  /** Loaded lots as they are now. */
  readonly loaded: readonly OrderLot[];
  /** Loaded lots that are no longer what was approved, by reference (DW-03). */
  readonly changedLots: readonly string[];
  readonly outsideBecause: readonly OutsideWitnessReason[];
}

/**
 * The run begins (DW-01, DW-04, DW-07, DW-12). Rejections: `OrderChanged`, `OrderStateWrong`,
 * `OperatorIsOther`, `TwoWitnessesNeeded`, `PeopleNotDistinct`, `OutsideWitnessMissing`,
 * `CommissionNeedsOneChair`, `ApprovalVoid`, those of the permit on this very day.
 */
export function decideStart(order: Order, wanted: WantedStart, context: StartContext): Decision {
  const stale = checkOrder(order, wanted.version, ['dispatched'], 'stage');
  if (stale.length > 0 || !isIn(order, ['dispatched'])) return fail(stale);
  const wrong = [
    ...checkPeople(order, wanted),
    ...checkCommission(wanted.commission),
    ...checkPermitDay(context.permit, context.today),
    ...checkPermitCapacity(context.permit, massOf(context.loaded)),
  ];
  if (context.outsideBecause.length > 0 && !wanted.witnesses.some(comesFromOutside)) {
    const facts = { outsideReasons: context.outsideBecause.join(', ') };
    wrong.push(reject('OutsideWitnessMissing', 'DW-07', facts, 'witnesses'));
  }
  const blocked = context.loaded.filter(
    (lot) => checkPresentLots([lot], ['in-transit']).length > 0,
  );
  const changed = [...context.changedLots, ...blocked.map((lot) => lot.reference)];
  if (changed.length > 0) {
    const lots = [...new Set(changed)].slice(0, 5).join(', ');
    wrong.push(reject('ApprovalVoid', 'DW-03', { order: order.reference, lots }));
  }
  if (wrong.length > 0) return fail(wrong);
  const { operator, witnesses, commission, weighbridgeInGrams } = wanted;
  const lotIds = context.loaded.map((lot) => lot.lotId);
  const people = { operator, witnesses, commission, weighbridgeInGrams };
  const checklist = checklistOf(order.plan.method);
  const data = { ...people, startedAt: context.now, checklist };
  const { outsideBecause } = context;
  return ok([orderFact('RunStarted', order, { ...data, outsideBecause }, lotIds)]);
}

/** The points that a run by the method records, from the catalogue (DR-07, domain.md 3.4). */
export function checklistOf(method: string): readonly string[] {
  return methods.find((row) => row.code === method)?.checklist ?? [];
}

/** DW-07: outside the unit means outside the program's users, too. */
function comesFromOutside(witness: RunWitness): boolean {
  return witness.outside && witness.userId === null;
}

function checkPeople(order: OrderIn<'dispatched'>, wanted: WantedStart): readonly Rejection[] {
  const wrong: Rejection[] = [];
  const { operator, witnesses } = wanted;
  if (!isSamePerson(order.operator, operator)) {
    const facts = { person: operator.name, operator: order.operator.name };
    wrong.push(reject('OperatorIsOther', 'DW-01', facts));
  }
  if (witnesses.length < 2) {
    wrong.push(reject('TwoWitnessesNeeded', 'DW-01', { witnesses: witnesses.length }, 'witnesses'));
  }
  return [...wrong, ...checkDistinct([operator, ...order.approvals], witnesses)];
}

/** Who is somebody before them is refused once, at their own name. */
function checkDistinct(
  signers: readonly Participant[],
  witnesses: readonly Participant[],
): readonly Rejection[] {
  const before = new Map<Participant, Participant>();
  for (const [one, other] of samePairs([...signers, ...witnesses])) {
    if (!before.has(other)) before.set(other, one);
  }
  return [...before].map(([other, one]) => {
    const at = witnesses.indexOf(other);
    const facts = { person: one.name, other: other.name };
    return reject('PeopleNotDistinct', 'DW-01', facts, `witnesses${at < 0 ? '' : `.${at}.name`}`);
  });
}

/** DW-12: a commission has one chair. Rejection: `CommissionNeedsOneChair`. */
function checkCommission(commission: readonly CommissionMember[]): readonly Rejection[] {
  if (commission.length === 0) return [];
  const chairs = commission.filter((member) => member.chair).length;
  if (chairs === 1) return [];
  return [reject('CommissionNeedsOneChair', 'DW-12', { chairs }, 'commission')];
}

/** Rejections: `OrderChanged`, `OrderStateWrong`, `ChecklistItemUnknown`, `NoteMissing`. */
export function decideChecklist(
  order: Order,
  wanted: {
    readonly version: number;
    readonly item: string;
    readonly done: boolean;
    readonly note: string;
  },
): Decision {
  const stale = checkOrder(order, wanted.version, ['executing'], 'stage');
  if (stale.length > 0 || !isIn(order, ['executing'])) return fail(stale);
  const { item, done, note } = wanted;
  if (!order.run.checklist.some((row) => row.item === item)) {
    return fail([reject('ChecklistItemUnknown', undefined, { item }, 'item')]);
  }
  // A point that was not done stays on record with the reason.
  if (!done && note === '') return fail([reject('NoteMissing', undefined, { item }, 'note')]);
  return ok([orderFact('ChecklistItemAnswered', order, { item, done, note })]);
}

/** Rejections: `OrderChanged`, `OrderStateWrong`. */
export function decidePhoto(
  order: Order,
  version: number,
  photo: {
    readonly phase: PhotoPhase;
    readonly name: string;
    readonly documentSha256: string;
    readonly mediaType: string;
    readonly byteLength: number;
  },
): Decision {
  const states = ['staging', 'dispatched', 'executing', 'executed'] as const;
  const stale = checkOrder(order, version, states, 'stage');
  return stale.length > 0 ? fail(stale) : ok([orderFact('PhotoAttached', order, photo)]);
}

/** DW-10. Rejections: `OrderChanged`, `OrderStateWrong`. */
export function decideIdentityTest(
  order: Order,
  version: number,
  test: { readonly passed: boolean; readonly note: string; readonly by: Signatory },
): Decision {
  const stale = checkOrder(order, version, ['executing'], 'stage');
  return stale.length > 0 ? fail(stale) : ok([orderFact('IdentityLossTested', order, test)]);
}

/** DW-10. Rejections: `OrderChanged`, `OrderStateWrong`, `WasteCodeUnknown`. */
export function decideResidue(
  order: Order,
  version: number,
  residue: Residue,
  codeIsKnown: boolean,
): Decision {
  const stale = checkOrder(order, version, ['executing', 'executed'], 'stage');
  if (stale.length > 0) return fail(stale);
  const { id: residueId, wasteCode } = residue;
  if (!codeIsKnown) {
    return fail([wrongWasteCode(wasteCode, 'DW-10', 'wasteCode')]);
  }
  const { name, massGrams, destination, document } = residue;
  const data = { residueId, name, wasteCode, massGrams, destination, document };
  return ok([orderFact('ResidueRecorded', order, data)]);
}

/**
 * DW-10: takes back a residue that was recorded wrongly. Rejections: `OrderChanged`,
 * `OrderStateWrong`, `ResidueUnknown`.
 */
export function decideResidueWithdrawal(order: Order, version: number, id: string): Decision {
  const stale = checkOrder(order, version, ['executing', 'executed'], 'stage');
  if (stale.length > 0 || !isIn(order, ['executing', 'executed'])) return fail(stale);
  const residue = order.residues.find((each) => each.id === id);
  if (residue === undefined) return fail([reject('ResidueUnknown', 'DW-10', {}, 'residueId')]);
  const { name, massGrams } = residue;
  return ok([orderFact('ResidueWithdrawn', order, { residueId: id, name, massGrams })]);
}
