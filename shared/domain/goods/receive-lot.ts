import { isGoodsCategory } from '../../catalog/goods/goods-category.ts';
import type { LegalDay } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import type { BaseUnit } from '../../kernel/units.ts';
import { firstReviewDate } from '../disposition/review-dates.ts';
import {
  netGramsOf,
  packageProblems,
  palletsAmong,
  receivedPackage,
  sumProblems,
} from './counted-packages.ts';
import type { CountedPackage } from './counted-packages.ts';
import { sealDifference } from './difference/discrepancy.ts';
import type { FoundDifference } from './difference/discrepancy.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact, ReceivedPackage } from './goods-events.ts';
import { lineLimitProblems } from './line-limit.ts';
import { stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

/** What was counted, weighed and looked at when goods came in. */
export interface Reception {
  readonly counted: { readonly amount: number; readonly unit: BaseUnit };
  readonly massGrams: number | null;
  readonly volumeMillilitres: number | null;
  readonly palletPlaces: number | null;
  readonly packages: readonly CountedPackage[];
  readonly note: string;
}

/** Where the goods stand after reception. */
export interface ReceivingPlace {
  readonly id: string;
  readonly path: string;
  readonly compartmentId: string;
  readonly siteId: string;
  readonly zoneKind: string;
  readonly active: boolean;
}

/** The id and reference of each package, in order, and the day it is at the site. */
export interface ReceptionNames {
  readonly packages: readonly { readonly packageId: string; readonly reference: string }[];
  readonly today: LegalDay;
}

/** What a reception says: the event, and every difference that opens a discrepancy. */
export interface ReceptionDecision {
  readonly received: GoodsFact;
  readonly differences: readonly FoundDifference[];
}

/**
 * Expected against received. The lot is what was counted; any difference of count, mass or seal
 * comes back as a discrepancy to open at once, and a seal that differs freezes the lot (CC-06).
 * Rejections: `LotStateWrong`, `LocationNotForReceiving`, `UnitDiffers`, `PackagesDoNotAddUp`,
 * `TareExceedsGross`, `PackagingUnknown`, `SealMissing`, `MassContradictsQuantity`, `LineTooLarge`.
 */
export function receiveLot(
  lot: LotFacts,
  reception: Reception,
  place: ReceivingPlace,
  named: ReceptionNames,
): Result<ReceptionDecision, readonly Rejection[]> {
  const problems = [
    ...stepProblems(lot, 'receive'),
    ...placeProblems(lot, place),
    ...countProblems(lot, reception),
    ...reception.packages.flatMap((found, index) => packageProblems(found, index)),
  ];
  if (problems.length > 0) return fail(problems);
  const packages = reception.packages.flatMap((found, index) => {
    const name = named.packages[index];
    return name === undefined ? [] : [receivedPackage(found, name)];
  });
  const massGrams = massFound(lot, reception);
  const category = isGoodsCategory(lot.category) ? lot.category : 'mixed';
  const { amount, unit } = reception.counted;
  const received = goodsFact('LotReceived', [lot.id, lot.seizureId, place.id], {
    lotId: lot.id,
    lotReference: lot.reference,
    expectedAmount: lot.amount,
    amount,
    unit,
    massGrams,
    volumeMillilitres: reception.volumeMillilitres ?? (unit === 'MLT' ? amount : null),
    palletPlaces: reception.palletPlaces ?? palletsAmong(packages),
    locationId: place.id,
    locationPath: place.path,
    compartmentId: place.compartmentId,
    packageCount: packages.length,
    packages,
    reviewDue: firstReviewDate(category, named.today).day,
    note: reception.note,
  });
  return ok({
    received,
    differences: [
      ...quantityDifferences(lot, amount, massGrams),
      ...packages.flatMap((each) => sealDifference(sealOf(each)) ?? []),
    ],
  });
}

function placeProblems(lot: LotFacts, place: ReceivingPlace): readonly Rejection[] {
  const receives = place.zoneKind === 'intake' || place.zoneKind === 'quarantine';
  if (receives && place.active && place.siteId === lot.siteId) return [];
  return [reject('LocationNotForReceiving', 'SS-01', { location: place.path }, 'locationId')];
}

function countProblems(lot: LotFacts, reception: Reception): readonly Rejection[] {
  const { counted, packages, massGrams } = reception;
  const contradicts = counted.unit === 'GRM' && massGrams !== null && massGrams !== counted.amount;
  return [
    ...sumProblems(lot, counted, packages),
    ...lineLimitProblems(massFound(lot, reception) ?? 0, 'GRM', 'massGrams'),
    ...lineLimitProblems(reception.volumeMillilitres ?? 0, 'MLT', 'volumeMillilitres'),
    ...lineLimitProblems(reception.palletPlaces ?? 0, 'H87', 'palletPlaces'),
    ...(contradicts
      ? [
          reject(
            'MassContradictsQuantity',
            'CC-04',
            { massGrams: massGrams ?? 0, amount: counted.amount },
            'massGrams',
          ),
        ]
      : []),
  ];
}

function sealOf(found: ReceivedPackage): Parameters<typeof sealDifference>[0] {
  return {
    packageId: found.packageId,
    packageReference: found.reference,
    expectedSealNumber: found.expectedSealNumber,
    sealNumber: found.sealNumber,
    condition: found.sealCondition,
  };
}

/** Weighed; or gross less tare of every package; or as registered when the count agrees. */
function massFound(lot: LotFacts, reception: Reception): number | null {
  const { counted, massGrams, packages } = reception;
  if (counted.unit === 'GRM') return counted.amount;
  if (massGrams !== null) return massGrams;
  const net = netGramsOf(packages);
  if (net !== null) return net;
  return counted.amount === lot.amount ? lot.massGrams : null;
}

function quantityDifferences(
  lot: LotFacts,
  amount: number,
  massGrams: number | null,
): readonly FoundDifference[] {
  const differences: FoundDifference[] = [];
  const add = (kind: 'count' | 'mass', unit: BaseUnit, expected: number, found: number): void => {
    differences.push({
      packageId: null,
      kind,
      freezes: false,
      expected: String(expected),
      found: String(found),
      measure: unit,
      sealCondition: null,
      expectedAmount: expected,
      foundAmount: found,
      unit,
      applied: true,
      note: '',
    });
  };
  if (amount !== lot.amount) {
    add(lot.unit === 'GRM' ? 'mass' : 'count', lot.unit, lot.amount, amount);
  }
  const weighed = lot.unit !== 'GRM' && lot.massGrams !== null && massGrams !== null;
  if (weighed && lot.massGrams !== massGrams) add('mass', 'GRM', lot.massGrams, massGrams);
  return differences;
}
