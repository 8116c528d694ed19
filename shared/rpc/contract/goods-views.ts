import { z } from 'zod';
import { basisKinds } from '../../domain/disposition/basis-kinds.ts';
import { discrepancyStates } from '../../domain/goods/difference/discrepancy.ts';
import { sealConditions } from '../../domain/goods/goods-events.ts';
import { lotStatuses } from '../../domain/goods/lot-status.ts';
import { baseUnits } from '../../kernel/units.ts';
import {
  amount,
  country,
  currency,
  day,
  finding,
  id,
  instant,
  line,
  partialDate,
  positiveAmount,
  positiveQuantity,
  quantity,
} from './fields.ts';

export const lotStatus = z.enum(lotStatuses);

export const sealCondition = z.enum(sealConditions);

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
  category: z.string().min(1).max(40),
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
  sealCondition,
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
  kind: z.enum(basisKinds),
  documentNumber: line,
  documentDate: day,
  issuedBy: line,
});

export const discrepancyState = z.enum(discrepancyStates);

export const discrepancyView = z.object({
  id,
  reference: z.string(),
  lotId: id,
  lotReference: z.string(),
  /** The package that it is about; null when it is about the whole lot. */
  packageReference: z.string().nullable(),
  kind: z.enum(['seal', 'count', 'mass', 'missing', 'other']),
  state: discrepancyState,
  /** Digits in `measure`, numbers of seals, or what a recount wrote. */
  expected: z.string(),
  found: z.string(),
  measure: z.enum([...baseUnits, 'count']).nullable(),
  /** How the seal was found; null after a recount, which says it in `found`. */
  sealCondition: sealCondition.nullable(),
  /** The difference in numbers, when it is one of count or mass. */
  expectedAmount: amount.nullable(),
  foundAmount: amount.nullable(),
  unit: z.string().nullable(),
  note: z.string(),
  openedAt: instant,
  openedBy: z.string(),
  dueOn: day,
  steps: z.array(
    z.object({
      at: instant,
      by: z.string(),
      state: z.string(),
      /** What was found then, written as `found` is; null where nothing was looked at. */
      found: z.string().nullable(),
      note: z.string(),
    }),
  ),
});

export const lotDetail = lotView.extend({
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
  /** Of `CommandRefused`: each rule that refused, with what it looked at where that was kept. */
  refusals: z
    .array(
      z.object({
        code: z.string(),
        rule: z.string().nullable(),
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    )
    .optional(),
  leafHash: z.string(),
});

export const receivedPackage = z.object({
  packaging: z.string().max(3),
  innerCount: amount,
  quantity: positiveQuantity,
  grossGrams: amount.nullable(),
  tareGrams: amount.nullable(),
  sealNumber: z.string().trim().max(60).nullable(),
  expectedSealNumber: z.string().trim().max(60).nullable().default(null),
  sealCondition,
});
