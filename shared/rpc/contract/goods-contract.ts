import { z } from 'zod';
import { command, query } from '../procedure.ts';
import {
  amount,
  country,
  currency,
  day,
  finding,
  id,
  instant,
  line,
  note,
  nothing,
  page,
  pageOf,
  partialDate,
  positiveAmount,
  positiveQuantity,
  quantity,
  reason,
  signature,
} from './fields.ts';

export const lotStatus = z.enum([
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
]);

/** Storage profile of a lot (PRODUCT section 2); `assessed` false means taken from the category. */
export const storageProfile = z.object({
  /** LGK code; empty exactly when the composition is unknown. */
  storageClass: z.string().max(8),
  /** Classes of the subsidiary hazards; the strictest of all holds (SS-02). */
  subsidiaryStorageClasses: z.array(z.string().max(8)).max(4).default([]),
  unNumbers: z.array(z.string().regex(/^UN\d{4}$/)).max(10),
  ghs: z.array(z.string().regex(/^GHS0\d$/)).max(9),
  transportClass: z.string().max(8).nullable(),
  subsidiaryClasses: z.array(z.string().max(8)).max(4),
  form: z.enum(['solid', 'liquid', 'gas', 'paste', 'article', 'mixed']),
  temperatureBand: z.string().max(40),
  moistureSensitive: z.boolean(),
  /** Highest relative humidity; left out, moisture-sensitive goods get the usual limit. */
  humidityMaxPercent: z.number().int().min(1).max(100).nullable().default(null),
  securityLevel: z.number().int().min(1).max(4),
  toxic: z.boolean(),
  foodOrFeed: z.boolean(),
  /** Paper, textile, wood, cartons, film: extra fire load beside hazards (SS-07). */
  fireLoad: z.boolean().default(false),
  /** Lithium cells by energy (SS-05); left out, it is read from the watt-hours. */
  lithiumClass: z.enum(['none', 'low', 'medium', 'high', 'unknown']).optional(),
  lithiumWattHours: amount.nullable(),
  damagedCells: z.boolean(),
  /** Nobody knows what it is: quarantine only (SS-01). */
  compositionUnknown: z.boolean(),
});

const lineInput = z.object({
  description: line,
  category: z.string().max(40),
  brand: z.string().trim().max(120).default(''),
  hsCode: z
    .string()
    .regex(/^\d{4,10}$/)
    .or(z.literal(''))
    .default(''),
  quantity: positiveQuantity,
  /** Net mass when it is known beside pieces or litres. */
  massGrams: positiveAmount.nullable(),
  value: z.object({ minorUnits: amount, currency }).nullable(),
});

export const seizureInput = z.object({
  /** The authority's own number of the enforcement event; unique. */
  number: line,
  date: partialDate,
  country,
  place: line,
  office: line,
  legalBasis: z.string().trim().max(500).default(''),
  conveyance: z.string().trim().max(200).default(''),
  route: z.string().trim().max(200).default(''),
  persons: z
    .array(z.object({ name: line, capacity: z.string().trim().max(100) }))
    .max(50)
    .default([]),
  remarks: z.string().trim().max(2000).default(''),
  lines: z.array(lineInput).min(1).max(2000),
});

export const seizureView = z.object({
  id,
  reference: z.string(),
  number: z.string(),
  date: z.string(),
  country: z.string(),
  place: z.string(),
  office: z.string(),
  lineCount: z.number(),
  /** Totals per base unit, exact. */
  totals: z.array(quantity),
  /** Lots by state, so a row says where it stands. */
  lotStates: z.record(z.string(), z.number()),
  registeredAt: instant,
});

export const lotView = z.object({
  id,
  reference: z.string(),
  siteId: id,
  seizureId: id,
  seizureReference: z.string(),
  seizureNumber: z.string(),
  description: z.string(),
  brand: z.string(),
  category: z.string(),
  quantity,
  massGrams: amount.nullable(),
  status: lotStatus,
  /** Held and quarantined are conditions over any state. */
  openHolds: z.number(),
  frozen: z.boolean(),
  profileAssessed: z.boolean(),
  compositionUnknown: z.boolean(),
  storageClass: z.string(),
  locationId: id.nullable(),
  locationPath: z.string().nullable(),
  reviewDue: day,
  /** Set by a review that answered "destroy" with its basis. */
  disposition: z.string().nullable(),
  orderReference: z.string().nullable(),
  receivedAt: instant.nullable(),
});

export const packageView = z.object({
  id,
  reference: z.string(),
  lotId: id,
  /** UN/ECE Rec 21. */
  packaging: z.string(),
  innerCount: amount,
  quantity,
  grossGrams: amount.nullable(),
  tareGrams: amount.nullable(),
  sealNumber: z.string().nullable(),
  sealCondition: z.enum(['intact', 'broken', 'missing', 'differs', 'none']),
});

const holdView = z.object({
  id,
  kind: z.string(),
  reference: z.string(),
  reason: z.string(),
  placedAt: instant,
  placedBy: z.string(),
  liftedAt: instant.nullable(),
});

/** What can be done with a thing now; a refused action says why not. */
export const actionView = z.object({
  procedure: z.string(),
  allowed: z.boolean(),
  findings: z.array(finding),
});

export const basisInput = z.object({
  kind: z.enum([
    'court-order',
    'administrative-decision',
    'abandonment',
    'consent',
    'deemed-consent',
    'storage-term-expired',
    'urgent-hazard',
  ]),
  documentNumber: line,
  documentDate: day,
  issuedBy: line,
});

export const discrepancyView = z.object({
  id,
  reference: z.string(),
  lotId: id,
  lotReference: z.string(),
  kind: z.enum(['seal', 'count', 'mass', 'missing', 'other']),
  state: z.enum(['found', 'recounted', 'explained', 'investigated', 'closed']),
  expected: z.string(),
  found: z.string(),
  /** The difference in numbers, when it is one of count or mass. */
  expectedAmount: amount.nullable(),
  foundAmount: amount.nullable(),
  unit: z.string().nullable(),
  note: z.string(),
  openedAt: instant,
  openedBy: z.string(),
  dueOn: day,
  steps: z.array(z.object({ at: instant, by: z.string(), state: z.string(), note: z.string() })),
});

const lotDetail = lotView.extend({
  line: lineInput.extend({ id, expected: quantity }),
  profile: storageProfile,
  profileBasis: z.string(),
  packages: z.array(packageView),
  holds: z.array(holdView),
  discrepancies: z.array(discrepancyView),
  basis: basisInput.nullable(),
  samples: z.object({
    decided: z.boolean(),
    waivedReason: z.string().nullable(),
    taken: z.array(
      z.object({
        id,
        reference: z.string(),
        quantity,
        sealNumber: z.string(),
        keptAt: z.string(),
        keptUntil: day,
      }),
    ),
  }),
  parent: z.object({ id, reference: z.string() }).nullable(),
  children: z.array(z.object({ id, reference: z.string(), quantity })),
  /** CC-04 for its line: seized = in store + sampled + … ; all in the line's unit. */
  balance: z.object({
    seized: amount,
    inStore: amount,
    sampled: amount,
    transferred: amount,
    released: amount,
    destroyed: amount,
    /** Not yet received, given to charity, recycled, and lost with or without a closed finding. */
    awaited: amount,
    donated: amount,
    recycled: amount,
    lost: amount,
    /** Found fewer (above zero) or more (below) than seized, open or explained. */
    explainedDifference: z.number(),
  }),
  actions: z.array(actionView),
});

export const timelineEntry = z.object({
  seq: z.number(),
  at: instant,
  type: z.string(),
  actorName: z.string(),
  actorRole: z.string(),
  station: z.string(),
  reason: z.string().nullable(),
  /** Placeholders of the text `events.<type>`. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  leafHash: z.string(),
});

const receivedPackage = z.object({
  packaging: z.string().max(3),
  innerCount: amount,
  quantity: positiveQuantity,
  grossGrams: amount.nullable(),
  tareGrams: amount.nullable(),
  sealNumber: z.string().trim().max(60).nullable(),
  expectedSealNumber: z.string().trim().max(60).nullable().default(null),
  sealCondition: z.enum(['intact', 'broken', 'missing', 'differs', 'none']),
});

export const goodsContract = {
  'seizures.list': query({
    input: z.object({ search: z.string().max(100).optional(), ...page }),
    output: pageOf(seizureView),
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
      'CountryUnknown',
      'CurrencyUnknown',
      'LineRepeated',
      'MassContradictsQuantity',
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
  'lots.takeSample': command({
    input: z.object({
      lotId: id,
      quantity: positiveQuantity,
      massGrams: positiveAmount.nullable(),
      packageId: id,
      sealNumber: line,
      newSealNumber: line,
      purpose: z.enum(['evidence', 'laboratory', 'right-holder', 'training']),
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
      kind: z.enum(['evidence', 'court', 'right-holder', 'laboratory', 'investigation', 'other']),
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
      condition: z.enum(['intact', 'broken', 'missing', 'differs']),
      /** A new seal put on after opening, with the reason of the access. */
      newSealNumber: z.string().trim().max(60).nullable(),
      reason,
    }),
    output: z.object({ discrepancyId: id.nullable() }),
    permission: 'goods.handle',
    rejections: ['PackageUnknown', 'LotStateWrong'],
  }),
  'discrepancies.list': query({
    input: z.object({ open: z.boolean().default(true), lotId: id.optional(), ...page }),
    output: pageOf(discrepancyView),
    permission: 'goods.read',
  }),
  /** found → recounted: by two people who did not find it. */
  'discrepancies.recount': command({
    input: z.object({
      discrepancyId: id,
      found: line,
      /** The count in the unit of the discrepancy; left out, it is read from `found`. */
      foundAmount: amount.nullable().default(null),
      secondPerson: z.object({ login: line, password: line }),
      note,
    }),
    output: nothing,
    permission: 'goods.handle',
    rejections: [
      'DiscrepancyUnknown',
      'DiscrepancyStateWrong',
      'RecounterIsFinder',
      'SecondPersonIsSame',
      'CredentialsWrong',
      'UserLocked',
      'CountMissing',
    ],
  }),
  'discrepancies.explain': command({
    input: z.object({
      discrepancyId: id,
      outcome: z.enum(['explained', 'investigated']),
      note,
    }),
    output: nothing,
    permission: 'goods.decide',
    rejections: ['DiscrepancyUnknown', 'DiscrepancyStateWrong'],
  }),
  /** Closes it and, when the goods were fewer or more, corrects the lot by what was explained. */
  'discrepancies.close': command({
    input: z.object({ discrepancyId: id, signature, acceptFound: z.boolean(), note }),
    output: nothing,
    permission: 'goods.decide',
    rejections: [
      'DiscrepancyUnknown',
      'DiscrepancyStateWrong',
      'CredentialsWrong',
      'UserLocked',
      'CloserIsFinder',
      'LotStateWrong',
      'QuantityExceedsLot',
    ],
  }),
} as const;
