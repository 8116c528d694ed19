import { checkMethodChoice } from '../../disposition/check-method-choice.ts';
import type { GoodsFacts } from '../../disposition/method-options.ts';
import { goodsCategory } from '../../../catalog/goods/goods-categories.ts';
import { isMethod } from '../../../catalog/disposal/method.ts';
import { methods } from '../../../catalog/disposal/methods.ts';
import { wasteCodes as knownWasteCodes } from '../../../catalog/disposal/waste-codes.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import { wrongWasteCode } from '../../places/permits.ts';
import { checkOrder } from '../order/order-guard.ts';
import type { Order } from '../order/order.ts';
import type { OrderLine, OrderPlan } from '../events/order-events.ts';
import { orderFact } from '../events/order-fact.ts';
import type { OrderFact } from '../events/order-fact.ts';
import type { OrderLot } from './order-lot.ts';
import {
  checkPermitCapacity,
  checkPermitDay,
  checkPermitScope,
  coveredOperations,
} from './permit-fit.ts';
import type { PermitFacts } from './permit-fit.ts';
import { voidApprovals } from './void-approval.ts';

export type Decision = Result<readonly OrderFact[], readonly Rejection[]>;

/** The states in which the content of an order may still change; approvals fall with it. */
const changeable = ['draft', 'requested', 'approved', 'scheduled'] as const;

/** An order begins with its lines, which `chooseLots` has judged. */
export function decideDraft(
  order: { readonly id: string; readonly reference: string },
  draft: {
    readonly siteId: string;
    readonly siteCode: string;
    readonly title: string;
    readonly lines: readonly OrderLine[];
  },
): readonly OrderFact[] {
  return [orderFact('OrderDrafted', order, draft, subjectsOf(draft.lines))];
}

function subjectsOf(lines: readonly OrderLine[]): readonly string[] {
  return [...lines.map((line) => line.lotId), ...new Set(lines.map((line) => line.seizureId))];
}

/** Rejections: `OrderChanged`, `OrderStateWrong`. */
export function checkContentChange(order: Order, version: number): readonly Rejection[] {
  return checkOrder(order, version, changeable);
}

/** More lots, judged by `chooseLots`; what was approved falls (DW-03). */
export function decideAddLots(
  order: Order,
  lines: readonly OrderLine[],
  lotIds: readonly string[],
): readonly OrderFact[] {
  return [
    ...voidApprovals(order, 'lots-added', null, lotIds),
    orderFact('OrderLotsAdded', order, { lines }, subjectsOf(lines)),
  ];
}

/** Rejections: those of `checkContentChange`, `LotNotOnOrder`, `OrderWouldBeEmpty`. */
export function decideRemoveLots(
  order: Order,
  wanted: { readonly version: number; readonly lotIds: readonly string[] },
  onOrder: ReadonlyMap<string, string>,
): Decision {
  const stale = checkContentChange(order, wanted.version);
  if (stale.length > 0) return fail(stale);
  const lotIds = [...new Set(wanted.lotIds)];
  const wrong = lotIds
    .filter((lotId) => !onOrder.has(lotId))
    .map((lotId) => reject('LotNotOnOrder', undefined, { lot: lotId, order: order.reference }));
  if (wrong.length > 0) return fail(wrong);
  if (lotIds.length >= onOrder.size) {
    return fail([reject('OrderWouldBeEmpty', undefined, { order: order.reference })]);
  }
  const lots = lotIds.map((lotId) => ({ lotId, lotReference: onOrder.get(lotId) ?? '' }));
  return ok([
    ...voidApprovals(order, 'lots-removed', null, [...onOrder.keys()]),
    orderFact('OrderLotsRemoved', order, { lots }, lotIds),
  ]);
}

/** What a person plans; the codes are checked against the catalogue. */
export interface WantedPlan {
  readonly version: number;
  readonly method: string;
  readonly confirmedConditions: readonly string[];
  /** For every lot of a category; a code for a lot goes before that of its category. */
  readonly wasteOfCategories: readonly { readonly category: string; readonly wasteCode: string }[];
  readonly wasteCodes: readonly { readonly lotId: string; readonly wasteCode: string }[];
  readonly plannedDay: string;
  readonly note: string;
}

/** What the decision on a plan looks at. */
export interface PlanContext {
  /** Legal day at the site. */
  readonly today: string;
  /** Lots on the order with the waste code each has now, by id. */
  readonly lots: ReadonlyMap<string, { readonly lot: OrderLot; readonly wasteCode: string }>;
  readonly permit: PermitFacts;
}

/**
 * Sets method, facility and permit (DR-07, DW-04). Rejections: those of `checkContentChange`,
 * `DateInPast`, `LotNotOnOrder`, `WasteCodeMissing`, `WasteCodeUnknown`, `WasteCodeNotOfGoods`,
 * those of the method choice and the permit.
 */
export function decidePlan(order: Order, wanted: WantedPlan, context: PlanContext): Decision {
  const stale = checkContentChange(order, wanted.version);
  if (stale.length > 0) return fail(stale);
  const { lots, permit, today } = context;
  const goods = [...lots.values()].map(({ lot }) => lot);
  const wrong = [...checkCodes(wanted, lots), ...checkMethod(wanted, goods)];
  if (wanted.plannedDay < today) {
    const facts = { date: wanted.plannedDay, today };
    wrong.push(reject('DateInPast', undefined, facts, 'plannedDay'));
  }
  const codes = codesAfter(wanted, lots);
  wrong.push(
    ...checkPermitDay(permit, wanted.plannedDay),
    ...checkPermitScope(permit, wanted.method, new Set(codes.values())),
    ...checkPermitCapacity(permit, massOf(goods)),
  );
  if (wrong.length > 0) return fail(wrong);
  const changed = [...codes].filter(([lotId, code]) => lots.get(lotId)?.wasteCode !== code);
  const data = {
    plan: planOf(wanted, permit),
    wasteCodes: changed.map(([lotId, wasteCode]) => ({ lotId, wasteCode })),
  };
  return ok([
    ...voidApprovals(order, 'plan-set', null, [...lots.keys()]),
    orderFact('OrderPlanSet', order, data),
  ]);
}

/** Known mass of the lots in grams. */
export function massOf(lots: readonly { readonly massGrams: number | null }[]): number {
  return lots.reduce((sum, lot) => sum + (lot.massGrams ?? 0), 0);
}

function planOf(wanted: WantedPlan, permit: PermitFacts): OrderPlan {
  return {
    method: wanted.method,
    confirmedConditions: [...new Set(wanted.confirmedConditions)].toSorted(),
    facilityId: permit.facilityId,
    facilityName: permit.facilityName,
    permitId: permit.permitId,
    permitNumber: permit.number,
    operations: coveredOperations(permit, wanted.method),
    plannedDay: wanted.plannedDay,
    note: wanted.note,
  };
}

function checkCodes(wanted: WantedPlan, lots: PlanContext['lots']): readonly Rejection[] {
  return [...checkCodesOfCategories(wanted, lots), ...checkCodesOfLots(wanted, lots)];
}

/** One lot speaks for its category: what is wrong of one is wrong of all, and is said once. */
function checkCodesOfCategories(
  wanted: WantedPlan,
  lots: PlanContext['lots'],
): readonly Rejection[] {
  const spokesmen = new Map([...lots.values()].map((each) => [each.lot.category as string, each]));
  return wanted.wasteOfCategories.flatMap(({ category, wasteCode }, index) => {
    const field = `wasteOfCategories.${index}`;
    return isKnownWasteCode(wasteCode)
      ? checkCodeOfGoods(wasteCode, spokesmen.get(category), field)
      : [wrongWasteCode(wasteCode, 'DW-04', field)];
  });
}

function checkCodesOfLots(wanted: WantedPlan, lots: PlanContext['lots']): readonly Rejection[] {
  return wanted.wasteCodes.flatMap(({ lotId, wasteCode }, index) => {
    const wrong: Rejection[] = [];
    const field = `wasteCodes.${index}`;
    if (!lots.has(lotId)) wrong.push(reject('LotNotOnOrder', undefined, { lot: lotId }, field));
    if (isKnownWasteCode(wasteCode))
      wrong.push(...checkCodeOfGoods(wasteCode, lots.get(lotId), field));
    else wrong.push(wrongWasteCode(wasteCode, 'DW-04', field));
    return wrong;
  });
}

/**
 * A code of other goods would let any permit cover these (DW-04): it must be one of the
 * category's or of its members, where the catalogue knows any. Rejection: `WasteCodeNotOfGoods`.
 */
function checkCodeOfGoods(
  wasteCode: string,
  on: { readonly lot: OrderLot } | undefined,
  field: string,
): readonly Rejection[] {
  if (on === undefined) return [];
  const { reference: lot, category } = on.lot;
  const own = [category, ...goodsCategory(category).members];
  const codes = [...new Set(own.flatMap((code) => goodsCategory(code).wasteCodes))];
  if (codes.length === 0 || codes.includes(wasteCode)) return [];
  const facts = { lot, wasteCode, codes: codes.join(', ') };
  return [reject('WasteCodeNotOfGoods', 'DW-04', facts, field)];
}

/** True for a code of the European List of Waste that the catalogue knows. */
export function isKnownWasteCode(code: string): boolean {
  return knownWasteCodes.has(code);
}

/**
 * DR-07: a plan's method, for all goods of the order. Rejections: `MethodNoDestruction`, those of
 * `checkMethodChoice`.
 */
export function checkMethod(
  { method, confirmedConditions: confirmed }: Pick<OrderPlan, 'method' | 'confirmedConditions'>,
  goods: readonly GoodsFacts[],
): readonly Rejection[] {
  const row = methods.find((candidate) => candidate.code === method);
  // Giving goods away is an exit of its own (DR-08), never a destruction.
  if (!isMethod(method) || row === undefined || row.step === 're-use') {
    return [reject('MethodNoDestruction', 'DR-07', { method }, 'method')];
  }
  return checkMethodChoice({ method, goods, confirmed });
}

function codesAfter(wanted: WantedPlan, lots: PlanContext['lots']): ReadonlyMap<string, string> {
  const ofCategory = new Map(
    wanted.wasteOfCategories.map(({ category, wasteCode }) => [category, wasteCode]),
  );
  const codes = new Map(
    [...lots].map(([lotId, { lot, wasteCode }]) => {
      return [lotId, ofCategory.get(lot.category) ?? wasteCode];
    }),
  );
  for (const { lotId, wasteCode } of wanted.wasteCodes) codes.set(lotId, wasteCode);
  return codes;
}
