import { z } from 'zod';
import { command, query } from '../procedure.ts';
import { finding, id, line, nothing, page, pageOf, reason } from './fields.ts';
import { locationKind } from './places-contract.ts';

/** Findings about what a place and all around it can hold (SS-03). */
export const capacityRefusals = [
  'VolumeExceeded',
  'LoadExceeded',
  'PalletPlacesExceeded',
  'FlammablesExceeded',
] as const;

/**
 * Findings of the storage rules that refuse a bin: a refused put-away answers `BinForbidden`
 * and each of them, so that a person sees every reason at once.
 */
export const binRefusals = [
  'BinForbidden',
  'ProfileNotAssessed',
  'CompositionUnknown',
  'ClassNotAccepted',
  'MagazineRequired',
  'LocationNotInUse',
  'TemperatureNotMeasured',
  'TemperatureOutsideBand',
  'HumidityTooHigh',
  'SecurityTooLow',
  ...capacityRefusals,
  'SeparateStorageRequired',
  'ToxicBesideFood',
  'FoodBesideToxic',
  'DamagedCellsNeedFireSafePlace',
  'DamagedCellsApart',
  'HighEnergyNeedsSeparateStore',
  'CellsBesideFireAccelerant',
] as const;

/** Codes of the conditional findings about a place that somebody confirms (SS-02 … SS-08). */
export const confirmedAtPlace = z.array(z.string().max(60)).max(40).default([]);

const binVerdict = z.object({
  locationId: id,
  path: z.string(),
  reference: z.string(),
  kind: locationKind,
  verdict: z.enum(['allowed', 'conditional', 'forbidden']),
  findings: z.array(finding),
  /** Why it ranks where it ranks: text keys with facts. */
  merits: z.array(
    z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  rank: z.number().nullable(),
});

export const storageContract = {
  /** Legal bins first, ranked; then the refused ones with every reason (SS-01 … SS-08). */
  'storage.rankBins': query({
    input: z.object({
      lotId: id,
      /** From which rank on; the ranks go on to the last place of the site. */
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(12),
      refusedOffset: z.number().int().min(0).default(0),
      refusedLimit: z.number().int().min(0).max(500).default(50),
    }),
    output: z.object({
      legal: z.array(binVerdict),
      refused: z.array(binVerdict),
      legalTotal: z.number(),
      refusedTotal: z.number(),
      /** Refused bins counted by the first rule that refused them. */
      refusedByRule: z.record(z.string(), z.number()),
    }),
    permission: 'goods.read',
    rejections: ['LotUnknown'],
  }),
  /** The verdict on one bin, before the goods go there. */
  'storage.checkBin': query({
    input: z.object({ lotId: id, locationId: id }),
    output: binVerdict,
    permission: 'goods.read',
    rejections: ['LotUnknown', 'LocationUnknown'],
  }),
  /** received → stored. A conditional bin needs its conditions confirmed by code. */
  'storage.putAway': command({
    input: z.object({
      lotId: id,
      locationId: id,
      confirmedConditions: confirmedAtPlace,
    }),
    output: nothing,
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'LocationUnknown',
      'LocationNotForStorage',
      ...binRefusals,
      'PlaceConditionNotConfirmed',
      'LotAlreadyThere',
    ],
  }),
  /** Moves a stored or received lot; the same rules as put-away. */
  'storage.move': command({
    input: z.object({
      lotId: id,
      locationId: id,
      confirmedConditions: confirmedAtPlace,
      reason,
    }),
    output: nothing,
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'LotFrozen',
      'LocationUnknown',
      'LocationNotForStorage',
      ...binRefusals,
      'PlaceConditionNotConfirmed',
      'LotAlreadyThere',
    ],
  }),
  /** Stock that stands against a rule now (SS-10). */
  'storage.violations': query({
    input: z.object({
      siteId: id,
      /** Only what stands at this place and below it. */
      locationId: id.optional(),
      ...page,
    }),
    output: pageOf(
      z.object({
        lotId: id,
        lotReference: z.string(),
        description: z.string(),
        locationPath: z.string(),
        findings: z.array(finding),
      }),
    ),
    permission: 'goods.read',
  }),
  /** A scan that means nothing here is kept too: nothing is lost silently. */
  'storage.recordUnknownScan': command({
    input: z.object({ text: line, at: line }),
    output: nothing,
    permission: 'goods.handle',
  }),
} as const;
