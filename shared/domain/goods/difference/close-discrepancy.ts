import { largestAmount } from '../../../kernel/quantity.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import { isSamePerson } from '../../access/person-identity.ts';
import type { Participant } from '../../access/person-identity.ts';
import { goodsFact } from '../goods-events.ts';
import type { CorrectedPackage, GoodsFact } from '../goods-events.ts';
import { stepProblems } from '../lot-facts.ts';
import type { LotFacts } from '../lot-facts.ts';
import { isFinalLotStatus } from '../lot-status.ts';
import { onlyPackage, packageAsFound } from './package-as-found.ts';
import type { PackageContents } from './package-as-found.ts';
import { discrepancyStepProblems, lotFact, stepData } from './settle-discrepancy.ts';
import type { DiscrepancyFacts } from './settle-discrepancy.ts';

/**
 * Closes it by a supervisor who did not find it. `acceptFound` makes the lot, and the package it is
 * about, what the recount found, else it gets back what was expected; lost goods are written off,
 * or are with us again, as many as were found; of goods that are gone nothing is changed.
 * `packages` are all of the lot: it holds what they hold. Rejections: `DiscrepancyStateWrong`,
 * `CloserIsFinder`, `LotStateWrong` (the correction would change goods that are bound by an order),
 * `QuantityExceedsLot`, `GrossBelowTare` (what a package was found to weigh is less than it weighs
 * empty).
 */
export function closeDiscrepancy(
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
  closing: { readonly closer: Participant; readonly acceptFound: boolean; readonly note: string },
  packages: readonly PackageContents[],
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const facts = { discrepancy: discrepancy.reference };
  const counted = closing.acceptFound ? packageAsFound(lot, discrepancy, packages) : undefined;
  const settled = settle({ lot, discrepancy, packages, counted }, closing.acceptFound);
  const problems = [
    ...discrepancyStepProblems(discrepancy, 'close'),
    ...(isSamePerson(closing.closer, discrepancy.openedBy)
      ? [reject('CloserIsFinder', 'DW-08', facts)]
      : []),
    ...(settled.ok ? [] : settled.error),
    // A package on an order is bound with it; the lot itself has said so where it changes too.
    ...(counted === undefined || !settled.ok ? [] : stepProblems(lot, 'correct-quantity')),
  ];
  if (problems.length > 0 || !settled.ok) return fail(problems);
  const corrected = counted ?? onlyPackage(packages, settled.value);
  return ok([
    goodsFact('DiscrepancyClosed', [discrepancy.id, lot.id], {
      ...stepData(lot, discrepancy, closing.note),
      acceptFound: closing.acceptFound,
      unfreezes: discrepancy.freezes,
      ...(corrected === undefined ? {} : { package: corrected }),
    }),
    ...settled.value,
  ]);
}

/** A discrepancy with what it is about; `counted` is the package as it was found. */
interface Settling {
  readonly lot: LotFacts;
  readonly discrepancy: DiscrepancyFacts;
  readonly packages: readonly PackageContents[];
  readonly counted: CorrectedPackage | undefined;
}

/** What closing does to the lot beside lifting the freeze. */
function settle(
  of: Settling,
  acceptFound: boolean,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const { lot, discrepancy } = of;
  const { unit, expectedAmount: expected, foundAmount: found } = discrepancy;
  const isCount = unit === null || unit === lot.unit;
  if (lot.status === 'lost' && discrepancy.packageId === null && isCount) {
    return settleLost(lot, discrepancy, acceptFound);
  }
  // Gone goods are what their papers say; a finding about them is closed by its reason alone.
  if (isFinalLotStatus(lot.status)) return ok([]);
  if (unit === null || expected === null || found === null) return ok([]);
  if (discrepancy.packageId !== null) return settlePackage(of);
  // What two others did not find undoes nothing that was closed meanwhile.
  if (!discrepancy.applied && found === expected) return ok([]);
  // A frozen lot gives up nothing: what was found now has in it whatever else was closed since.
  if (discrepancy.freezes && !discrepancy.applied) {
    const has = isCount ? lot.amount : lot.massGrams;
    return acceptFound && has !== null ? correct(lot, discrepancy, found - has) : ok([]);
  }
  const has = discrepancy.applied ? (discrepancy.firstFoundAmount ?? found) : expected;
  return correct(lot, discrepancy, (acceptFound ? found : expected) - has);
}

/** The lot holds what its packages hold, and its mass goes with the weight of the package. */
function settlePackage(of: Settling): Result<readonly GoodsFact[], readonly Rejection[]> {
  const { lot, discrepancy, packages, counted } = of;
  const before = packages.find(({ id }) => id === counted?.packageId);
  if (before === undefined || counted === undefined) return ok([]);
  if (counted.amount === undefined) {
    if (lot.massGrams === null) return ok([]);
    const change = (counted.grossGrams ?? 0) - (before.grossGrams ?? 0);
    return correct(lot, discrepancy, change);
  }
  if (counted.amount < 0) return fail([belowTare(lot, before, counted)]);
  const others = packages.filter(({ id }) => id !== before.id);
  const sum = others.reduce((total, { amount }) => total + amount, counted.amount);
  return correct(lot, { ...discrepancy, unit: lot.unit }, sum - lot.amount);
}

/** What was lost is written off; what two others found of it after all is with us again. */
function settleLost(
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
  acceptFound: boolean,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const found = discrepancy.foundAmount ?? 0;
  if (acceptFound && found === 0) return ok([lotFact('LotWrittenOff', lot, discrepancy)]);
  const again = lotFact('LotFoundAgain', lot, discrepancy);
  const change = acceptFound && discrepancy.unit === lot.unit ? found - lot.amount : 0;
  const corrected = correct({ ...lot, status: 'received' }, discrepancy, change);
  return corrected.ok ? ok([again, ...corrected.value]) : corrected;
}

/** `change` in the unit of the discrepancy; a lot that nothing is left of is lost and written off. */
function correct(
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
  change: number,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  if (change === 0) return ok([]);
  const ofAmount = discrepancy.unit === lot.unit;
  const ofMass = discrepancy.unit === 'GRM';
  const amount = ofAmount ? lot.amount + change : lot.amount;
  const grams = ofMass && lot.massGrams !== null ? lot.massGrams + change : lot.massGrams;
  const exceeds = amount < 0 || amount > largestAmount || (grams !== null && grams < 0);
  const available = ofAmount ? lot.amount : (lot.massGrams ?? 0);
  const unit = ofAmount ? lot.unit : 'GRM';
  const problems = [
    ...stepProblems(lot, 'correct-quantity'),
    ...(exceeds ? [exceeding({ ...lot, unit }, Math.abs(change), available)] : []),
  ];
  if (problems.length > 0) return fail(problems);
  if (amount === 0) {
    return ok([lotFact('LotLost', lot, discrepancy), lotFact('LotWrittenOff', lot, discrepancy)]);
  }
  return ok([
    goodsFact('LotQuantityCorrected', [lot.id, lot.seizureId, discrepancy.id], {
      lotId: lot.id,
      lotReference: lot.reference,
      discrepancyId: discrepancy.id,
      discrepancyReference: discrepancy.reference,
      unit: lot.unit,
      previousAmount: lot.amount,
      amount,
      previousGrams: lot.massGrams,
      massGrams: grams,
    }),
  ]);
}

/** A package without a recorded tare weighs empty what it weighs more than its goods. */
function belowTare(
  lot: Pick<LotFacts, 'reference'>,
  { amount, grossGrams, tareGrams }: PackageContents,
  counted: CorrectedPackage,
): Rejection {
  const foundGrams = counted.grossGrams ?? 0;
  const emptyGrams = tareGrams ?? (grossGrams ?? amount) - amount;
  return reject('GrossBelowTare', 'CC-04', {
    lot: lot.reference,
    grossGrams: foundGrams,
    tareGrams: emptyGrams,
  });
}

function exceeding(
  lot: Pick<LotFacts, 'reference' | 'unit'>,
  wantedAmount: number,
  availableAmount: number,
): Rejection {
  const facts = { lot: lot.reference, wantedAmount, availableAmount, unit: lot.unit };
  return reject('QuantityExceedsLot', 'CC-04', facts);
}
