import { z } from 'zod';
import { samplePurposes } from '../../domain/goods/goods-events.ts';
import { holdKinds } from '../../domain/goods/holds.ts';
import { command, query } from '../procedure.ts';
import {
  day,
  finding,
  id,
  line,
  nothing,
  page,
  pageOf,
  positiveAmount,
  positiveQuantity,
  quantity,
  reason,
} from './fields.ts';
import {
  basisInput,
  lotDetail,
  lotStatus,
  lotView,
  receivedPackage,
  sealCondition,
  seizureInput,
  seizureView,
  storageProfile,
  timelineEntry,
} from './goods-views.ts';

export const goodsContract = {
  'seizures.list': query({
    /** Words that occur anywhere in number, reference, place, office, persons or goods. */
    input: z.object({ search: z.string().max(100).optional(), ...page }),
    /** `totalIsMinimum`: a search that finds so many stops counting. */
    output: pageOf(seizureView).extend({ totalIsMinimum: z.boolean() }),
    permission: 'goods.read',
  }),
  'seizures.get': query({
    input: z.object({ seizureId: id }),
    output: seizureView.extend({
      legalBasis: z.string(),
      conveyance: z.string(),
      route: z.string(),
      persons: z.array(z.object({ name: z.string(), capacity: z.string() })),
      remarks: z.string(),
      lots: z.array(lotView),
    }),
    permission: 'goods.read',
    rejections: ['SeizureUnknown'],
  }),
  /** Registers an enforcement event with its lines; each line begins as one expected lot. */
  'seizures.register': command({
    input: seizureInput,
    output: z.object({ id, reference: z.string(), lotIds: z.array(id) }),
    permission: 'goods.handle',
    rejections: [
      'SeizureNumberTaken',
      'CategoryUnknown',
      'DateInFuture',
      'DateImpossible',
      'DateTooEarly',
      'CountryUnknown',
      'CurrencyUnknown',
      'LineRepeated',
      'MassContradictsQuantity',
      'LineTooLarge',
      'TotalTooLarge',
    ],
  }),
  'lots.list': query({
    input: z.object({
      search: z.string().max(100).optional(),
      status: z.array(lotStatus).optional(),
      category: z.string().optional(),
      locationId: id.optional(),
      seizureId: id.optional(),
      reviewDueBy: day.optional(),
      condition: z.enum(['held', 'frozen', 'unassessed', 'unknown-composition']).optional(),
      /** Lots that could be put on a destruction order now. */
      orderable: z.boolean().optional(),
      sort: z.enum(['newest', 'review', 'reference', 'quantity']).default('newest'),
      ...page,
    }),
    output: pageOf(lotView).extend({
      totals: z.array(quantity),
      /** True when more match than were counted: total and totals are then "at least". */
      totalIsMinimum: z.boolean(),
    }),
    permission: 'goods.read',
  }),
  'lots.get': query({
    input: z.object({ lotId: id }),
    output: lotDetail,
    permission: 'goods.read',
    rejections: ['LotUnknown'],
  }),
  'lots.timeline': query({
    input: z.object({ lotId: id, ...page }),
    output: pageOf(timelineEntry),
    permission: 'goods.read',
    rejections: ['LotUnknown'],
  }),
  /** Resolves what was scanned or typed to a thing: lot, package, location, seizure, order. */
  'scan.resolve': query({
    input: z.object({ text: z.string().trim().min(1).max(100) }),
    output: z.object({
      matches: z.array(
        z.object({
          kind: z.enum(['lot', 'package', 'location', 'seizure', 'order', 'certificate']),
          id,
          reference: z.string(),
          title: z.string(),
          /** The lot that a package holds: a package is shown with it. */
          lotId: id.optional(),
        }),
      ),
    }),
    permission: 'goods.read',
  }),
  /** Expected against received, package by package; a difference opens a discrepancy at once. */
  'lots.receive': command({
    input: z.object({
      lotId: id,
      /** Intake or quarantine zone. */
      locationId: id,
      counted: positiveQuantity,
      massGrams: positiveAmount.nullable(),
      /** Room it takes, when measured (SS-03). */
      volumeMillilitres: positiveAmount.nullable().default(null),
      palletPlaces: positiveAmount.nullable().default(null),
      packages: z.array(receivedPackage).min(1).max(10_000),
      note: z.string().trim().max(2000).default(''),
    }),
    output: z.object({ discrepancyIds: z.array(id) }),
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'LocationUnknown',
      'LocationNotForReceiving',
      'UnitDiffers',
      'PackagesDoNotAddUp',
      'TareExceedsGross',
      'PackagingUnknown',
      'SealMissing',
      'MassContradictsQuantity',
      'LineTooLarge',
      'TotalTooLarge',
    ],
  }),
  'lots.assessProfile': command({
    input: z.object({
      lotId: id,
      category: z.string().max(40),
      profile: storageProfile,
      /** On what the assessment rests: label, safety data sheet, laboratory report … */
      basis: line,
    }),
    output: z.object({ findings: z.array(finding) }),
    permission: 'goods.check',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'CategoryUnknown',
      'StorageClassUnknown',
      'TransportClassUnknown',
      'TemperatureBandUnknown',
      'ProfileContradictory',
    ],
  }),
  'lots.split': command({
    input: z.object({
      lotId: id,
      quantity: positiveQuantity,
      massGrams: positiveAmount.nullable(),
      packageIds: z.array(id).max(10_000),
      reason,
    }),
    output: z.object({ lotId: id, reference: z.string() }),
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'UnitDiffers',
      'QuantityExceedsLot',
      'SplitLeavesNothing',
      'PackagesDoNotAddUp',
      'PackageNotInLot',
      'LotFrozen',
      'MassUnknown',
      'MassExceedsLot',
    ],
  }),
  /** Gives a lot that nobody has weighed its net mass: no order takes it before (DW-04). */
  'lots.weigh': command({
    input: z.object({ lotId: id, massGrams: positiveAmount, reason }),
    output: nothing,
    permission: 'goods.handle',
    rejections: ['LotUnknown', 'LotStateWrong', 'LotWeighedAlready', 'LineTooLarge'],
  }),
  /** Packs and seals loose goods, as a rest that came back from a plant (DW-06, DW-09). */
  'lots.pack': command({
    input: z.object({
      lotId: id,
      packages: z
        .array(receivedPackage.omit({ expectedSealNumber: true, sealCondition: true }))
        .min(1)
        .max(10_000),
      reason,
    }),
    output: nothing,
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'LotFrozen',
      'LotPackedAlready',
      'UnitDiffers',
      'PackagesDoNotAddUp',
      'TareExceedsGross',
      'PackagingUnknown',
      'SealTwice',
      'LineTooLarge',
    ],
  }),
  'lots.takeSample': command({
    input: z.object({
      lotId: id,
      quantity: positiveQuantity,
      massGrams: positiveAmount.nullable(),
      packageId: id,
      sealNumber: line,
      newSealNumber: line,
      purpose: z.enum(samplePurposes),
      keptAt: line,
      keptUntil: day,
      reason,
    }),
    output: z.object({ id, reference: z.string() }),
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'UnitDiffers',
      'QuantityExceedsLot',
      'PackageNotInLot',
      'LotFrozen',
      'DateInPast',
      'SampleLeavesNothing',
      'MassUnknown',
      'MassExceedsLot',
    ],
  }),
  'lots.placeHold': command({
    input: z.object({
      lotId: id,
      kind: z.enum(holdKinds),
      reference: line,
      reason,
    }),
    output: z.object({ id }),
    permission: 'goods.decide',
    rejections: ['LotUnknown', 'LotStateWrong'],
  }),
  'lots.liftHold': command({
    input: z.object({ lotId: id, holdId: id, reference: line, reason }),
    output: nothing,
    permission: 'goods.decide',
    rejections: ['LotUnknown', 'HoldUnknown', 'HoldLifted'],
  }),
  /** Answers the dated question "can this go?" (DR-02, DR-04, DR-06). */
  'lots.answerReview': command({
    input: z.discriminatedUnion('answer', [
      z.object({ answer: z.literal('hold'), lotId: id, nextReview: day, reason }),
      z.object({
        answer: z.literal('destroy'),
        lotId: id,
        basis: basisInput,
        /** Required when no sample was kept (DR-06). */
        sampleWaiver: z.string().trim().max(2000).nullable(),
        reason,
      }),
      z.object({
        answer: z.enum(['release', 'transfer', 'recycle']),
        lotId: id,
        basis: basisInput,
        recipient: line,
        reason,
      }),
      z.object({
        answer: z.literal('donate'),
        lotId: id,
        basis: basisInput,
        recipient: line,
        /** Documents of DR-08; empty text where there is none. */
        debrandingProof: z.string().trim().max(200),
        noResaleUndertaking: z.string().trim().max(200),
        rightHolderConsent: z.string().trim().max(200),
        reason,
      }),
    ]),
    output: nothing,
    permission: 'goods.decide',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'LotHeld',
      'LotFrozen',
      'DateInPast',
      'DateInFuture',
      'SampleUndecided',
      'CompositionUnknown',
      'DebrandingProofMissing',
      'NoResaleUndertakingMissing',
      'RightHolderConsentMissing',
    ],
  }),
  /** The goods leave as the review answered: released, transferred, donated, recycled. */
  'lots.carryOutExit': command({
    input: z.object({ lotId: id, handedTo: line, document: line, reason }),
    output: nothing,
    permission: 'goods.handle',
    rejections: ['LotUnknown', 'LotStateWrong', 'LotHeld', 'LotFrozen', 'ExitNotDecided'],
  }),
  /** Records a seal check at an access (CC-06); a mismatch freezes the lot. */
  'packages.checkSeal': command({
    input: z.object({
      packageId: id,
      sealNumber: z.string().trim().max(60).nullable(),
      condition: sealCondition.exclude(['none']),
      /** A new seal put on after opening, with the reason of the access. */
      newSealNumber: z.string().trim().max(60).nullable(),
      reason,
    }),
    output: z.object({ discrepancyId: id.nullable() }),
    permission: 'goods.handle',
    rejections: ['PackageUnknown', 'LotStateWrong'],
  }),
} as const;
