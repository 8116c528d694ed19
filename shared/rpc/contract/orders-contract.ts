import { z } from 'zod';
import { command, query } from '../procedure.ts';
import {
  day,
  finding,
  id,
  line,
  nothing,
  page,
  pageOf,
  positiveQuantity,
  reason,
  sha256,
  signature,
} from './fields.ts';
import {
  orderDetail,
  orderLine,
  orderState,
  orderView,
  seen,
  seenRefusals,
} from './order-views.ts';
import { binRefusals, confirmedAtPlace } from './storage-contract.ts';

/** DW-04: whether a plant may do it on the day, and everything that stands against it. */
const plantVerdict = z.object({
  facilityId: id,
  name: z.string(),
  permitId: id,
  permitNumber: z.string(),
  fits: z.boolean(),
  findings: z.array(finding),
  /** The waste code that each category goes under there. */
  wasteCodes: z.array(z.object({ category: z.string(), wasteCode: z.string() })),
});

const methodVerdict = z.object({
  method: z.string(),
  verdict: z.enum(['suitable', 'conditional', 'prohibited', 'not-applicable']),
  /** Numbered reasons of the method table that bind here. */
  reasons: z.array(z.string()),
  findings: z.array(finding),
  /** Codes of the conditions to confirm before it can be chosen (DR-07). */
  conditions: z.array(z.string()),
  operations: z.array(z.string()),
  hierarchyRank: z.number(),
  residues: z.array(z.object({ wasteCode: z.string(), name: z.string() })),
  emissions: z
    .object({
      gramsCo2e: z.number(),
      factorSet: z.string(),
      year: z.number(),
      estimated: z.boolean(),
    })
    .nullable(),
  /** Every permit of an active facility, those that fit first; none for a refused method. */
  plants: z.array(plantVerdict),
});

const lotsInput = z
  .array(z.object({ lotId: id, quantity: positiveQuantity.optional() }))
  .min(1)
  .max(20_000);

/** Why a lot may not go on an order: to one that is made, or one that is drafted. */
const lotRejections = [
  'LotUnknown',
  'LotStateWrong',
  'LotHeld',
  'LotFrozen',
  'BasisMissing',
  'SampleUndecided',
  'QuantityExceedsLot',
  'UnitDiffers',
  'LotRepeated',
  'LotOnOtherOrder',
  'LotOnThisOrder',
  'CompositionUnknown',
  'SiteDiffers',
  'PartBreaksPackage',
  'PackagesDoNotAddUp',
  'MassUnknown',
  'MassExceedsLot',
] as const;

/** Why the plan no longer fits the goods or the day, which went on since (DR-07, DW-03, DW-04). */
const planFitRejections = [
  'PlannedDayPassed',
  'MethodProhibited',
  'MethodNotApplicable',
  'MethodNoDestruction',
  'ConditionNotConfirmed',
  'CompositionUnknown',
  'PermitWasteCodeMissing',
  'PermitOperationMissing',
  'PermitMethodMissing',
] as const;

/** Why a permit does not hold on a day (DW-04). */
export const permitDayRefusals = ['PermitExpired', 'PermitNotYetValid', 'PermitRevoked'] as const;

/** Drafting, deciding and ending a destruction order. */
export const ordersContract = {
  'orders.list': query({
    input: z.object({
      state: z.array(orderState).optional(),
      search: z.string().max(100).optional(),
      ...page,
    }),
    output: pageOf(orderView),
    permission: 'goods.read',
  }),
  'orders.get': query({
    input: z.object({ orderId: id, lines: z.number().int().min(0).max(20_000).default(500) }),
    output: orderDetail.extend({
      version: z.number(),
      /** The newest first: which version each made, by which command. Not all of a long life. */
      changes: z.array(z.object({ version: z.number(), commandId: id })),
    }),
    permission: 'goods.read',
    rejections: ['OrderUnknown'],
  }),
  /** The lines of a long order page by page, or only those that still want something. */
  'orders.lines': query({
    input: z.object({
      orderId: id,
      show: z.enum(['all', 'unverified', 'stopped', 'without-outcome']).default('all'),
      ...page,
    }),
    output: pageOf(orderLine),
    permission: 'goods.read',
    rejections: ['OrderUnknown'],
  }),
  /** Every method with its verdict for these goods, lawful ones ranked first (DR-07). */
  'orders.rankMethods': query({
    /** `day`: the one that somebody thinks of; the planned one, or today, when left out. */
    input: z.object({ orderId: id, day: day.optional() }),
    output: z.object({ methods: z.array(methodVerdict) }),
    permission: 'goods.read',
    rejections: ['OrderUnknown'],
  }),
  'orders.create': command({
    input: z.object({ title: line, lots: lotsInput }),
    output: z.object({ id, reference: z.string() }),
    permission: 'orders.request',
    rejections: [...lotRejections],
  }),
  'orders.addLots': command({
    input: z.object({ ...seen, lots: lotsInput }),
    output: nothing,
    permission: 'orders.request',
    rejections: [...seenRefusals, ...lotRejections],
  }),
  'orders.removeLots': command({
    input: z.object({ ...seen, lotIds: z.array(id).min(1), reason }),
    output: nothing,
    permission: 'orders.request',
    rejections: [...seenRefusals, 'LotNotOnOrder', 'OrderWouldBeEmpty'],
  }),
  /** Sets method, facility and permit; checks DR-07 and DW-04. Voids approvals (DW-03). */
  'orders.setPlan': command({
    input: z.object({
      ...seen,
      method: z.string().regex(/^[A-R]$/),
      confirmedConditions: z.array(z.string().max(60)).max(60),
      facilityId: id,
      permitId: id,
      /** For all lots of a category, however long the order is. */
      wasteOfCategories: z
        .array(z.object({ category: z.string().max(40), wasteCode: z.string().max(12) }))
        .max(200)
        .default([]),
      /** For single lots, before the code of their category. */
      wasteCodes: z
        .array(z.object({ lotId: id, wasteCode: z.string().max(12) }))
        .max(20_000)
        .default([]),
      plannedDay: day,
      note: z.string().trim().max(2000).default(''),
    }),
    output: nothing,
    permission: 'orders.request',
    rejections: [
      ...seenRefusals,
      'LotNotOnOrder',
      'MethodProhibited',
      'MethodNotApplicable',
      'MethodNoDestruction',
      'ConditionNotConfirmed',
      'CompositionUnknown',
      'FacilityUnknown',
      'PermitUnknown',
      ...permitDayRefusals,
      'PermitWasteCodeMissing',
      'PermitOperationMissing',
      'PermitMethodMissing',
      'PermitCapacityExceeded',
      'WasteCodeMissing',
      'WasteCodeUnknown',
      'WasteCodeNotOfGoods',
      'DateInPast',
    ],
  }),
  'orders.request': command({
    input: z.object({ ...seen, reason }),
    output: z.object({ contentHash: sha256 }),
    permission: 'orders.request',
    rejections: [
      ...seenRefusals,
      'PlanMissing',
      'LotHeld',
      'LotFrozen',
      'LotStateWrong',
      ...permitDayRefusals,
      'PermitCapacityExceeded',
      'LotNotWeighed',
      'LotNotPacked',
      ...planFitRejections,
    ],
  }),
  'orders.withdraw': command({
    input: z.object({ ...seen, reason }),
    output: nothing,
    permission: 'orders.request',
    rejections: [...seenRefusals, 'NotTheRequester'],
  }),
  'orders.reject': command({
    input: z.object({ ...seen, reason }),
    output: nothing,
    permission: 'orders.approve',
    rejections: [...seenRefusals, 'ApproverIsRequester'],
  }),
  /** DW-01, DW-02, DW-03: another person, who sees exactly this content. */
  'orders.approve': command({
    input: z.object({ ...seen, contentHash: sha256, signature }),
    output: z.object({ approvals: z.number(), approvalsNeeded: z.number() }),
    permission: 'orders.approve',
    rejections: [
      ...seenRefusals,
      'ApproverIsRequester',
      'ApprovedAlready',
      'ApprovalsComplete',
      'CredentialsWrong',
      'UserLocked',
      'LotHeld',
      'LotFrozen',
      ...permitDayRefusals,
      'PermitCapacityExceeded',
      ...planFitRejections,
    ],
  }),
  'orders.schedule': command({
    input: z.object({ ...seen, day, operatorUserId: id }),
    output: nothing,
    permission: 'orders.approve',
    rejections: [
      ...seenRefusals,
      'DateInPast',
      'DayDiffersFromPlan',
      'OperatorIsApprover',
      'UserUnknown',
      'OperatorNotStorekeeper',
      ...permitDayRefusals,
    ],
  }),
  /** Goods that have left their place go back under the rules of putting away (SS-01 … SS-08). */
  'orders.cancel': command({
    input: z.object({
      ...seen,
      reason,
      returnLocationId: id.nullable(),
      confirmedConditions: confirmedAtPlace,
    }),
    output: nothing,
    permission: 'orders.approve',
    rejections: [
      ...seenRefusals,
      'LocationUnknown',
      'ReturnPlaceMissing',
      'LocationNotForStorage',
      ...binRefusals,
      'PlaceConditionNotConfirmed',
    ],
  }),
} as const;
