import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import type {
  DifferenceMeasure,
  OpenedDiscrepancy,
  SealCondition,
} from '../../goods/goods-events.ts';
import { permilleOf } from './reconciliation.ts';
import type { MismatchKind } from '../events/run-events.ts';

/** What a package is expected to be. */
export interface ExpectedPackage {
  readonly reference: string;
  readonly sealNumber: string | null;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/** What was found at the cage. */
export interface FoundPackage {
  readonly sealNumber: string | null;
  readonly sealCondition: SealCondition;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/** What was expected and found, as a discrepancy keeps it. */
type Difference = Required<
  Pick<OpenedDiscrepancy, 'expected' | 'found' | 'measure' | 'sealCondition'>
>;

/** A difference, with the finding that tells it: `SealMismatch`, `CountMismatch`, `MassMismatch`. */
export interface PackageMismatch extends Difference {
  readonly kind: MismatchKind;
  readonly finding: Rejection;
}

/**
 * DW-06: everything about a package that differs from what was sealed: its seal's number and
 * condition (CC-06), its inner count to the piece, its gross weight within the tolerance in
 * thousandths (CC-07). Empty when it may be loaded.
 */
export function comparePackage(
  expected: ExpectedPackage,
  found: FoundPackage,
  tolerancePermille: number,
): readonly PackageMismatch[] {
  const mismatches: PackageMismatch[] = [];
  if (!sealAgrees(expected.sealNumber, found)) {
    mismatches.push(mismatch('seal', expected, sealDifference(expected.sealNumber, found)));
  }
  if (expected.innerCount !== found.innerCount) {
    const counted = measured(expected.innerCount, found.innerCount, 'count');
    mismatches.push(mismatch('count', expected, counted));
  }
  if (expected.grossGrams !== null && found.grossGrams !== null) {
    const difference = found.grossGrams - expected.grossGrams;
    if (Math.abs(permilleOf(difference, expected.grossGrams)) > tolerancePermille) {
      const weighed = measured(expected.grossGrams, found.grossGrams, 'GRM');
      mismatches.push(mismatch('mass', expected, weighed));
    }
  }
  return mismatches;
}

/** A package without a seal must still have none; a sealed one carries this number, intact. */
function sealAgrees(expected: string | null, found: FoundPackage): boolean {
  if (expected === null) return found.sealNumber === null && found.sealCondition === 'none';
  return found.sealCondition === 'intact' && plain(found.sealNumber) === plain(expected);
}

function plain(seal: string | null): string {
  return (seal ?? '').replace(/[\s-]+/g, '').toUpperCase();
}

function sealDifference(expected: string | null, found: FoundPackage): Difference {
  const numberDiffers = found.sealCondition === 'intact';
  return {
    expected: expected ?? '',
    found: found.sealNumber ?? '',
    measure: null,
    sealCondition: numberDiffers ? 'differs' : found.sealCondition,
  };
}

function measured(expected: number, found: number, measure: DifferenceMeasure): Difference {
  return { expected: String(expected), found: String(found), measure, sealCondition: null };
}

const codes: Readonly<Record<MismatchKind, string>> = {
  seal: 'SealMismatch',
  count: 'CountMismatch',
  mass: 'MassMismatch',
};

function mismatch(
  kind: MismatchKind,
  { reference }: ExpectedPackage,
  difference: Difference,
): PackageMismatch {
  const { expected, found, measure, sealCondition } = difference;
  const how = measure === null ? { sealCondition: sealCondition ?? 'none' } : { measure };
  const facts = { package: reference, expected, found, ...how };
  return { kind, finding: reject(codes[kind], 'DW-06', facts), ...difference };
}
