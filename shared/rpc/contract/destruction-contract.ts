import { z } from 'zod';
import { command, query } from '../procedure.ts';
import {
  amount,
  day,
  finding,
  id,
  instant,
  line,
  locale,
  massGrams,
  money,
  note,
  nothing,
  page,
  pageOf,
  positiveQuantity,
  quantity,
  reason,
  secondSignature,
  sha256,
  signature,
} from './fields.ts';
import { actionView, basisInput, lotView, packageView, timelineEntry } from './goods-contract.ts';

export const orderState = z.enum([
  'draft',
  'requested',
  'approved',
  'rejected',
  'withdrawn',
  'scheduled',
  'staging',
  'dispatched',
  'executing',
  'executed',
  'reconciled',
  'certified',
  'cancelled',
]);

export const lineOutcome = z.enum(['destroyed', 'partly-destroyed', 'refused', 'not-found']);

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
  /** Facilities with a valid permit for it on the day. */
  facilities: z.array(z.object({ facilityId: id, permitId: id, name: z.string() })),
});

export const orderView = z.object({
  id,
  reference: z.string(),
  siteId: id,
  title: z.string(),
  state: orderState,
  lineCount: z.number(),
  totals: z.array(quantity),
  massGrams,
  method: z.string().nullable(),
  facilityName: z.string().nullable(),
  plannedDay: day.nullable(),
  requestedBy: z.string().nullable(),
  requestedAt: instant.nullable(),
  approvals: z.number(),
  approvalsNeeded: z.number(),
  /** Days since approval while the goods still stand here (DW-05). */
  daysInStaging: z.number().nullable(),
  certificateNumber: z.string().nullable(),
  updatedAt: instant,
});

const orderLine = z.object({
  lot: lotView,
  wasteCode: z.string(),
  basis: basisInput,
  quantity,
  massGrams: massGrams.nullable(),
  packages: z.array(
    packageView.extend({
      verification: z.enum(['waiting', 'verified', 'mismatch']),
      verifiedGrossGrams: amount.nullable(),
      verifiedAt: instant.nullable(),
      verifiedBy: z.string().nullable(),
    }),
  ),
  /** Stopped at re-verification (DW-06): stays here, the rest goes on. */
  stopped: z.boolean(),
  outcome: z
    .object({
      kind: lineOutcome,
      destroyed: quantity,
      destroyedGrams: massGrams.nullable(),
      note: z.string(),
    })
    .nullable(),
});

export const orderDetail = orderView.extend({
  lines: z.array(orderLine),
  plan: z.object({
    method: z.string().nullable(),
    confirmedConditions: z.array(z.string()),
    facilityId: id.nullable(),
    permitId: id.nullable(),
    permitNumber: z.string().nullable(),
    operations: z.array(z.string()),
    note: z.string(),
  }),
  /** Hash of what an approval binds (DW-03); null while a draft. */
  contentHash: sha256.nullable(),
  requestedByUserId: id.nullable(),
  approvalsGiven: z.array(
    z.object({ userId: id, name: z.string(), at: instant, contentHash: sha256 }),
  ),
  voidedApprovals: z.array(
    z.object({ name: z.string(), at: instant, voidedAt: instant, why: z.string() }),
  ),
  rejection: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  schedule: z.object({ day, operatorUserId: id, operatorName: z.string() }).nullable(),
  staging: z
    .object({
      locationId: id,
      locationPath: z.string(),
      beganAt: instant,
      releasedBy: z.array(z.string()),
    })
    .nullable(),
  dispatch: z
    .object({
      at: instant,
      vehicle: z.string(),
      driver: z.string(),
      seals: z.array(z.string()),
      weighbridgeOutGrams: amount.nullable(),
    })
    .nullable(),
  run: z
    .object({
      startedAt: instant,
      endedAt: instant.nullable(),
      operatorName: z.string(),
      witnesses: z.array(
        z.object({ name: z.string(), organisation: z.string(), outside: z.boolean() }),
      ),
      commission: z.array(z.object({ name: z.string(), position: z.string(), chair: z.boolean() })),
      checklist: z.array(z.object({ item: z.string(), done: z.boolean(), note: z.string() })),
      lossOfIdentity: z.object({ passed: z.boolean(), note: z.string() }).nullable(),
      photos: z.array(
        z.object({ phase: z.enum(['before', 'during', 'after']), sha256, name: z.string() }),
      ),
    })
    .nullable(),
  residues: z.array(
    z.object({
      id,
      name: z.string(),
      wasteCode: z.string(),
      massGrams,
      destination: z.string(),
      document: z.string(),
    }),
  ),
  reconciliation: z
    .object({
      at: instant.nullable(),
      rows: z.array(
        z.object({
          unit: z.string(),
          approved: amount,
          stopped: amount,
          loaded: amount,
          destroyed: amount,
          returned: amount,
          difference: z.number(),
          /** Of what was loaded, in thousandths. */
          differencePermille: z.number(),
          level: z.enum(['exact', 'within', 'warn', 'block', 'significant']),
        }),
      ),
      massInGrams: amount,
      residueGrams: amount,
      finding: z.string(),
      secondApprover: z.string().nullable(),
      dueOn: day.nullable(),
    })
    .nullable(),
  value: money.nullable(),
  timeline: z.array(timelineEntry),
  actions: z.array(actionView),
});

export const certificateView = z.object({
  id,
  number: z.string(),
  orderId: id,
  orderReference: z.string(),
  issuedAt: instant,
  destroyedOn: day,
  lines: z.number(),
  totals: z.array(quantity),
  method: z.string(),
  signedBy: z.string(),
  sha256,
  sizeBytes: z.number(),
});

const lotsInput = z
  .array(z.object({ lotId: id, quantity: positiveQuantity.optional() }))
  .min(1)
  .max(20_000);
/** The version of the order that the person saw; a change since is `OrderChanged`. */
const seen = { orderId: id, version: z.number().int().min(0) };

export const destructionContract = {
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
    input: z.object({ orderId: id }),
    output: orderDetail.extend({ version: z.number() }),
    permission: 'goods.read',
    rejections: ['OrderUnknown'],
  }),
  /** Every method with its verdict for these goods, lawful ones ranked first (DR-07). */
  'orders.rankMethods': query({
    input: z.object({ orderId: id }),
    output: z.object({ methods: z.array(methodVerdict) }),
    permission: 'goods.read',
    rejections: ['OrderUnknown'],
  }),
  'orders.create': command({
    input: z.object({ title: line, lots: lotsInput }),
    output: z.object({ id, reference: z.string() }),
    permission: 'orders.request',
    rejections: [
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
      'CompositionUnknown',
      'SiteDiffers',
    ],
  }),
  'orders.addLots': command({
    input: z.object({ ...seen, lots: lotsInput }),
    output: nothing,
    permission: 'orders.request',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
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
      'CompositionUnknown',
      'SiteDiffers',
    ],
  }),
  'orders.removeLots': command({
    input: z.object({ ...seen, lotIds: z.array(id).min(1), reason }),
    output: nothing,
    permission: 'orders.request',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'LotNotOnOrder',
      'OrderWouldBeEmpty',
    ],
  }),
  /** Sets method, facility and permit; checks DR-07 and DW-04. Voids approvals (DW-03). */
  'orders.setPlan': command({
    input: z.object({
      ...seen,
      method: z.string().regex(/^[A-R]$/),
      confirmedConditions: z.array(z.string().max(60)).max(60),
      facilityId: id,
      permitId: id,
      wasteCodes: z.array(z.object({ lotId: id, wasteCode: z.string().max(12) })).max(20_000),
      plannedDay: day,
      note: z.string().trim().max(2000).default(''),
    }),
    output: nothing,
    permission: 'orders.request',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'LotNotOnOrder',
      'MethodProhibited',
      'MethodNotApplicable',
      'ConditionNotConfirmed',
      'CompositionUnknown',
      'FacilityUnknown',
      'PermitUnknown',
      'PermitExpired',
      'PermitNotYetValid',
      'PermitRevoked',
      'PermitWasteCodeMissing',
      'PermitOperationMissing',
      'PermitMethodMissing',
      'PermitCapacityExceeded',
      'WasteCodeUnknown',
      'DateInPast',
    ],
  }),
  'orders.request': command({
    input: z.object({ ...seen, reason }),
    output: z.object({ contentHash: sha256 }),
    permission: 'orders.request',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'PlanMissing',
      'LotHeld',
      'LotFrozen',
      'LotStateWrong',
      'PermitExpired',
      'PermitNotYetValid',
      'PermitRevoked',
      'PermitCapacityExceeded',
      'MassUnknown',
    ],
  }),
  'orders.withdraw': command({
    input: z.object({ ...seen, reason }),
    output: nothing,
    permission: 'orders.request',
    rejections: ['OrderUnknown', 'OrderChanged', 'OrderStateWrong', 'NotTheRequester'],
  }),
  'orders.reject': command({
    input: z.object({ ...seen, reason }),
    output: nothing,
    permission: 'orders.approve',
    rejections: ['OrderUnknown', 'OrderChanged', 'OrderStateWrong', 'ApproverIsRequester'],
  }),
  /** DW-01, DW-02, DW-03: another person, who sees exactly this content. */
  'orders.approve': command({
    input: z.object({ ...seen, contentHash: sha256, signature }),
    output: z.object({ approvals: z.number(), approvalsNeeded: z.number() }),
    permission: 'orders.approve',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'ApproverIsRequester',
      'ApprovedAlready',
      'CredentialsWrong',
      'UserLocked',
      'LotHeld',
      'LotFrozen',
      'PermitExpired',
      'PermitNotYetValid',
      'PermitRevoked',
      'PermitCapacityExceeded',
    ],
  }),
  'orders.schedule': command({
    input: z.object({ ...seen, day, operatorUserId: id }),
    output: nothing,
    permission: 'orders.approve',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'DateInPast',
      'OperatorIsApprover',
      'UserUnknown',
      'OperatorNotStorekeeper',
      'PermitExpired',
      'PermitNotYetValid',
      'PermitRevoked',
    ],
  }),
  /** DW-05: two people open the cage; the lots move into it. */
  'orders.beginStaging': command({
    input: z.object({ ...seen, locationId: id, secondPerson: secondSignature }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'LocationUnknown',
      'LocationNotCage',
      'SecondPersonIsSame',
      'CredentialsWrong',
      'UserLocked',
      'ApproverHandlesGoods',
      'ApprovalVoid',
      'LotHeld',
      'LotFrozen',
      'BinForbidden',
    ],
  }),
  /** DW-06: scanned, seal checked, weighed; a mismatch stops its line only. */
  'orders.verifyPackage': command({
    input: z.object({
      ...seen,
      packageId: id,
      scanned: line,
      sealNumber: z.string().trim().max(60).nullable(),
      sealCondition: z.enum(['intact', 'broken', 'missing', 'differs', 'none']),
      innerCount: amount,
      grossGrams: amount.nullable(),
    }),
    output: z.object({
      result: z.enum(['verified', 'mismatch']),
      findings: z.array(finding),
      discrepancyIds: z.array(id),
    }),
    permission: 'orders.carry-out',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'PackageUnknown',
      'PackageNotOnOrder',
      'ScanIsOtherPackage',
      'PackageVerifiedAlready',
      'WeightMissing',
    ],
  }),
  'orders.dispatch': command({
    input: z.object({
      ...seen,
      vehicle: line,
      driver: line,
      seals: z.array(line).max(50),
      weighbridgeOutGrams: amount.nullable(),
      secondPerson: secondSignature,
    }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'PackagesNotVerified',
      'NothingToDispatch',
      'SecondPersonIsSame',
      'CredentialsWrong',
      'UserLocked',
      'ApprovalVoid',
      'ApproverHandlesGoods',
    ],
  }),
  /** DW-01, DW-07: operator and two witnesses, none of them the approver; one from outside. */
  'orders.start': command({
    input: z.object({
      ...seen,
      witnesses: z
        .array(
          z.object({
            name: line,
            organisation: line,
            position: z.string().trim().max(200),
            outside: z.boolean(),
            userId: id.nullable(),
          }),
        )
        .max(20),
      commission: z
        .array(z.object({ name: line, position: line, chair: z.boolean() }))
        .max(30)
        .default([]),
      weighbridgeInGrams: amount.nullable().default(null),
    }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'TwoWitnessesNeeded',
      'PeopleNotDistinct',
      'OutsideWitnessMissing',
      'CommissionNeedsOneChair',
      'OperatorIsOther',
      'PermitExpired',
      'PermitRevoked',
      'UserUnknown',
    ],
  }),
  'orders.checkItem': command({
    input: z.object({ ...seen, item: line, done: z.boolean(), note: z.string().trim().max(2000) }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: ['OrderUnknown', 'OrderChanged', 'OrderStateWrong', 'ChecklistItemUnknown'],
  }),
  'orders.recordOutcome': command({
    input: z.object({
      ...seen,
      lotId: id,
      outcome: lineOutcome,
      destroyed: amount,
      destroyedGrams: amount.nullable(),
      note: z.string().trim().max(2000),
    }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'LotNotOnOrder',
      'LineStopped',
      'OutcomeContradictsQuantity',
      'QuantityExceedsLot',
      'NoteMissing',
    ],
  }),
  'orders.attachPhoto': command({
    input: z.object({
      ...seen,
      phase: z.enum(['before', 'during', 'after']),
      name: line,
      mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp']),
      contentBase64: z.string().max(30_000_000),
    }),
    output: z.object({ sha256 }),
    permission: 'orders.carry-out',
    rejections: ['OrderUnknown', 'OrderChanged', 'OrderStateWrong', 'PhotoNotImage'],
  }),
  'orders.recordLossOfIdentity': command({
    input: z.object({ ...seen, passed: z.boolean(), note }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: ['OrderUnknown', 'OrderChanged', 'OrderStateWrong'],
  }),
  'orders.recordResidue': command({
    input: z.object({
      ...seen,
      name: line,
      wasteCode: z.string().max(12),
      massGrams: amount,
      destination: line,
      document: z.string().trim().max(200),
    }),
    output: z.object({ id }),
    permission: 'orders.carry-out',
    rejections: ['OrderUnknown', 'OrderChanged', 'OrderStateWrong', 'WasteCodeUnknown'],
  }),
  'orders.finish': command({
    input: z.object({ ...seen, endedAt: instant }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'OutcomesMissing',
      'ChecklistOpen',
      'LossOfIdentityMissing',
      'DateInFuture',
      'EndBeforeStart',
    ],
  }),
  /** DW-08, DW-10. Outside tolerance needs a second approver and a written finding. */
  'orders.reconcile': command({
    input: z.object({
      ...seen,
      noResidueReason: z.string().trim().max(2000).nullable(),
      finding: z.string().trim().max(4000),
      signature,
      secondApprover: secondSignature.nullable(),
    }),
    output: nothing,
    permission: 'orders.approve',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'ResidueMissing',
      'DifferenceBlocked',
      'FindingMissing',
      'SecondPersonIsSame',
      'SecondApproverNotSupervisor',
      'CredentialsWrong',
      'UserLocked',
      'LossOfIdentityFailed',
    ],
  }),
  /** DW-11: one act issues the certificate, marks the lots destroyed and seals both. */
  'orders.certify': command({
    input: z.object({ ...seen, language: locale, signature }),
    output: z.object({ certificateId: id, number: z.string(), sha256 }),
    permission: 'certificates.sign',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'CredentialsWrong',
      'UserLocked',
      'NothingDestroyed',
    ],
  }),
  'orders.cancel': command({
    input: z.object({ ...seen, reason, returnLocationId: id.nullable() }),
    output: nothing,
    permission: 'orders.approve',
    rejections: [
      'OrderUnknown',
      'OrderChanged',
      'OrderStateWrong',
      'LocationUnknown',
      'ReturnPlaceMissing',
      'BinForbidden',
    ],
  }),
  'certificates.list': query({
    input: z.object({ search: z.string().max(100).optional(), ...page }),
    output: pageOf(certificateView),
    permission: 'goods.read',
  }),
  'certificates.get': query({
    input: z.object({ certificateId: id }),
    output: certificateView.extend({
      statement: z.unknown(),
      proof: z.object({
        treeSize: z.number(),
        root: z.string(),
        leafIndex: z.number(),
        checkpoint: z.string(),
        keyFingerprint: z.string(),
      }),
    }),
    permission: 'goods.read',
    rejections: ['CertificateUnknown'],
  }),
  /** The stored bytes; a reprint is the same bytes (CT-02). */
  'certificates.file': query({
    input: z.object({ certificateId: id }),
    output: z.object({ fileName: z.string(), contentBase64: z.string(), sha256 }),
    permission: 'goods.read',
    audit: 'access',
    rejections: ['CertificateUnknown'],
  }),
  /** Checks any file a person brings, as an outsider would. */
  'certificates.verifyFile': query({
    input: z.object({ contentBase64: z.string().max(90_000_000) }),
    output: z.object({
      ok: z.boolean(),
      number: z.string().nullable(),
      issuedHere: z.boolean(),
      key: z.string().nullable(),
      problems: z.array(z.object({ code: z.string(), detail: z.string() })),
    }),
    permission: 'goods.read',
  }),
} as const;

export type OrderState = z.infer<typeof orderState>;
