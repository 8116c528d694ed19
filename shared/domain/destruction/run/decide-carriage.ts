import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import { checkPresentLots } from '../planning/decide-approval.ts';
import type { Decision } from '../planning/decide-planning.ts';
import { checkBound, checkRelease } from './decide-staging.ts';
import type { Order } from '../order/order.ts';
import { orderFact } from '../events/order-fact.ts';
import type { FactOf, OrderFact } from '../events/order-fact.ts';
import { checkOrder, isIn } from '../order/order-guard.ts';
import type { OrderLot } from '../planning/order-lot.ts';
import type { SealCondition } from '../../goods/goods-events.ts';
import { checkPermitDay } from '../planning/permit-fit.ts';
import type { PermitFacts } from '../planning/permit-fit.ts';
import type { Signatory } from '../events/signatory.ts';
import { comparePackage } from './verify-package.ts';
import type { PackageMismatch } from './verify-package.ts';

/** What a person found on a package at the cage. */
export interface WantedCheck {
  readonly version: number;
  /** The package named by the scan; null when the scan names none. */
  readonly scannedPackageId: string | null;
  readonly scanned: string;
  readonly sealNumber: string | null;
  readonly sealCondition: SealCondition;
  readonly innerCount: number;
  readonly grossGrams: number | null;
  readonly by: Signatory;
}

/** The package as the cage expects it. */
export interface CagedPackage {
  readonly packageId: string;
  readonly reference: string;
  readonly lotId: string;
  readonly lotReference: string;
  readonly sealNumber: string | null;
  readonly innerCount: number;
  readonly grossGrams: number | null;
  readonly verified: boolean;
  readonly lineStopped: boolean;
}

/**
 * DW-06: a package is checked once; a mismatch stops its line and nothing else. Rejections:
 * `OrderChanged`, `OrderStateWrong`, `ScanIsOtherPackage`, `PackageVerifiedAlready`,
 * `SealMissing` (a seal that is whole was read: nothing stops for a number that nobody typed),
 * `WeightMissing`. Gives the facts and the mismatches, from which discrepancies are opened.
 */
export function decideCheck(
  order: Order,
  wanted: WantedCheck,
  caged: CagedPackage,
  tolerancePermille: number,
): Result<
  { readonly facts: readonly OrderFact[]; readonly mismatches: readonly PackageMismatch[] },
  readonly Rejection[]
> {
  const stale = checkOrder(order, wanted.version, ['staging'], 'stage');
  if (stale.length > 0) return fail(stale);
  const wrong: Rejection[] = [];
  const facts = { package: caged.reference, scanned: wanted.scanned };
  if (wanted.scannedPackageId !== caged.packageId) {
    wrong.push(reject('ScanIsOtherPackage', 'DW-06', facts, 'scanned'));
  }
  if (caged.verified) wrong.push(reject('PackageVerifiedAlready', 'DW-06', facts));
  if (wanted.sealCondition === 'intact' && wanted.sealNumber === null) {
    wrong.push(reject('SealMissing', 'CC-06', facts, 'sealNumber'));
  }
  if (caged.grossGrams !== null && wanted.grossGrams === null) {
    wrong.push(reject('WeightMissing', 'CC-07', facts, 'grossGrams'));
  }
  if (wrong.length > 0) return fail(wrong);
  const mismatches = comparePackage(caged, wanted, tolerancePermille);
  const { lotId, lotReference } = caged;
  const kinds = mismatches.map((mismatch) => mismatch.kind);
  const checked = orderFact(
    'PackageReverified',
    order,
    {
      lotId,
      lotReference,
      packageId: caged.packageId,
      packageReference: caged.reference,
      scanned: wanted.scanned,
      expectedSealNumber: caged.sealNumber,
      sealNumber: wanted.sealNumber,
      sealCondition: wanted.sealCondition,
      innerCount: wanted.innerCount,
      grossGrams: wanted.grossGrams,
      mismatches: kinds,
      verifiedBy: wanted.by,
    },
    [lotId, caged.packageId],
  );
  if (kinds.length === 0 || caged.lineStopped) return ok({ facts: [checked], mismatches });
  const stop = { lotId, lotReference, packageReference: caged.reference, mismatches: kinds };
  return ok({ facts: [checked, orderFact('LineStopped', order, stop, [lotId])], mismatches });
}

/** What is loaded, and over which weighbridge. */
export interface WantedDispatch {
  readonly version: number;
  readonly vehicle: string;
  readonly driver: string;
  readonly seals: readonly string[];
  readonly weighbridgeOutGrams: number | null;
  readonly people: readonly [Signatory, Signatory];
}

/** The cage at the moment of loading. */
export interface CageFacts {
  readonly presentHash: string;
  readonly lots: readonly { readonly lot: OrderLot; readonly stopped: boolean }[];
  /** Packages of lines that go on and have not been checked. */
  readonly waitingPackages: number;
  /** Legal day at the site. */
  readonly today: string;
  readonly permit: PermitFacts | null;
}

/**
 * Loads what was verified; stopped lines are free again and wait for a place (DW-06). Rejections:
 * `OrderChanged`, `OrderStateWrong`, `PackagesNotVerified`, `NothingToDispatch`,
 * `SecondPersonIsSame`, `ApproverHandlesGoods`, `ApprovalVoid`, those of the permit: nothing
 * leaves for a plant that may not take it any more (DW-04).
 */
export function decideDispatch(order: Order, wanted: WantedDispatch, cage: CageFacts): Decision {
  const stale = checkOrder(order, wanted.version, ['staging'], 'stage');
  if (stale.length > 0 || !isIn(order, ['staging'])) return fail(stale);
  const wrong = [...checkRelease(order, wanted.people), ...checkBound(order, cage.presentHash)];
  const going = cage.lots.filter(({ stopped }) => !stopped).map(({ lot }) => lot);
  const staying = cage.lots.filter(({ stopped }) => stopped).map(({ lot }) => lot);
  if (cage.permit !== null) {
    const day = order.day > cage.today ? order.day : cage.today;
    wrong.push(...checkPermitDay(cage.permit, day));
  }
  if (cage.waitingPackages > 0) {
    wrong.push(reject('PackagesNotVerified', 'DW-06', { packages: cage.waitingPackages }));
  }
  if (going.length === 0) {
    wrong.push(reject('NothingToDispatch', 'DW-06', { order: order.reference }));
  }
  // What is held or frozen may not leave, and no approval covers it any more.
  if (going.some((lot) => checkPresentLots([lot], ['staged']).length > 0)) {
    wrong.push(reject('ApprovalVoid', 'DW-03', { order: order.reference }));
  }
  if (wrong.length > 0) return fail(wrong);
  const loadedLotIds = going.map((lot) => lot.lotId);
  const { vehicle, driver, seals, weighbridgeOutGrams, people: releasedBy } = wanted;
  const load = { vehicle, driver, seals, weighbridgeOutGrams, releasedBy, loadedLotIds };
  const facts: OrderFact[] = [orderFact('OrderDispatched', order, load, loadedLotIds)];
  if (staying.length > 0) {
    const { locationId, locationPath } = order.staging;
    const place = { locationId, locationPath, isPassage: true };
    facts.push(returnToStock(order, staying, 'stopped', place));
  }
  return ok(facts);
}

/** A place that goods come back to, as the events name it. */
export interface ReturnPlace {
  readonly locationId: string;
  readonly locationPath: string;
  /** True where goods only pass through, such as the intake: they still wait for their place. */
  readonly isPassage: boolean;
}

/** Lots are stock again at a place; without one, or where goods only pass, they wait for it. */
export function returnToStock(
  order: { readonly id: string; readonly reference: string },
  lots: readonly { readonly lotId: string; readonly reference: string }[],
  because: 'stopped' | 'refused' | 'remainder' | 'cancelled',
  place: ReturnPlace | null,
): FactOf<'LotsReturned'> {
  const { locationId, locationPath } = place ?? { locationId: null, locationPath: null };
  const status = place === null || place.isPassage ? 'received' : 'stored';
  const returned = lots.map(({ lotId, reference }) => {
    return { lotId, lotReference: reference, status, locationId, locationPath } as const;
  });
  const subjects = lots.map((lot) => lot.lotId);
  if (locationId !== null) subjects.push(locationId);
  return orderFact('LotsReturned', order, { because, lots: returned }, subjects);
}
