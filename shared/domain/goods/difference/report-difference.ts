import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import type { FoundDifference } from './discrepancy.ts';
import { lineLimitProblems } from '../line-limit.ts';
import { stepProblems } from '../lot-facts.ts';
import type { LotFacts } from '../lot-facts.ts';

/** A package of the lot as the record knows it; amounts in the unit of the lot. */
export interface RecordedPackage {
  readonly id: string;
  readonly reference: string;
  readonly lotId: string;
  readonly amount: number;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/**
 * What somebody found who looked: pieces (of a package with the packs inside), a mass in grams (net
 * of a lot, gross of a package), or nothing at all.
 */
export type FoundAtGoods =
  | { readonly kind: 'count'; readonly amount: number; readonly innerCount: number | null }
  | { readonly kind: 'mass'; readonly grams: number }
  | { readonly kind: 'missing' };

/** Where somebody looked. */
export interface LookedAt {
  /** Null for the whole lot. */
  readonly package: RecordedPackage | null;
  /** True when the lot is in packages: a count is then one of a package. */
  readonly inPackages: boolean;
  /** The open discrepancy about the same; null when there is none. */
  readonly known: string | null;
}

/**
 * What differs between the record and what was found in a store, to be opened as a discrepancy that
 * freezes the lot; the book keeps its amount until it is closed (PRODUCT 3.1, section 4; CC-04,
 * CC-07). Rejections: `LotStateWrong`, `PackageNotInLot`, `PackageNotNamed`, `CountMissing`,
 * `LineTooLarge`, `MassNotRecorded`, `NothingDiffers`, `DifferenceKnown`.
 */
export function reportDifference(
  lot: LotFacts,
  at: LookedAt,
  found: FoundAtGoods,
  note: string,
): Result<FoundDifference, readonly Rejection[]> {
  const problems = [...stepProblems(lot, 'open-discrepancy'), ...placeProblems(lot, at, found)];
  if (problems.length > 0) return fail(problems);
  const measured = at.package === null ? ofLot(lot, found) : ofPackage(lot, at.package, found);
  if (!measured.ok) return measured;
  const difference = { ...shared, ...measured.value, packageId: at.package?.id ?? null, note };
  const name = at.package?.reference ?? lot.reference;
  const wrong = [
    ...(isSame(difference)
      ? [reject('NothingDiffers', 'CC-04', { name }, `found.${fieldOf(found)}`)]
      : []),
    ...(at.known === null ? [] : [reject('DifferenceKnown', 'DW-08', { discrepancy: at.known })]),
  ];
  return wrong.length > 0 ? fail(wrong) : ok(difference);
}

const shared = { freezes: true, sealCondition: null, applied: false } as const;

type Measured = Omit<FoundDifference, keyof typeof shared | 'packageId' | 'note'>;

type Measuring = Result<Measured, readonly Rejection[]>;

function fieldOf(found: FoundAtGoods): string {
  if (found.kind === 'count') return 'amount';
  return found.kind === 'mass' ? 'grams' : 'kind';
}

function isSame({ expected, found, expectedAmount, foundAmount }: Measured): boolean {
  return expected === found && expectedAmount === foundAmount;
}

/** A count of goods in packages says which: the lot and the package would part otherwise. */
function placeProblems(lot: LotFacts, at: LookedAt, found: FoundAtGoods): readonly Rejection[] {
  if (at.package !== null) {
    if (at.package.lotId === lot.id) return [];
    return [reject('PackageNotInLot', 'CC-04', { lot: lot.reference }, 'packageId')];
  }
  const counts = found.kind === 'count' || (found.kind === 'mass' && lot.unit === 'GRM');
  if (!counts || !at.inPackages) return [];
  return [reject('PackageNotNamed', 'CC-04', { lot: lot.reference }, 'packageId')];
}

/** Goods that are counted in grams have one number for both. */
function ofLot(lot: LotFacts, found: FoundAtGoods): Measuring {
  if (found.kind === 'mass' && lot.unit !== 'GRM') {
    return massOf(lot.reference, lot.massGrams, found.grams);
  }
  const amount = found.kind === 'mass' ? found.grams : amountOf(found);
  const problems = lineLimitProblems(amount, lot.unit, `found.${fieldOf(found)}`);
  if (problems.length > 0) return fail(problems);
  const counted = lot.unit === 'GRM' ? 'mass' : 'count';
  return ok({
    kind: amount === 0 ? 'missing' : counted,
    expected: String(lot.amount),
    found: String(amount),
    measure: lot.unit,
    expectedAmount: lot.amount,
    foundAmount: amount,
    unit: lot.unit,
  });
}

function ofPackage(lot: LotFacts, of: RecordedPackage, found: FoundAtGoods): Measuring {
  if (found.kind === 'mass') return massOf(of.reference, of.grossGrams, found.grams);
  const packs = found.kind === 'missing' ? 0 : found.innerCount;
  if (packs === null) {
    return fail([reject('CountMissing', 'CC-04', {}, 'found.innerCount')]);
  }
  const amount = amountOf(found);
  const problems = [
    ...lineLimitProblems(amount, lot.unit, 'found.amount'),
    ...lineLimitProblems(packs, 'H87', 'found.innerCount'),
  ];
  if (problems.length > 0) return fail(problems);
  return ok({
    kind: amount === 0 ? 'missing' : 'count',
    expected: String(of.innerCount),
    found: String(packs),
    measure: 'count',
    expectedAmount: of.amount,
    foundAmount: amount,
    unit: lot.unit,
  });
}

function amountOf(found: Exclude<FoundAtGoods, { kind: 'mass' }>): number {
  return found.kind === 'missing' ? 0 : found.amount;
}

function massOf(name: string, recorded: number | null, grams: number): Measuring {
  if (recorded === null) {
    return fail([reject('MassNotRecorded', 'CC-07', { name }, 'found.grams')]);
  }
  const problems = lineLimitProblems(grams, 'GRM', 'found.grams');
  if (problems.length > 0) return fail(problems);
  return ok({
    kind: 'mass',
    expected: String(recorded),
    found: String(grams),
    measure: 'GRM',
    expectedAmount: recorded,
    foundAmount: grams,
    unit: 'GRM',
  });
}
