import { z } from 'zod';
import { largestLine } from '../../domain/goods/line-limit.ts';
import { command, query } from '../procedure.ts';
import {
  amount,
  positiveAmount,
  finding,
  id,
  instant,
  line,
  note,
  nothing,
  reason,
  secondPersonRefusals,
  secondSignature,
  sha256,
  signature,
} from './fields.ts';
import { sealCondition } from './goods-views.ts';
import { lineOutcome, photoPhase, seen, seenRefusals } from './order-views.ts';
import { permitDayRefusals } from './orders-contract.ts';
import { capacityRefusals } from './storage-contract.ts';

const photoType = z.enum(['image/jpeg', 'image/png', 'image/webp']);
/** 22 MB of picture: more than a camera makes, and little enough for one answer. */
const largestPhotoBase64 = 30_000_000;

/** From the locked cage to the reconciled balance. */
export const runsContract = {
  /** DW-05: two people open the cage; the lots move into it. */
  'orders.beginStaging': command({
    input: z.object({ ...seen, locationId: id, secondPerson: secondSignature }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      ...seenRefusals,
      'LocationUnknown',
      'LocationNotCage',
      ...secondPersonRefusals,
      'ApproverHandlesGoods',
      'ApprovalVoid',
      'LotHeld',
      'LotFrozen',
      'LotStateWrong',
      'BinForbidden',
      ...capacityRefusals,
    ],
  }),
  /** DW-06: scanned, seal checked, weighed; a mismatch stops its line only. */
  'orders.verifyPackage': command({
    input: z.object({
      ...seen,
      packageId: id,
      scanned: line,
      sealNumber: z.string().trim().max(60).nullable(),
      sealCondition,
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
      ...seenRefusals,
      'PackageUnknown',
      'PackageNotOnOrder',
      'ScanIsOtherPackage',
      'PackageVerifiedAlready',
      'SealMissing',
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
      ...permitDayRefusals,
      ...seenRefusals,
      'PackagesNotVerified',
      'NothingToDispatch',
      ...secondPersonRefusals,
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
      ...seenRefusals,
      'TwoWitnessesNeeded',
      'PeopleNotDistinct',
      'OutsideWitnessMissing',
      'CommissionNeedsOneChair',
      'OperatorIsOther',
      ...permitDayRefusals,
      'PermitCapacityExceeded',
      'ApprovalVoid',
      'UserUnknown',
    ],
  }),
  'orders.checkItem': command({
    input: z.object({ ...seen, item: line, done: z.boolean(), note: z.string().trim().max(2000) }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [...seenRefusals, 'ChecklistItemUnknown', 'NoteMissing'],
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
      ...seenRefusals,
      'LotNotOnOrder',
      'LineStopped',
      'LotHeld',
      'LotFrozen',
      'OutcomeContradictsQuantity',
      'DestroyedMassExceedsLoaded',
      'QuantityExceedsLot',
      'NoteMissing',
    ],
  }),
  'orders.attachPhoto': command({
    input: z.object({
      ...seen,
      phase: photoPhase,
      name: line,
      mediaType: photoType,
      contentBase64: z.string().max(largestPhotoBase64),
    }),
    output: z.object({ sha256 }),
    permission: 'orders.carry-out',
    rejections: [...seenRefusals, 'PhotoNotImage'],
  }),
  /** The stored bytes of one photograph of this order. */
  'orders.photo': query({
    input: z.object({ orderId: id, sha256 }),
    output: z.object({
      name: z.string(),
      mediaType: photoType,
      contentBase64: z.string().max(largestPhotoBase64),
    }),
    permission: 'goods.read',
    rejections: ['OrderUnknown', 'PhotoUnknown'],
  }),
  'orders.recordLossOfIdentity': command({
    input: z.object({ ...seen, passed: z.boolean(), note }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [...seenRefusals],
  }),
  'orders.recordResidue': command({
    input: z.object({
      ...seen,
      name: line,
      wasteCode: z.string().trim().min(1).max(12),
      massGrams: positiveAmount.max(largestLine),
      destination: line,
      document: z.string().trim().max(200),
    }),
    output: z.object({ id }),
    permission: 'orders.carry-out',
    rejections: [...seenRefusals, 'WasteCodeUnknown'],
  }),
  'orders.withdrawResidue': command({
    input: z.object({ ...seen, residueId: id, reason }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [...seenRefusals, 'ResidueUnknown'],
  }),
  'orders.finish': command({
    input: z.object({ ...seen, endedAt: instant }),
    output: nothing,
    permission: 'orders.carry-out',
    rejections: [
      ...seenRefusals,
      'OutcomesMissing',
      'ChecklistOpen',
      'LossOfIdentityMissing',
      'LossOfIdentityFailed',
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
      ...seenRefusals,
      'SignerCarriedOut',
      'ResidueMissing',
      'ResidueExceedsLoad',
      'DifferenceBlocked',
      'FindingMissing',
      'SecondPersonIsSame',
      'SecondPersonChanged',
      'SecondApproverNotSupervisor',
      'CredentialsWrong',
      'UserLocked',
      'LossOfIdentityFailed',
    ],
  }),
} as const;
